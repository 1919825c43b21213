import Casework
import Foundation
import TerminalUI
import ThemeFiles

/// Which theme comes first: the one that is named, else one that suits the terminal's background.
enum ThemeChoice {
  /// All themes, the chosen one first.
  static func themes(first name: String?) throws -> [Theme] {
    let chosen = name ?? (isLight ? "light" : "dark")
    guard ThemeFiles.names.contains(chosen) else {
      let names = ThemeFiles.names.joined(separator: ", ")
      throw CommandFailure.usage(
        Words(
          "配色「\(chosen)」はありません。\(names) から選んでください。",
          "There is no theme “\(chosen)”; choose one of \(names)."))
    }
    let names = [chosen] + ThemeFiles.names.filter { $0 != chosen }
    return try names.map { try ThemeFiles.theme(named: $0) }
  }

  /// Some terminals tell their colours: `COLORFGBG` ends with the background's number, and 7 and
  /// 15 are the light ones.
  private static var isLight: Bool {
    let colours = ProcessInfo.processInfo.environment["COLORFGBG"]?.split(separator: ";").last
    return colours == "7" || colours == "15"
  }
}
