import Casework
import Deidentification
import TerminalUI
import Testing

@testable import Screens

@Suite struct CopyingTests {
  @Test func `y copies with surrogates and says so`() throws {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "Down", "y")
    let file = try #require(desk.workspace.consultations.file)
    let copied = try #require(desk.copied.last)
    #expect(copied.hasPrefix("\(file.record.number) "))
    for name in file.sheet.identities.filter({ $0.kind.isPerson }).flatMap(\.forms) {
      #expect(!copied.contains(name), "\(name)")
    }
    #expect(desk.messageLine.contains("仮称でコピーしました。Y で名前のまま。"))
  }

  @Test(arguments: ["2", "3"])
  func `Y copies the title as one's own eyes read it`(screen: String) throws {
    var desk = Desk()
    desk.press(screen)
    for _ in 0..<6 {
      desk.press("Y", "y", "Down")
    }
    let pairs = stride(from: 0, to: desk.copied.count, by: 2).map {
      (own: desk.copied[$0], veiled: desk.copied[$0 + 1])
    }
    #expect(pairs.count == 6)
    #expect(pairs.allSatisfy { $0.own.prefix(11) == $0.veiled.prefix(11) })
    #expect(screen == "3" || pairs.contains { $0.own != $0.veiled })
    #expect(desk.messageLine.isEmpty == false)
  }

  @Test func `without an identity sheet y copies the number alone`() {
    var desk = Desk()
    desk.press("2", "y")
    #expect(desk.workspace.consultations.file?.caseRecord == nil)
    #expect(desk.copied == ["Q-2026-0001"])
    #expect(desk.messageLine.contains("仮称にできる件名がないので Q-2026-0001 だけをコピーしました。"))
    desk.press("Y")
    #expect(desk.copied.last?.hasPrefix("Q-2026-0001 就学先") == true)
  }

  @Test func `a member is copied by number, and with the name only by Y`() {
    var desk = Desk()
    desk.press("6", "y", "Y")
    #expect(desk.copied == ["M-2026-0001", "M-2026-0001 五十嵐 透"])
  }

  @Test func `behind the curtain no names are copied`() {
    var desk = Desk()
    desk.press("2", "v", "Y")
    #expect(desk.copied.isEmpty)
    #expect(desk.messageLine.contains("! 仮称で表示しているあいだは名前をコピーできません。"))
    desk.press("y")
    #expect(desk.copied.count == 1)
    #expect(!desk.messageLine.contains("Y で"))
  }

  @Test func `Today copies what the cursor is on`() {
    var desk = Desk()
    desk.press("Down", "y")
    #expect(desk.copied.count == 1)
  }

  @Test func `without a record there is nothing to copy`() {
    var desk = Desk()
    desk.answer(.today(TodayContent()))
    desk.press("y")
    #expect(desk.copied.isEmpty)
    #expect(desk.messageLine.contains("! コピーする記録を選んでください。"))
  }
}
