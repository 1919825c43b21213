import Foundation

/// A folder of its own for a test, readable by nobody else.
enum TemporaryFolder {
  static func make() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "meguri-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return url.path
  }
}
