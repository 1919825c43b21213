import Casework
import Glibc

/// Lets the user write a text in an editor of their own, through a file that nobody else can read.
struct ExternalEditor {
  /// Why the text did not come back.
  enum Failure: Error, Hashable, Worded {
    /// No editor is named.
    case notNamed
    /// The file could not be written or read.
    case noFile
    /// The editor ended with an error.
    case ended

    var words: Words {
      switch self {
      case .notNamed:
        Words(
          "エディタが決まっていません。環境変数 EDITOR に名前を入れてください。",
          "No editor is named; set the variable EDITOR.")
      case .noFile:
        Words(
          "一時ファイルを扱えません。TMPDIR の空きと権限を確かめてください。",
          "The temporary file cannot be used; check the space and rights of TMPDIR.")
      case .ended:
        Words("エディタが失敗したので、元の文のままです。", "The editor failed; the text is as it was.")
      }
    }
  }

  let command: String

  /// The text as it was left in the editor.
  func edit(_ text: String) -> Result<String, Failure> {
    guard let (path, file) = ExternalEditor.makeFile() else { return .failure(.noFile) }
    defer { unsafe unlink(path) }
    let isWritten = ExternalEditor.write(text, to: file)
    close(file)
    guard isWritten else { return .failure(.noFile) }
    guard unsafe system("\(command) '\(path)'") == 0 else { return .failure(.ended) }
    guard let written = ExternalEditor.read(path) else { return .failure(.noFile) }
    // Editors end the last line with a newline that nobody typed.
    let isAdded = written.hasSuffix("\n") && !text.hasSuffix("\n")
    return .success(isAdded ? String(written.dropLast()) : written)
  }

  /// A new file with mode 0600 under a name that nobody can foresee.
  private static func makeFile() -> (path: String, file: Int32)? {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    guard !folder.contains("'") else { return nil }
    var template = Array("\(folder)/meguri-XXXXXX".utf8CString)
    let file = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard file >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (path, file)
  }

  private static func write(_ text: String, to file: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func read(_ path: String) -> String? {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(file, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { return nil }
      guard count > 0 else { return String(validating: bytes, as: UTF8.self) }
      bytes += chunk.prefix(count)
    }
  }
}
