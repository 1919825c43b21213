import Casework
import Foundation
import Glibc

/// A text on its way to another program, in a file that lies in memory alone and that nobody else
/// can read.
struct MemoryFile: ~Copyable {
  /// Why there is no file.
  enum Failure: Error, Hashable, Worded {
    /// No file system in memory was found.
    case noMemory
    /// The file could not be written or read.
    case noFile

    var words: Words {
      switch self {
      case .noMemory:
        Words(
          "ディスクに残さずに渡せる場所(XDG_RUNTIME_DIR か /dev/shm)がありません。",
          "There is no place in memory (XDG_RUNTIME_DIR or /dev/shm) to hand the text over without "
            + "leaving it on the disk.")
      case .noFile:
        Words(
          "一時ファイルを扱えません。/dev/shm の空きと権限を確かめてください。",
          "The temporary file cannot be used; check the space and rights of /dev/shm.")
      }
    }
  }

  /// Where it lies: alone in a folder of its own.
  let path: String
  private let folder: String

  /// Writes a text into a new file.
  init(_ text: String) throws(Failure) {
    folder = try MemoryFile.folder(holding: text)
    path = MemoryFile.path(in: folder)
  }

  // What other programs left beside the file goes with it.
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The text as it stands by now; nothing when it cannot be read.
  var text: String? {
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

  private static func path(in folder: String) -> String { folder + "/text.txt" }

  /// A new folder with the text in a file; nothing is left of it when that fails.
  private static func folder(holding text: String) throws(Failure) -> String {
    guard let memory else { throw .noMemory }
    guard let folder = makeFolder(in: memory) else { throw .noFile }
    let file = unsafe open(path(in: folder), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    let isWritten = file >= 0 && write(text, to: file)
    if file >= 0 { close(file) }
    guard isWritten else {
      try? FileManager.default.removeItem(atPath: folder)
      throw .noFile
    }
    return folder
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
}
