import Casework
import TerminalUI

/// The cases, those to be checked first, and the one under the cursor.
struct CasesScreen: RecordScreen {
  static let place = KeyPlace.cases
  static let steps: [Command] = [.plan, .do, .check, .act, .nextCycle, .identify, .memo, .edit]

  var list = ListPane<CaseSummary>()
  var sheets: [CaseID: IdentitySheet] = [:]
  /// How many cases there are, searched for or not.
  var count: Int?
  var focus = PaneFocus.list
  var detailPlace = 0
  var detailTop = 0
  /// The case in the detail.
  var file: CaseFile?

  var shown: RecordID? { file.map { .caseRecord($0.id) } }

  func id(of row: CaseSummary) -> RecordID { .caseRecord(row.id) }

  func sheet(of row: CaseSummary) -> IdentitySheet? { sheets[row.id] }

  func page(_ part: ListPart) -> Request {
    .loadCases(
      CaseQuery(
        text: list.search, after: after(part).map { CaseID($0) },
        limit: limit(of: part)))
  }

  mutating func take(_ page: CasePage) {
    for row in page.rows { sheets[row.id] = page.sheets[row.id] ?? row.sheet }
    if let total = page.total { count = total }
    take(page.rows, after: page.query.after?.text, limit: page.query.limit)
  }

  mutating func take(_ file: CaseFile) {
    if self.file?.id != file.id { (detailPlace, detailTop) = (0, 0) }
    self.file = file
    list.select { $0.id == file.id }
  }

  mutating func forgetShown() { file = nil }

  func refusal(of command: Command, in context: ScreenContext) -> Words? {
    guard Self.steps.contains(command) else { return nil }
    guard let file else { return Words("事例を選んでください。", "Choose a case.") }
    if let phase = command.phase { return file.record.refusal(of: phase)?.words }
    return command == .nextCycle ? file.record.refusalOfNextCycle?.words : nil
  }

  mutating func carryOut(_ command: Command, in context: ScreenContext) -> [Request] {
    if command == .create { return [.prepare(.openCase)] }
    guard let file else { return [] }
    if let phase = command.phase { return [.prepare(.write(phase, file))] }
    switch command {
    case .edit: return [.prepare(.reviseCase(file))]
    case .nextCycle: return [.caseRecord(.beginCycle, file.id)]
    case .identify: return [.prepare(.identify(file))]
    case .memo: return [.prepare(.note(file))]
    default: return []
    }
  }
}

extension Command {
  /// The phase of the cycle that the command writes.
  var phase: PDCAPhase? {
    switch self {
    case .plan: .plan
    case .do: .do
    case .check: .check
    case .act: .act
    default: nil
    }
  }
}
