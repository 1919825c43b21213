import Foundation
import Testing

@Suite struct ExitCodeTests {
  @Test func `a rule's refusal is 1 with one sentence on standard error`() throws {
    let line = try CommandLine()
    try line.run("consultation", "add", "--requester", "我妻", "--text", "停電の備え")

    let result = try line.run("consultation", "agree", "Q-2026-0001")
    #expect(result.code == 1)
    #expect(result.output.isEmpty)
    #expect(result.error == "Nothing has been offered yet; make an offer first.\n")
    let japanese = try line.run("consultation", "agree", "Q-2026-0001", "--language", "ja")
    #expect(japanese.error == "まだ案がありません。先に費用の案を出してください。\n")
  }

  @Test(arguments: [
    ["frobnicate"], ["consultation", "add"], ["consultation", "show"],
    ["consultation", "show", "C-2026-0001"], ["consultation", "show", "なにか"],
    ["consultation", "add", "--requester", "我", "--text", "x", "--received", "2026-02-30"],
    ["consultation", "list", "--language", "fr"], ["case", "note", "--phase", "plan"],
  ])
  func `wrong usage is 2`(arguments: [String]) throws {
    let result = try CommandLine().run(arguments)
    if arguments == ["consultation", "add"] {
      #expect(result.code == 1)
    } else {
      #expect(result.code == 2)
    }
    #expect(!result.error.isEmpty)
  }

  @Test func `a record that is not there is refused by a rule`() throws {
    let result = try CommandLine().run("consultation", "show", "Q-2026-0009")
    #expect(result.code == 1)
    #expect(result.error == "There is no record of that number; look it up in the list.\n")
  }

  @Test func `a store that cannot be used is 3`() throws {
    let line = try CommandLine()
    line.environment["MEGURI_STORE"] = try line.file("letter.txt", Data(repeating: 65, count: 9000))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: line.folder.appending(path: "letter.txt").path)

    let result = try line.run("consultation", "list")
    #expect(result.code == 3)
    #expect(result.error.contains("is not a Meguri store"))
  }

  @Test func `a wrong clock is wrong usage`() throws {
    let result = try CommandLine(now: "tomorrow").run("member", "list")
    #expect(result.code == 2)
    #expect(result.error.contains("MEGURI_NOW is tomorrow"))
  }

  @Test func `control characters from the store never reach the terminal`() throws {
    let line = try CommandLine()
    try line.run(
      "consultation", "add", "--requester", "evil\u{1B}]52;c;AAAA\u{07}", "--text",
      "one\rtwo\u{202E}three\u{9B}31m")

    for command in [["consultation", "list"], ["consultation", "show", "Q-2026-0001"]] {
      let output = try line.run(command).output
      for scalar in output.unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
        #expect(!(0x202A...0x202E).contains(scalar.value))
      }
    }
  }

  @Test func `what every command takes may stand before the command`() throws {
    let line = try CommandLine()
    let place = line.folder.appending(path: "other.meguri").path
    try line.run("--store", place, "--as", "宮城", "member", "add", "--name", "我妻")

    #expect(try line.run("member", "list", "--json").list().isEmpty)
    let history = try line.run("--store=\(place)", "history", "M-2026-0001", "--json").list()
    #expect(history.first?["actor"] as? String == "宮城")
  }

  @Test func `help is told in both languages`() throws {
    let line = try CommandLine()
    #expect(try line.run("--help").output.contains("Case conferences and consultations"))
    #expect(try line.run("--help", "--language", "ja").output.contains("事例検討と相談の記録"))
    #expect(try line.run("--help").code == 0)
    #expect(try line.run("--language", "ja", "case", "list", "--help").output.contains("探す言葉"))
  }
}
