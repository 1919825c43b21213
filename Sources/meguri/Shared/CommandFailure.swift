import ArgumentParser
import CaseStore
import Casework
import CursesTerminal
import Glibc
import RequestFiles
import TextCells
import ThemeFiles
import Vault

/// Turns an error into one sentence on standard error and an exit code.
///
/// 0 done, 1 refused by a rule, 2 wrong usage, 3 store or system failure.
enum CommandFailure: Error {
  /// An argument cannot be understood.
  case usage(Words)
  /// A rule or a file's content does not allow it.
  case refused(String)
  /// A file cannot be read or the machine does not do its part.
  case system(Words)

  static func report(_ error: any Error, of root: any ParsableCommand.Type) -> Int32 {
    switch error {
    case CommandFailure.usage(let words): return say(words[spoken], 2)
    case CommandFailure.refused(let sentence): return say(sentence, 1)
    case CommandFailure.system(let words): return say(words[spoken], 3)
    case StoreError.refused(let refusal): return say(refusal.words[spoken], 1)
    case let error as StoreError: return say(error.words[spoken], 3)
    case let error as VaultError: return say(error.words[spoken], 3)
    case let error as RequestFileError:
      return say(error.sentence(japanese: spoken == .japanese), 1)
    case let error as ThemeFileError:
      return say(error.sentence(japanese: spoken == .japanese), 2)
    case let error as TerminalError: return say(error.description, 3)
    default: return usage(error, of: root)
    }
  }

  private static func say(_ sentence: String, _ code: Int32) -> Int32 {
    printError(displaySafe(sentence))
    return code
  }

  private static func usage(_ error: any Error, of root: any ParsableCommand.Type) -> Int32 {
    let message = root.fullMessage(for: error).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { displaySafe(String($0)) }.joined(separator: "\n")
    guard root.exitCode(for: error) != .success else {
      print(message)
      return 0
    }
    printError(message)
    return 2
  }
}

extension CommandFailure: CustomStringConvertible {
  /// The sentence, as the parser of arguments shows it.
  var description: String {
    switch self {
    case .usage(let words), .system(let words): words[spoken]
    case .refused(let sentence): sentence
    }
  }
}

/// Writes to standard output at once, without a line end.
func printNow(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    _ = unsafe write(1, bytes.baseAddress, bytes.count)
  }
}

/// Writes a line to standard error.
func printError(_ line: String) {
  var line = line + "\n"
  line.withUTF8 { bytes in
    _ = unsafe write(2, bytes.baseAddress, bytes.count)
  }
}
