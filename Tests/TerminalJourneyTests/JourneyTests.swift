import Foundation
import Testing

/// What users do, in the real program in a real terminal.
@Suite(.serialized) struct JourneyTests {
  @Test func `a newcomer finds the practice association and leaves a clean terminal`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run(
      "unset MEGURI_STORE; clear; stty -a | md5sum; meguri --language ja; stty -a | md5sum; echo ov''er"
    )
    try session.wait(for: "練習用")
    try session.wait(for: "受付 ")
    #expect(try session.variable("alternate_on") == "1")

    try session.press("3")
    try session.wait(for: "[事例]")
    try session.press("2")
    try session.wait(for: "[相談]")
    try session.press("C-q")

    let screen = try session.wait(for: "over")
    let sums = screen.split(separator: "\n").filter { $0.hasSuffix(" -") }
    #expect(sums.count == 2)
    #expect(Set(sums).count == 1)
    #expect(try session.variable("alternate_on") == "0")
    #expect(try session.variable("mouse_any_flag") == "0")
  }

  @Test func `a request goes by keys from the telephone call to its closing`() throws {
    let session = try TerminalSession(columns: 120, rows: 40)
    defer { session.end() }
    try session.prepareThread()
    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")

    try session.press("2", "n")
    try session.wait(for: "依頼者の氏名")
    try session.type("小田切 さくら")
    try session.press("Tab")
    try session.type("はるちゃんの園での吸引")
    try session.press("Tab", "Right", "C-s")
    try session.wait(for: "Q-2026-0001")
    // What is out of order says why before the key is pressed, and again when it is.
    try session.wait(for: "まだ案がありません")
    try session.press("a")
    try session.wait(for: "! まだ案がありません。先に費用の案を出してください。")

    try session.fill("o", "Tab", typing: "3万円")
    try session.wait(for: "33,000")
    try session.fill("c", "Tab", "C-u", typing: "20,000")
    try session.wait(for: "22,000")
    try session.press("a")
    try session.wait(for: "助言者調整 1")
    try session.fill("t", typing: "五十嵐")
    try session.wait(for: "実施待ち 1")
    try session.fill("b", typing: "C-2026")
    try session.wait(for: "C-2026-0001")

    try session.press("s")
    try session.wait(for: "相談されたこと")
    try session.press("Tab", "Tab", "Tab", "Tab")
    try session.type("はるちゃんの吸引")
    try session.press("Tab")
    try session.type("主治医に手紙を出す")
    try session.press("Tab")
    try session.type("手紙を書く")
    try session.press("Tab")
    try session.type("小田切")
    try session.press("Tab")
    try session.type("+2w")
    try session.press("C-s")
    try session.wait(for: "フォロー 1")

    try session.press("v")
    try session.wait(for: "仮称")
    try session.wait(forNo: "はるちゃん")
    try session.press("v")
    try session.wait(for: "はるちゃん")

    try session.press("x", "Tab")
    try session.type("園の体制が決まった")
    try session.press("C-s")
    try session.wait(for: "終結 1")
    try session.press("u")
    try session.wait(for: "フォロー 1")
    try session.press("C-q")
    try session.wait(forNo: "[相談]")
    try session.run("clear; meguri verify && meguri history Q-2026-0001 --language ja")
    let history = try session.wait(for: "元に戻した: 終結した(助言して終結)")
    #expect(history.contains("第2案で合意した"))
    #expect(history.contains("助言者を 五十嵐 亜希 に決めた"))
  }

  @Test func `what was typed outlives a killed program`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")
    try session.press("2", "n")
    try session.wait(for: "依頼者の氏名")
    try session.type("我妻 さくら")
    try session.press("Tab")
    try session.type("電話の途中で切れた相談")
    try session.wait(for: "電話の途中で切れた相談")
    // A draft is on disk within a second.
    Thread.sleep(forTimeInterval: 1.2)
    try session.kill()
    try session.wait(for: "Killed")

    try session.run("reset; clear; meguri --language ja")
    try session.wait(for: "今日")
    try session.press("2", "n")
    try session.wait(for: "電話の途中で切れた相談")
    try session.wait(for: "我妻 さくら")
  }

  @Test func `the place outlives a killed program`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.prepareThread()
    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")
    try session.press("3")
    try session.wait(for: "[事例]")
    // The place is on disk as soon as the hands rest.
    Thread.sleep(forTimeInterval: 3)
    try session.kill()
    try session.wait(for: "Killed")
    try session.run("reset; clear; meguri --language ja")
    try session.wait(for: "[事例]")
  }

  @Test func `every size is survived and the text is still there`() throws {
    let session = try TerminalSession(columns: 120, rows: 40)
    defer { session.end() }
    try session.prepareThread()
    try session.run("meguri --language ja")
    try session.press("3")
    try session.wait(for: "就学の準備")
    for (columns, rows) in [(40, 12), (10, 3), (200, 60), (39, 9), (80, 24), (1, 1), (100, 30)] {
      try session.resize(columns: columns, rows: rows)
    }
    try session.wait(for: "就学の準備")
    try session.resize(columns: 40, rows: 12)
    try session.wait(for: "C-2026-0001")
    try session.resize(columns: 20, rows: 5)
    try session.wait(for: "広げてください")
    try session.resize(columns: 80, rows: 24)
    try session.wait(for: "就学の準備")
  }

  @Test func `suspending gives the shell back and continuing brings the screen back`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri --language en")
    try session.wait(for: "[Today]")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    #expect(try session.variable("alternate_on") == "0")
    try session.run("clear; echo still''here")
    try session.wait(for: "stillhere")
    try session.run("fg")
    try session.wait(for: "[Today]")
    try session.press("C-q")
    try session.wait(forNo: "[Today]")
  }

  @Test func `a paste is text and never keys`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")
    try session.press("2")
    try session.wait(for: "[相談]")
    try session.paste("q\u{1B}[Dnxq\r\nu")
    try session.press("n")
    try session.wait(for: "依頼者の氏名")
    try session.press("Tab")
    try session.paste("一行目\nq二行目")
    try session.wait(for: "q二行目")
  }

  @Test func `what another process writes is seen`() throws {
    let session = try TerminalSession(columns: 120, rows: 40)
    defer { session.end() }
    try session.run(
      "(sleep 2; meguri consultation add --requester 藤 --text 停電の備え >/dev/null) & meguri --language ja"
    )
    try session.wait(for: "[今日]")
    try session.press("2")
    try session.wait(for: "[相談]")
    Thread.sleep(forTimeInterval: 3)
    try session.press("j")
    try session.wait(for: "停電の備え")
  }

  @Test func `a full-width key acts while an input method is on`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")
    try session.type("３")
    try session.wait(for: "[事例]")
    try session.type("ｑ")
    try session.wait(for: "[今日]")
  }
}

extension TerminalSession {
  /// A case, its child and an adviser, made by the command line.
  func prepareThread() throws {
    try run("meguri member add --name '五十嵐 亜希' --adviser; meguri case add --title 就学の準備")
    try run(
      "meguri case person C-2026-0001 --kind child --name '佐々木 はる' --kana 'ささき はる'; clear; echo rea''dy"
    )
    try wait(for: "ready")
  }

  /// Opens a form by its key, types into one field, and saves.
  func fill(_ key: String, _ keys: String..., typing text: String) throws {
    try press(key)
    try wait(for: "Ctrl-S")
    for key in keys { try press(key) }
    try type(text)
    try press("C-s")
    try wait(forNo: "Ctrl-S")
  }
}
