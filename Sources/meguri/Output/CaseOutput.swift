import Casework

/// A case as `--json` prints it.
struct CaseOutput: Encodable {
  struct IdentityOutput: Encodable {
    let number: Int
    let kind, relation, surrogate: String
    /// The spellings; absent for readers who see surrogates.
    let forms: [String]?
  }
  struct CycleOutput: Encodable {
    struct Note: Encodable {
      let phase, day, text: String
      let fields: [String: String]
    }
    let number: Int
    let waiting: String?
    let notes: [Note]
  }
  struct FreeNote: Encodable {
    let day, text: String
  }

  let number, title, childAge, careItems, prefecture: String
  let lifeStage: String?
  let identities: [IdentityOutput]
  let cycles: [CycleOutput]
  let notes: [FreeNote]
  let consultations: [String]
  let reviewDue: String?
}

extension CaseOutput {
  init(
    _ record: CaseRecord, read: @escaping (Passage) -> String, showsNames: Bool,
    consultations: [RecordNumber]
  ) {
    number = record.number.description
    title = read(record.outline.title)
    let plain = { (text: String) in read(Passage(plain: text)) }
    (childAge, careItems) = (plain(record.outline.childAge), plain(record.outline.careItems))
    prefecture = plain(record.outline.prefecture)
    lifeStage = record.outline.lifeStage?.rawValue
    identities = record.sheet.identities.enumerated().map { place, identity in
      IdentityOutput(
        number: place, kind: identity.kind.rawValue,
        relation: showsNames ? identity.relation : plain(identity.relation),
        surrogate: identity.surrogate, forms: showsNames ? identity.forms : nil)
    }
    cycles = record.cycles.map { cycle in
      CycleOutput(
        number: cycle.number, waiting: cycle.waiting?.rawValue,
        notes: cycle.notes.map { CycleOutput.Note($0, read: read) })
    }
    notes = record.notes.map { FreeNote(day: $0.day.description, text: read($0.text)) }
    self.consultations = consultations.map(\.description)
    reviewDue = record.currentCycle?.reviewDue?.description
  }
}

extension CaseOutput.CycleOutput.Note {
  init(_ note: PDCANote, read: (Passage) -> String) {
    (phase, day, text) = (note.phase.rawValue, note.day.description, read(note.text))
    switch note {
    case .plan(let plan):
      fields = [
        "area": plan.area.rawValue, "need": read(plan.need), "indicator": read(plan.indicator),
        "owner": read(plan.owner), "review": plan.review?.description ?? "",
      ]
    case .do: fields = [:]
    case .check(let check):
      fields = ["achievement": check.achievement.rawValue, "voice": read(check.voice)]
    case .act(let act): fields = ["decision": act.decision.rawValue]
    }
  }
}

extension CaseOutput {
  /// The case as text for the command line.
  var lines: [String] {
    let facts = [childAge, careItems, prefecture].filter { !$0.isEmpty }
    let head = ["\(number)  \(title)", facts.joined(separator: " / ")].filter { !$0.isEmpty }
    let sheet = identities.map { identity in
      let names = identity.forms.map { "  \($0.joined(separator: "、"))" } ?? ""
      return "  \(identity.number). \(identity.surrogate)\(names)"
    }
    let turns = cycles.flatMap { cycle in
      [said("第\(cycle.number)サイクル", "Cycle \(cycle.number)")]
        + cycle.notes.map { "  \($0.phase.prefix(1).uppercased()) \($0.day) \($0.text)" }
    }
    let free = notes.map { "  \($0.day) \($0.text)" }
    return head + block(said("身元シート", "Identity sheet"), sheet) + turns
      + block(said("メモ", "Notes"), free)
      + block(said("相談", "Consultations"), consultations.map { "  \($0)" })
  }

  private func block(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines
  }
}
