import Foundation
import Testing

/// The way from a note to a text that readers may see, by keys in a real terminal.
@Suite struct ReviewJourneyTests {
  @Test func `a finding is answered with one key and taken back with another`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri case add --title 就学の準備")
    try session.run("meguri case note C-2026-0001 --text 早乙女先生とさくら小学校へ")
    try session.wait(for: "早乙女先生とさくら小学校へ")
    try session.run("clear; meguri --language ja")
    try session.wait(for: "待っていること")
    try session.press("3")
    try session.wait(for: "C-2026-0001")
    try session.press("r")
    let list = try session.wait(for: "未回答 2")
    #expect(list.contains("早乙女") && list.contains("敬称が付いている"))
    try session.press("n")
    try session.wait(for: "「早乙女」は支援者としました。u で元に戻せます。")
    try session.wait(for: "未回答 1")
    try session.press("o")
    try session.wait(for: "未回答はありません")
    try session.press("u")
    try session.wait(for: "未回答 1")
    // A key right behind Escape would be read as Alt with that key.
    try session.press("Escape")
    try session.wait(forNo: "見直し  C-2026-0001")
    try session.press("R")
    let readers = try session.wait(for: "読み手の見え方")
    #expect(readers.contains("協会外"))
    try session.wait(for: "→ ")
    try session.press("d")
    try session.wait(for: "P07 身元シートの支援者")
    try session.press("p")
    try session.wait(for: "厳格")
    try session.press("Escape")
    try session.wait(forNo: "読み手の見え方")
    try session.press("H")
    let history = try session.wait(for: "身元シートに 早乙女 を加えた")
    #expect(history.contains("jimukyoku") || history.contains("名前なし"))
  }

  @Test func `the same in English, with a mark while typing`() throws {
    let session = try TerminalSession(columns: 120, rows: 40)
    defer { session.end() }
    try session.run("meguri case add --title 'Starting school'")
    try session.run(
      "meguri case person C-2026-0001 --kind child --name 'Mia Halloway' --language en")
    try session.wait(for: "the child")
    try session.run("clear; meguri --language en")
    try session.wait(for: "What waits")
    try session.press("3")
    try session.wait(for: "C-2026-0001")
    try session.press("m")
    try session.wait(for: "Ctrl-S Save")
    try session.type("Dr Pemberton saw Mia again.")
    try session.wait(for: "Ctrl-G answers")
    try session.press("C-g")
    try session.wait(for: "What is “")
    try session.press("n")
    try session.wait(for: "u undoes it")
    try session.press("C-s")
    try session.wait(for: "The note is kept")
    try session.press("R")
    let readers = try session.wait(for: "What readers see")
    #expect(!readers.contains("Pemberton │"))
    try session.press("r")
    try session.wait(for: "Nothing is to be answered")
  }

  @Test func `a locked store asks for the passphrase, forgives a wrong one, and locks again`()
    throws
  {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("cd; unset MEGURI_KEY_FILE; umask 077; echo 春の川と魚と丸い石 > right")
    try session.run("meguri case add --title 湊斗の就学 --passphrase-from right 2> code")
    try session.run(
      "meguri case person C-2026-0001 --kind child --name '楡川 湊斗' --passphrase-from right")
    try session.wait(for: "本児")
    try session.run("clear; meguri --language ja")
    try session.wait(for: "名前は封をしてあります")
    try session.type("ちがう言葉です")
    try session.press("Enter")
    try session.wait(for: "何も失われていません")
    // A key right behind Escape would be one with Alt.
    try session.press("Escape")
    try session.wait(forNo: "名前は封をしてあります")
    try session.wait(for: "施錠中")
    try session.press("3")
    let locked = try session.wait(for: "本児の就学")
    #expect(!locked.contains("湊斗"))
    try session.press("m")
    try session.wait(for: "鍵がかかっています")
    try session.press("C-l")
    try session.wait(for: "名前は封をしてあります")
    try session.type("春の川と魚と丸い石")
    // After a wrong one the next try waits a second.
    Thread.sleep(forTimeInterval: 1.5)
    try session.press("Enter")
    try session.wait(for: "鍵を開けました")
    try session.wait(for: "湊斗の就学")
    try session.press("C-l")
    try session.wait(for: "鍵をかけました")
    try session.wait(forNo: "湊斗")
  }
}
