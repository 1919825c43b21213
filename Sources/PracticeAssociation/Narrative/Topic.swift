import Casework

/// Something that advice is asked about, with what is asked and advised.
struct Topic {
  /// The field of expertise that it needs.
  let field: Words
  /// Requests; `{age}`, `{care}` and `{town}` are filled in.
  let requests: [Words]
  /// What was asked and advised in sessions, in the order in which they are held.
  let advice: [Advice]
  /// What came of it in the end.
  let summary: Words
}

/// One session's content.
struct Advice {
  let asked: Words
  let advised: Words
  let tasks: [Assignment]
}

/// Something to be done after a session, and by whom.
struct Assignment {
  let what: Words
  let owner: Words

  init(_ what: Words, _ owner: Words) { (self.what, self.owner) = (what, owner) }
}

/// A topic about one child, with what a case about it goes through.
struct Theme {
  let topic: Topic
  let titles: [Words]
  let stage: LifeStage
  let ages: ClosedRange<Int>
  let care: [Words]
  let turns: [Turn]
  let notes: [Words]
}

/// One turn of a case's circle.
struct Turn {
  let need: Words
  let goal: Words
  let area: RoleArea
  let indicator: Words
  let owner: Words
  let done: [Words]
  let achievement: Achievement
  let finding: Words
  let voice: Words
  let next: Words
}

/// One expression in both languages; English sentences may come in pieces.
func both(_ japanese: String, _ english: String...) -> Words {
  Words(japanese, english.joined(separator: " "))
}
