import Foundation
import Testing

/// From a face sheet to a text for readers, by commands.
@Suite struct ReleaseCommandTests {
  private static let sheet = """
    区分,氏名・名称,ふりがな,続柄・職種,別の表記
    本児,楡川 湊斗,にれかわ みなと,,みーくん
    生年月日,R2.4.1,,,
    家族,楡川 佳苗,にれかわ かなえ,母,
    施設,雁木こども医療センター,,かかりつけ,雁木こども
    """

  private func filled(_ rows: String = sheet) throws -> (CommandLine, CommandLine.Result) {
    let line = try CommandLine()
    line.environment["MEGURI_LANGUAGE"] = "ja"
    try line.run("case", "add", "--title", "湊斗の就学")
    let path = try line.file("face.csv", Data(rows.utf8))
    return (line, try line.run("case", "sheet", "C-2026-0001", "--from", path, "--json"))
  }

  @Test func `a face sheet fills the identity sheet, and a second time changes nothing`() throws {
    let (line, result) = try filled()
    let entries = try result.list()
    #expect(entries.compactMap { $0["surrogate"] as? String } == ["本児", "〔伏せ字1〕", "母", "A医療センター"])
    #expect((entries.first?["forms"] as? [String])?.contains("Minato Nirekawa") == true)
    #expect((entries.first?["forms"] as? [String])?.contains("みーくん") == true)
    let again = try line.run(
      "case", "sheet", "C-2026-0001", "--from", line.folder.appending(path: "face.csv").path,
      "--json")
    #expect(try again.list().count == 4)
  }

  @Test(arguments: [
    ("区分,氏名・名称\n本児,楡川 湊斗\n先生,早乙女\n", "3行目の区分「先生」"),
    ("区分,氏名・名称\n生年月日,きのう生まれ\n", "2行目の生年月日「きのう生まれ」"),
    ("なまえ\n湊斗\n", "見出しが足りません"),
    ("区分,氏名・名称\n本児,楡川 湊斗\n本児,楡川 蓮\n", "3行目: 本児はすでに"),
  ])
  func `a face sheet with a fault enters nothing and names the line`(rows: String, words: String)
    throws
  {
    let (line, result) = try filled(rows)
    #expect(result.code == 1)
    #expect(result.error.contains(words))
    #expect(try line.run("case", "sheet", "C-2026-0001", "--json").list().isEmpty)
  }

  @Test func `findings are answered once, and the release hides what is left`() throws {
    let (line, _) = try filled()
    try line.run(
      "case", "note", "C-2026-0001", "--day", "2026-11-02", "--text",
      "湊斗くんと佳苗さん。早乙女先生とさくら小学校から電話。")
    let before = try line.run("case", "findings", "C-2026-0001", "--json").list()
    #expect(Set(before.compactMap { $0["text"] as? String }) == ["早乙女", "さくら小学校"])
    #expect(
      try line.run(
        "case", "answer", "C-2026-0001", "--text", "早乙女", "--answer", "staff", "--relation", "担任"
      ).code == 0)
    let after = try line.run("case", "findings", "C-2026-0001", "--json").list()
    #expect(after.compactMap { $0["text"] as? String } == ["さくら小学校"])
    let shown = try line.run("case", "render", "C-2026-0001", "--seed", "7", "--json").object()
    let texts = (shown["texts"] as? [[String: Any]])?.compactMap { $0["text"] as? String } ?? []
    #expect(texts.first == "本児の就学")
    #expect(texts.last?.hasPrefix("本児と母。担任") == true)
    #expect(texts.last?.contains("さくら") == false)
    #expect(
      try line.run("case", "answer", "C-2026-0001", "--text", "x", "--answer", "who").code == 2)
  }

  @Test func `a spelling is retired, and the notes still read as they were written`() throws {
    let (line, _) = try filled()
    try line.run("case", "note", "C-2026-0001", "--day", "2026-11-02", "--text", "みーくん来所。")
    #expect(
      try line.run("case", "retire", "C-2026-0001", "--identity", "0", "--form", "みーくん").code == 0)
    #expect(try line.run("case", "show", "C-2026-0001").output.contains("みーくん来所。"))
    let sheet = try line.run("case", "sheet", "C-2026-0001", "--json").list()
    #expect(sheet.first?["retired"] as? [String] == ["みーくん"])
  }

  @Test func `a policy that cannot be used says why`() throws {
    let (line, _) = try filled()
    #expect(try line.run("case", "render", "C-2026-0001", "--policy", "everybody").code == 2)
    let path = try line.file("policy.json", Data("{}".utf8))
    let own = try line.run("case", "render", "C-2026-0001", "--policy-file", path)
    #expect(own.code == 1)
    #expect(own.error.contains("方針に name がありません"))
  }
}
