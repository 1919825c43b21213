public import Casework
import Deidentification

/// The history of a record in words, oldest first.
public struct HistoryContent: Hashable, Sendable {
  /// Whose history it is.
  public let id: RecordID
  /// The record's number.
  public let number: RecordNumber
  /// The steps, told with the eyes of the reader.
  public let lines: [HistoryLine]

  /// Takes lines that were told with the right eyes already.
  public init(id: RecordID, number: RecordNumber, lines: [HistoryLine]) {
    (self.id, self.number, self.lines) = (id, number, lines)
  }

  /// Tells a chronicle; `sheet` names everybody whom a trainer must not see.
  public init<Record: Aggregate>(
    _ chronicle: Chronicle<Record>, id: RecordID, number: RecordNumber, sheet: IdentitySheet,
    context: ScreenContext, member: @escaping (MemberID) -> String,
    caseNumber: @escaping (CaseID) -> String
  ) where Record.Event: Narrated {
    let workers = chronicle.steps.map(\.actor)
    let reader = context.reader(sheet.including([], workers: workers) { _ in nil })
    let history = HistoryReader(
      language: context.language, read: { reader.read($0) }, member: member,
      caseNumber: caseNumber, identity: { reader.name(of: $0) })
    lines = history.lines(of: chronicle).map { line in
      HistoryLine(
        moment: line.moment, actor: Actor(reader.read(line.actor.name)),
        text: reader.read(line.text), isUndone: line.isUndone)
    }
    (self.id, self.number) = (id, number)
  }
}
