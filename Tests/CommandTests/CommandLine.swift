import Foundation
import Testing

/// Runs the real program in a fresh store, in an environment of its own.
final class CommandLine {
  struct Result {
    let code: Int32
    let output: String
    let error: String

    /// The output as a JSON object.
    func object() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// The output as a JSON array of objects.
    func list() throws -> [[String: Any]] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    }
  }

  let folder: URL
  var environment: [String: String]

  init(now: String = "2026-11-22T09:00:00+09:00") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "meguri-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "XDG_DATA_HOME": folder.path, "PATH": "/usr/bin:/bin",
      "LANG": "C.UTF-8", "TZ": "UTC", "USER": "jimukyoku", "MEGURI_NOW": now,
      "MEGURI_STORE": folder.appending(path: "store.meguri").path,
      "MEGURI_KEY_FILE": folder.appending(path: "key").path,
    ]
    try run("vault", "key-file", folder.appending(path: "key").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program that was built beside these tests.
  static var program: URL {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = [tests] + Bundle.allBundles.map(\.bundleURL)
    let found = places.map { $0.deletingLastPathComponent().appending(path: "meguri") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? URL(filePath: ".build/debug/meguri")
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Result {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    let (output, error, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = standardInput
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    let errorBytes = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
      error: String(decoding: errorBytes, as: UTF8.self))
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let place = folder.appending(path: name)
    try bytes.write(to: place)
    return place.path
  }
}
