import Casework

extension CaseRecord {
  /// Every narrative passage of the case.
  var passages: [Passage] {
    [outline.title] + notes.map(\.text) + cycles.flatMap(\.notes).flatMap(\.passages)
  }
}

extension PDCANote {
  var passages: [Passage] {
    switch self {
    case .plan(let note): [note.need, note.goal, note.indicator, note.owner]
    case .do(let note): [note.what]
    case .check(let note): [note.finding, note.voice]
    case .act(let note): [note.next]
    }
  }
}

extension Consultation {
  /// Every narrative passage of the consultation.
  var passages: [Passage] {
    let held = sessions.flatMap { session in
      [session.participants, session.asked, session.advised]
        + session.actions.flatMap { [$0.what, $0.owner] }
    }
    return [request.text, request.remarks] + held + [closing?.summary].compactMap(\.self)
  }
}

extension Passage {
  /// The plain parts, one after another, with a mark between them.
  var plainText: String { text { _ in "\u{0}" } }

  var hasReferences: Bool {
    parts.contains { if case .reference = $0 { true } else { false } }
  }
}
