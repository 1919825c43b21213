import Casework
import Deidentification
import TerminalUI

extension Workspace {
  /// The record that the cursor is on.
  var selectedRecord: RecordID? {
    guard place == .today else { return shown }
    guard case .record(let id) = today.target(in: context) else { return nil }
    return id
  }

  /// Why the record cannot be copied.
  func refusalOfCopying(_ command: Command) -> Words? {
    if command == .copyNames, context.isVeiled {
      let key = CommandTable.standard.shownKey(for: .veil, in: .today)
      return Words(
        "仮称で表示しているあいだは名前をコピーできません。\(key) で戻してください。",
        "No names are copied while surrogates are shown; \(key) brings the names back.")
    }
    guard selectedRecord == nil else { return nil }
    return Words("コピーする記録を選んでください。", "Choose a record to copy.")
  }

  mutating func copy(_ command: Command) -> [Request] {
    guard let id = selectedRecord else { return [] }
    return [.copy(id, command == .copyNames ? .own : .trainer)]
  }

  mutating func tellCopied(_ citation: RecordCitation, _ eyes: CaseReader.Eyes) {
    let number = citation.number
    guard eyes == .trainer else {
      message = .note("\(number) を名前のままコピーしました。", "Copied \(number) with names.")
      return
    }
    let key = CommandTable.standard.shownKey(for: .copyNames, in: .consultations)
    let more =
      context.isVeiled ? Words("", "") : Words("\(key) で名前のまま。", " \(key) copies names.")
    message =
      citation.title.isEmpty
      ? .note(
        "仮称にできる件名がないので \(number) だけをコピーしました。\(more.japanese)",
        "Copied \(number) alone: its title has no surrogates.\(more.english)")
      : .note(
        "\(number) を仮称でコピーしました。\(more.japanese)",
        "Copied \(number) with surrogates.\(more.english)")
  }
}
