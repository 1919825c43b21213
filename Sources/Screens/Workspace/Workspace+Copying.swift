import Casework
import Deidentification
import TerminalUI

extension Workspace {
  /// The record that the cursor is on.
  var selectedRecord: RecordID? { place == .today ? today.target(in: context) : shown }

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

  mutating func tellCopied(_ number: RecordNumber, _ eyes: CaseReader.Eyes) {
    let key = CommandTable.standard.shownKey(for: .copyNames, in: .consultations)
    guard eyes == .trainer else {
      message = .note(
        "\(number) を名前のままコピーしました。", "Copied \(number) with names.")
      return
    }
    message =
      context.isVeiled
      ? .note("\(number) を仮称でコピーしました。", "Copied \(number) with surrogates.")
      : .note(
        "\(number) を仮称でコピーしました。\(key) で名前のまま。",
        "Copied \(number) with surrogates; \(key) copies names.")
  }
}
