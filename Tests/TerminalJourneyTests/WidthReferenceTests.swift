import Foundation
import Testing
import TextCells

/// The columns that the program reckons with, beside those that a real terminal uses.
@Suite struct WidthReferenceTests {
  /// One text of every sort that notes hold.
  private static let texts = [
    "abc XYZ 0-9 ~", "医療的ケア児", "ひらがなカタカナ", "ｱｲｳｴｵ ｶﾞｷﾞﾊﾟ", "ＡＢＣ１２３！？", "、。「」・ー〜",
    "か\u{3099}は\u{309A}", "e\u{301}a\u{308}o\u{304}", "ō ū Ō", "𠮷野家 𩸽", "﨑髙濵", "葛\u{E0100}城",
    "😀🏥👶", "👨\u{200D}👩\u{200D}👦", "👍\u{1F3FD}", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "🇯🇵", "㈱㍻㎏",
    "한국어", "ภาษา", "Nguyễn Thị Hà", "Ελληνικά", "Привет", "─│┌┐", "›‹…", "⟨U+202E⟩", "①②③", "※→℃№",
  ]

  @Test func `tmux puts the cursor where we do`() throws {
    let session = try TerminalSession(columns: 120, rows: 10)
    defer { session.end() }
    let file = session.folder.appending(path: "texts")
    let shown = Self.texts.map(displaySafe)
    try Data((shown.joined(separator: "\n") + "\n").utf8).write(to: file)
    try session.run(
      "exec 3<\(file.path); while read -r -u 3 line; do printf '\\033[H\\033[2J%s' \"$line\"; read -rs; done; echo done"
    )
    for text in shown {
      let columns = text.columns
      var place = ""
      // The line is there when the cursor stands behind it.
      for _ in 0..<60 where place != "\(columns)" {
        Thread.sleep(forTimeInterval: 0.05)
        place = try session.variable("cursor_x")
      }
      #expect(place == "\(columns)", "\(text)")
      try session.press("Enter")
    }
    try session.wait(for: "done")
  }
}
