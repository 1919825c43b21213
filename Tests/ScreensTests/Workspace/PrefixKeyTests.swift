import Casework
import TerminalUI
import Testing

@testable import Screens

/// A key that waits for another one shows what can follow, and takes it.
@Suite struct PrefixKeyTests {
  private func lastLine(_ desk: Desk) -> String {
    desk.text.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  @Test(arguments: Language.allCases)
  func `what can follow stands in the last line until it was typed`(language: Language) {
    var desk = Desk(language, Size(columns: 80, rows: 24))
    let before = lastLine(desk)
    desk.press("g")
    #expect(lastLine(desk).hasPrefix(" g …  t "))
    for (key, _) in CommandTable.standard.continuations(of: .character("g"), in: .today).prefix(6) {
      #expect(lastLine(desk).contains(" \(key) "))
    }
    desk.press("Esc")
    #expect(lastLine(desk) == before && desk.workspace.place == .today)
  }

  @Test func `g and a letter go where the letter says`() {
    var desk = Desk(.english, Size(columns: 80, rows: 24))
    let places: [(String, KeyPlace)] = [
      ("c", .consultations), ("a", .cases), ("d", .directory), ("t", .today),
    ]
    for (letter, place) in places {
      desk.press("g", letter)
      #expect(desk.workspace.place == place)
    }
  }

  @Test func `letters of an input method count too`() {
    var desk = Desk(.japanese, Size(columns: 80, rows: 24))
    desk.press("ｇ", "ｃ")
    #expect(desk.workspace.place == .consultations)
  }

  @Test func `a key that means nothing there is refused with those that do`() {
    var desk = Desk(.english, Size(columns: 80, rows: 24))
    desk.press("g", "x")
    #expect(desk.workspace.message?.words.english.contains("t c a d m b g e") == true)
    desk.press("j")
    #expect(desk.workspace.prefix == nil && desk.workspace.place == .today)
  }

  @Test func `the mouse presses what can follow`() {
    var desk = Desk(.english, Size(columns: 80, rows: 24))
    desk.press("g")
    let line = Array(lastLine(desk))
    let column = line.indices.first { String(line[$0...].prefix(6)) == "c Cons" } ?? 0
    _ = desk.workspace.handle(
      .mouse(MouseEvent(position: Position(column: column, row: 23), kind: .press)))
    #expect(desk.workspace.place == .consultations)
  }

  @Test func `a press elsewhere and what is pasted take the waiting key back`() {
    for event in [
      TerminalEvent.mouse(MouseEvent(position: Position(column: 5, row: 5), kind: .press)),
      .paste("貼り付け"),
    ] {
      var desk = Desk(.english, Size(columns: 80, rows: 24))
      desk.press("g")
      _ = desk.workspace.handle(event)
      #expect(desk.workspace.prefix == nil)
    }
  }

  @Test func `no key is a prefix and a command in the same place`() {
    for place in KeyPlace.allCases {
      for line in CommandTable.standard.lines(in: place) {
        for key in line.keys { #expect(!CommandTable.standard.isPrefix(key, in: place)) }
      }
    }
  }
}
