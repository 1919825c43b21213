import Casework
import Foundation

/// The language of this run: `--language`, else `MEGURI_LANGUAGE`, else the locale.
///
/// It is known before the arguments are parsed, because help is told in it too.
let spoken: Language = {
  let arguments = ProcessInfo.processInfo.arguments
  let environment = ProcessInfo.processInfo.environment
  if let place = arguments.lastIndex(of: "--language"), place + 1 < arguments.count {
    return Language(rawValue: arguments[place + 1]) ?? .english
  }
  if let argument = arguments.last(where: { $0.hasPrefix("--language=") }) {
    return Language(rawValue: String(argument.dropFirst(11))) ?? .english
  }
  let locale = ["MEGURI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
    .lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  return Language(locale: locale ?? "")
}()

/// An expression in the language of this run.
func said(_ japanese: String, _ english: String) -> String { Words(japanese, english)[spoken] }
