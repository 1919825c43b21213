/// One step of a record's history, in words.
public struct HistoryLine: Hashable, Sendable {
  /// When it was taken.
  public let moment: Moment
  /// Who took it.
  public let actor: Actor
  /// What happened, one sentence.
  public let text: String
  /// Whether it was taken back later.
  public let isUndone: Bool

  /// Makes a line.
  public init(moment: Moment, actor: Actor, text: String, isUndone: Bool) {
    (self.moment, self.actor, self.text, self.isUndone) = (moment, actor, text, isUndone)
  }
}

/// What the words of a history need besides the events themselves.
public struct HistoryReader {
  /// The language of the words.
  public let language: Language
  /// Reads a passage, with names or surrogates.
  public let read: (Passage) -> String
  /// A member's name.
  public let member: (MemberID) -> String
  /// A case's number.
  public let caseNumber: (CaseID) -> String
  /// Shows an identity: its name, or its surrogate to readers without the key.
  public let identity: (Identity) -> String

  /// Gathers what the words need.
  public init(
    language: Language, read: @escaping (Passage) -> String,
    member: @escaping (MemberID) -> String, caseNumber: @escaping (CaseID) -> String,
    identity: @escaping (Identity) -> String
  ) {
    (self.language, self.read, self.member) = (language, read, member)
    (self.caseNumber, self.identity) = (caseNumber, identity)
  }

  /// The whole history of a record, oldest first.
  public func lines<Record: Aggregate>(
    of chronicle: Chronicle<Record>
  ) -> [HistoryLine] where Record.Event: Narrated {
    chronicle.steps.enumerated().map { place, step in
      HistoryLine(
        moment: step.moment, actor: step.actor, text: text(of: step, in: chronicle),
        isUndone: chronicle.isUndone(at: place))
    }
  }

  /// What a step did, in one line.
  public func text<Record: Aggregate>(
    of step: Chronicle<Record>.Step, in chronicle: Chronicle<Record>
  ) -> String where Record.Event: Narrated {
    switch step.content {
    case .happened(let events):
      return events.map { $0.told(by: self) }.joined(separator: language == .japanese ? "。" : "; ")
    case .undone(let id):
      return Words("元に戻した: ", "Undone: ")[language] + text(ofStep: id, in: chronicle)
    case .redone(let id):
      return Words("やり直した: ", "Done again: ")[language] + text(ofStep: id, in: chronicle)
    }
  }

  private func text<Record: Aggregate>(
    ofStep id: String, in chronicle: Chronicle<Record>
  ) -> String where Record.Event: Narrated {
    chronicle.steps.first { $0.id == id }.map { text(of: $0, in: chronicle) } ?? id
  }

  /// A passage's first line, cut to a length that fits a history.
  func opening(of passage: Passage) -> String {
    let line = read(passage).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 40 ? String(line.prefix(40)) + "…" : line
  }
}

/// An event that can be told in words.
public protocol Narrated {
  /// What happened, in one sentence without a full stop.
  func told(by reader: HistoryReader) -> String
}
