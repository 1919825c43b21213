import Casework
import TerminalUI
import Testing

@testable import Screens

/// Whoever hesitates sees what else can be done.
@Suite struct HesitationTests {
  private func lines(_ desk: Desk) -> (place: String, keys: String) {
    let lines = desk.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (lines[lines.count - 2], lines[lines.count - 1])
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `further keys are possible, are none of the last line's, and leave it as it was`(
    scene: Scene, language: Language
  ) {
    var desk = scene.desk(language, Size(columns: 80, rows: 24))
    let before = lines(desk)
    desk.workspace.context.isHesitating = true
    let after = lines(desk)
    #expect(after.keys == before.keys)
    guard desk.workspace.message == nil else {
      #expect(after.place == before.place)
      return
    }
    let shown = after.keys.split(separator: "  ").map { String($0).trimmed }
    let further = after.place.split(separator: "  ").map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
    #expect(Set(shown).isDisjoint(with: further), "\(scene)")
  }

  @Test func `in the list the steps of a consultation follow`() {
    var desk = Desk(.english, Size(columns: 80, rows: 24))
    desk.press("2", "Down")
    #expect(!lines(desk).keys.contains("o Fee offer"))
    desk.workspace.context.isHesitating = true
    #expect(lines(desk).place.contains("Consultations ›") == false)
    #expect(lines(desk).place.split(separator: "  ").count > 4, "\(lines(desk).place)")
  }

  @Test func `a sentence stays where it is`() {
    var desk = Desk(.english, Size(columns: 80, rows: 24))
    desk.press("2", "Down", "Down", "Down", "Down", "b")
    let said = lines(desk).place
    desk.workspace.context.isHesitating = true
    #expect(lines(desk).place == said)
  }
}
