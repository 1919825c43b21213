import Casework
import Foundation
import Glibc

/// Lets the user write a text in an editor of their own, through a file that never is on a disk and
/// that nobody else can read.
struct ExternalEditor {
  /// Why the text did not come back.
  enum Failure: Error, Hashable, Worded {
    /// No editor is named.
    case notNamed
    /// No file system in memory was found.
    case noMemory
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
      case .noMemory:
        Words(
          "ディスクに残さずに渡せる場所(XDG_RUNTIME_DIR か /dev/shm)がないので、エディタは使えません。",
          "There is no place in memory (XDG_RUNTIME_DIR or /dev/shm) to hand the text over without "
            + "leaving it on the disk.")
      case .noFile:
        Words(
          "一時ファイルを扱えません。/dev/shm の空きと権限を確かめてください。",
          "The temporary file cannot be used; check the space and rights of /dev/shm.")
      case .ended:
        Words("エディタが失敗したので、元の文のままです。", "The editor failed; the text is as it was.")
      }
    }
  }

  let command: String

  /// The text as it was left in the editor.
  func edit(_ text: String) -> Result<String, Failure> {
    guard let memory = ExternalEditor.memory else { return .failure(.noMemory) }
    guard let folder = ExternalEditor.makeFolder(in: memory) else { return .failure(.noFile) }
    // What the editor leaves beside the file goes with it.
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/text.txt"
    let file = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return .failure(.noFile) }
    let isWritten = ExternalEditor.write(text, to: file)
    close(file)
    guard isWritten else { return .failure(.noFile) }
    guard unsafe system("\(command) '\(path)'") == 0 else { return .failure(.ended) }
    guard let written = ExternalEditor.read(path) else { return .failure(.noFile) }
    // Editors end the last line with a newline that nobody typed.
    let isAdded = written.hasSuffix("\n") && !text.hasSuffix("\n")
    return .success(isAdded ? String(written.dropLast()) : written)
  }

  /// A folder of a file system that lies in memory alone.
  static var memory: String? {
    let named = unsafe getenv("XDG_RUNTIME_DIR").map { unsafe String(cString: $0) }
    return [named, "/dev/shm"].lazy.compactMap(\.self).first(where: isInMemory)
  }

  /// Whether a folder lies in memory: on a tmpfs or ramfs by /proc/self/mounts.
  static func isInMemory(_ folder: String) -> Bool {
    let place = URL(filePath: folder).resolvingSymlinksInPath().path
    guard !place.contains("'"), FileManager.default.fileExists(atPath: place),
      let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)
    else { return false }
    let holding = mounts.split(separator: "\n").compactMap { line -> (String, String)? in
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 2 else { return nil }
      let point = fields[1]
      return place == point || point == "/" || place.hasPrefix(point + "/")
        ? (point, fields[2]) : nil
    }
    // Of several mounts on one place the last one is seen.
    let deepest = holding.map(\.0.count).max()
    return holding.last { $0.0.count == deepest }.map { ["tmpfs", "ramfs"].contains($0.1) } ?? false
  }

  /// A new folder, its owner's alone, under a name that nobody can foresee.
  private static func makeFolder(in memory: String) -> String? {
    var template = Array("\(memory)/meguri-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
