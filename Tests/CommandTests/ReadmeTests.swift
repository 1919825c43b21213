import Foundation
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  private let readme = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

  @Test func `the table of keys is the program's own`() throws {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let table = try #require(
      text.split(separator: "<!-- keys -->\n").last?.split(separator: "<!-- /keys -->").first)

    #expect(String(table) == (try CommandLine().run("keys", "--language", "en").output))
  }

  @Test func `the commands that it names are there`() throws {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let line = try CommandLine()
    let commands = text.matches(of: /(?m)^meguri ((?:[a-z]+ ?){1,2})/).map { match in
      match.1.split(separator: " ").map(String.init)
    }

    #expect(commands.count >= 5)
    for command in commands {
      #expect(try line.run(command + ["--help"]).code == 0, "\(command)")
    }
  }
}
