import Crypto
import Foundation
import Glibc

/// A file that holds a random key, for programs that open a store without a person.
public enum KeyFile {
  private static let mark = "meguri-key-1 "

  /// Makes a new key file, 0600; refuses to overwrite.
  public static func make(at path: String) throws(VaultError) {
    let key = SymmetricKey(size: .bits256).bytes.base64EncodedString()
    let handle = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard handle >= 0 else {
      throw errno == EEXIST ? .fileExists(path: path) : .notWritable(path: path)
    }
    defer { close(handle) }
    let line = Array((mark + key + "\n").utf8)
    let written = unsafe Glibc.write(handle, line, line.count)
    guard written == line.count, fsync(handle) == 0 else { throw .notWritable(path: path) }
  }

  /// The key of a file that is its owner's alone.
  static func read(_ path: String) throws(VaultError) -> Data {
    guard let mode = FilePlace.mode(of: path) else { throw .fileMissing(path: path) }
    guard mode & 0o077 == 0 else { throw .openToOthers(path: path) }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .notKeys(path: path)
    }
    guard text.hasPrefix(mark),
      let key = Data(
        base64Encoded: text.dropFirst(mark.count).trimmingCharacters(in: .whitespacesAndNewlines)),
      key.count == 32
    else { throw .notKeys(path: path) }
    return key
  }
}

/// Facts about a path.
enum FilePlace {
  /// Makes the folder that a file will lie in, its owner's alone, when it is not there.
  static func makeFolder(of path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The permissions of what a path leads to; `nil` when there is nothing.
  static func mode(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return Int(status.st_mode & 0o777)
  }
}
