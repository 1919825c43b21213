import Foundation

/// The files of this package, as the tests read them.
enum Repository {
  struct File {
    let path: String
    let lines: [Substring]

    /// The file without its comments.
    var code: String {
      lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    }

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        if let first = words.first, ["public", "internal", "private", "package"].contains(first) {
          words.removeFirst()
        }
        guard words.count >= 2, words[0] == "import" else { return nil }
        return words[1].split(separator: ".").first.map(String.init)
      }
    }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  static func swiftFiles(under folder: String) throws -> [File] {
    let place = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: place.path)?.allObjects ?? []
    return try paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { path in
        let text = try String(contentsOf: place.appending(path: path), encoding: .utf8)
        return File(
          path: "\(folder)/\(path)",
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// The dependencies that the manifest gives each target of `Sources`.
  static func manifestDependencies() throws -> [String: Set<String>] {
    let manifest = try text("Package.swift").replacing("\n", with: " ")
    let patterns = [
      /library\(\s*"(\w+)",\s*\[([^\]]*)\]/, /name:\s*"(\w+)",\s*dependencies:\s*\[([^\]]*)\]/,
    ]
    var found: [String: Set<String>] = [:]
    for match in patterns.flatMap({ manifest.matches(of: $0) }) {
      let names = match.2.split(separator: ",").map { $0.filter { $0.isLetter || $0.isNumber } }
      found[String(match.1)] = Set(names.filter { !$0.isEmpty })
    }
    return found
  }
}
