import CaseStore
import Casework
import Foundation
import MeguriApp
import TerminalUI
import Testing

/// Finding and copying on a real store, written as macros.
@MainActor @Suite struct FindingTests {
  private static let thread = """
    # an adviser, a case with its child, and a request that names the child
    6 create "五十嵐 透" Tab*3 Right save
    3 create "佐々木はるちゃんの就学" save
    identify Tab "佐々木 はる" Tab "ささき はる" save
    2 create "小田切 さくら" Tab "佐々木はるちゃんの就学先で意見が合わない" Tab Right save
    waive "減免の対象" Tab "佐伯 真由美" save
    assign "五十" save
    attach "C-2026" save
    """

  private struct Prepared {
    let store: CaseStore
    let attached: String
    let refused: String
  }

  /// The way of the macro, gone once for all of these tests; they only read its store.
  private static let prepared = Result {
    let journey = try Journey()
    try journey.play(thread).mark("attached").play("offer").mark("refused").go()
    return Prepared(
      store: journey.store, attached: journey.screen("attached"),
      refused: journey.message("refused"))
  }

  @Test func `a macro goes by the names of commands from request to case`() throws {
    let prepared = try Self.prepared.get()
    let id = try #require(try prepared.store.consultations(ConsultationQuery()).first?.id)
    let record = try #require(try prepared.store.record(id))
    #expect(record.caseID != nil)
    #expect(record.adviser != nil)
    #expect(prepared.attached.contains("C-2026-0001"))
    #expect(prepared.refused.contains("! "))
  }

  @Test func `one search finds consultation, case and member, and opens them`() throws {
    let journey = try Journey(store: Self.prepared.get().store)
    try journey.play("2 Ctrl-K \"ささき\"").mark("kana")
    try journey.play("Ctrl-U \"就学\"").mark("both").play("Ctrl-U \"五十嵐\"").mark("member")
    try journey.play("Enter").mark("opened").play("Ctrl-K \"Q-2026-0001\" Enter").mark("number")
    try journey.play("Ctrl-K \"量子力学\"").mark("nothing").go()
    #expect(journey.screen("kana").contains("事例 1"))
    #expect(journey.screen("both").contains("相談 1"))
    #expect(journey.screen("both").contains("事例 1"))
    #expect(journey.screen("member").contains("名簿 1"))
    #expect(journey.screen("opened").contains("[名簿]"))
    #expect(journey.screen("number").contains("[相談]"))
    #expect(journey.screen("nothing").contains("見つかりません"))
  }

  @Test func `y copies without the child's name, Y with it`() throws {
    let journey = try Journey(store: Self.prepared.get().store)
    try journey.play("2 y Y 3 y Y 2 v y Y").mark("veiled").go()
    let own = "Q-2026-0001 佐々木はるちゃんの就学先で意見が合わない"
    let veiled = "Q-2026-0001 本児の就学先で意見が合わない"
    #expect(
      journey.copied == [
        veiled, own, "C-2026-0001 本児の就学", "C-2026-0001 佐々木はるちゃんの就学", veiled,
      ])
    #expect(journey.message("veiled").contains("名前をコピーできません"))
  }

  @Test func `without a clipboard a copy stands in a file that is named, until the end`() throws {
    let journey = try Journey(store: Self.prepared.get().store)
    let keys: [Key] = [.character("2"), .character("y"), .character("Y")]
    var (paths, texts): ([String], [String]) = ([], [])
    let terminal = InterruptedTerminal(events: keys.map { .key($0) }, before: -1) {}
    terminal.hasClipboard = false
    terminal.beforeEvent = {
      let words = terminal.screens.last?.split { $0.isWhitespace } ?? []
      guard let path = words.first(where: { $0.contains("/meguri-") }) else { return }
      paths.append(String(path))
      texts.append((try? String(contentsOfFile: String(path), encoding: .utf8)) ?? "")
    }
    MeguriApp(
      store: journey.store,
      options: AppOptions(language: .japanese, actor: Actor("佐伯"), now: Journey.now)
    ).run(on: terminal)
    let own = "Q-2026-0001 佐々木はるちゃんの就学先で意見が合わない"
    #expect(texts.contains("Q-2026-0001 本児の就学先で意見が合わない"))
    #expect(texts.last == own)
    #expect(!paths.contains { FileManager.default.fileExists(atPath: $0) })
  }

  @Test func `copying for other eyes leaves the screen with its own`() throws {
    let journey = try Journey(store: Self.prepared.get().store)
    try journey.play("2 y Down Up Esc 3 2").mark("after").go()
    #expect(journey.screen("after").contains("佐々木はるちゃん"))
  }
}
