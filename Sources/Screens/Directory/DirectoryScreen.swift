import Casework
import TerminalUI

/// The members by reading, and the one under the cursor.
struct DirectoryScreen: RecordScreen {
  static let place = KeyPlace.directory
  static let steps: [Command] = []

  var list = ListPane<MemberSummary>()
  var advisersOnly = false
  var focus = PaneFocus.list
  var detailPlace = 0
  var detailTop = 0
  /// The member in the detail.
  var file: MemberFile?

  var shown: RecordID? { file.map { .member($0.id) } }

  func id(of row: MemberSummary) -> RecordID { .member(row.id) }

  func page(_ part: ListPart) -> Request {
    .loadMembers(
      MemberQuery(
        text: list.search, advisersOnly: advisersOnly, after: after(part).map { MemberID($0) },
        limit: limit(of: part)))
  }

  mutating func take(_ page: MemberPage) {
    take(page.rows, after: page.query.after?.text, limit: page.query.limit)
  }

  mutating func take(_ file: MemberFile) {
    if self.file?.id != file.id { (detailPlace, detailTop) = (0, 0) }
    self.file = file
    list.select { $0.id == file.id }
  }

  mutating func forgetShown() { file = nil }

  func refusal(of command: Command, in context: ScreenContext) -> Words? {
    guard command == .edit, file == nil else { return nil }
    return Words("会員を選んでください。", "Choose a member.")
  }

  mutating func carryOut(_ command: Command, in context: ScreenContext) -> [Request] {
    switch command {
    case .create: return [.prepare(.join)]
    case .filter:
      advisersOnly.toggle()
      return [page(.first)]
    case .edit: return file.map { [.prepare(.reviseMember($0))] } ?? []
    default: return []
    }
  }
}
