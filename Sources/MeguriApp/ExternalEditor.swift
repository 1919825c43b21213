import Casework
import Glibc

/// Lets the user write a text in an editor of their own, through a file that never is on a disk and
/// that nobody else can read.
struct ExternalEditor {
  /// Why the text did not come back.
  enum Failure: Error, Hashable, Worded {
    /// No editor is named.
    case notNamed
    /// The text could not be handed over.
    case notHanded(MemoryFile.Failure)
    /// The editor ended with an error.
    case ended

    var words: Words {
      switch self {
      case .notNamed:
        Words(
          "エディタが決まっていません。環境変数 EDITOR に名前を入れてください。",
          "No editor is named; set the variable EDITOR.")
      case .notHanded(let failure): failure.words
      case .ended:
        Words("エディタが失敗したので、元の文のままです。", "The editor failed; the text is as it was.")
      }
    }
  }

  let command: String

  /// The text as it was left in the editor.
  func edit(_ text: String) -> Result<String, Failure> {
    do throws(MemoryFile.Failure) {
      let file = try MemoryFile(text)
      guard unsafe system("\(command) '\(file.path)'") == 0 else { return .failure(.ended) }
      guard let written = file.text else { throw .noFile }
      // Editors end the last line with a newline that nobody typed.
      let isAdded = written.hasSuffix("\n") && !text.hasSuffix("\n")
      return .success(isAdded ? String(written.dropLast()) : written)
    } catch {
      return .failure(.notHanded(error))
    }
  }
}
