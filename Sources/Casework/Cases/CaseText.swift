/// One text of a case with where it stands: what a reviewer and a reader go through.
public struct CaseText: Hashable, Sendable {
  /// Where a text stands.
  public enum Source: Hashable, Sendable {
    /// The case's title.
    case title
    /// A note of a cycle.
    case cycle(Int, PDCAPhase, CivilDay)
    /// A note outside the cycles.
    case note(CivilDay)
    /// The request or the remarks of a consultation.
    case request(RecordNumber, CivilDay)
    /// A session of a consultation.
    case session(RecordNumber, CivilDay)
    /// The fee or the end of a consultation.
    case agreement(RecordNumber)
  }

  /// Where it stands.
  public let source: Source
  /// What is written.
  public let passage: Passage

  /// Pairs a text with where it stands.
  public init(_ source: Source, _ passage: Passage) {
    (self.source, self.passage) = (source, passage)
  }
}

extension CaseText.Source: Worded {
  /// Where the text stands, in a few words.
  public var words: Words {
    switch self {
    case .title: Words("題名", "Title")
    case .cycle(let cycle, let phase, let day):
      Words(
        "第\(cycle)サイクル \(phase.words.japanese) \(day)",
        "Cycle \(cycle) \(phase.words.english) \(day)")
    case .note(let day): Words("メモ \(day)", "Note \(day)")
    case .request(let number, let day): Words("\(number) 依頼 \(day)", "\(number) request \(day)")
    case .session(let number, let day): Words("\(number) 面談 \(day)", "\(number) session \(day)")
    case .agreement(let number): Words("\(number) 費用・終結", "\(number) fee and closing")
    }
  }

  /// The day that the text is about, when it has one.
  public var day: CivilDay? {
    switch self {
    case .title, .agreement: nil
    case .cycle(_, _, let day), .note(let day), .request(_, let day), .session(_, let day): day
    }
  }
}

extension CaseRecord {
  /// Every text of the case that is not empty, in the order in which a reader meets them.
  public var texts: [CaseText] {
    let cycleTexts = cycles.flatMap { cycle in
      cycle.notes.flatMap { note in
        note.passages.map { CaseText(.cycle(cycle.number, note.phase, note.day), $0) }
      }
    }
    let own = [CaseText(.title, outline.title)] + cycleTexts
    return (own + notes.map { CaseText(.note($0.day), $0.text) }).filter { !$0.passage.isEmpty }
  }
}

extension PDCANote {
  /// Every passage of the note.
  public var passages: [Passage] {
    switch self {
    case .plan(let note): [note.need, note.goal, note.indicator, note.owner]
    case .do(let note): [note.what]
    case .check(let note): [note.finding, note.voice]
    case .act(let note): [note.next]
    }
  }
}

extension Consultation {
  /// Every text of the consultation that is not empty.
  public var texts: [CaseText] {
    let request = [request.text, request.remarks].map {
      CaseText(.request(number, self.request.receivedDay), $0)
    }
    let sessions = sessions.flatMap { session in
      ([session.participants, session.asked, session.advised]
        + session.actions.flatMap { [$0.what, $0.owner] })
        .map { CaseText(.session(number, session.day), $0) }
    }
    var agreement = fee.offers.map(\.reason) + [adviserReason, closing?.summary].compactMap(\.self)
    if case .waived(let reason, _, _) = fee.settlement { agreement.append(reason) }
    return (request + agreement.map { CaseText(.agreement(number), $0) } + sessions)
      .filter { !$0.passage.isEmpty }
  }
}
