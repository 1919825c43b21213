import Casework
import Deidentification
import TerminalUI
import Testing

@testable import Screens

/// With a trainer's eyes no registered name is drawn.
@Suite struct EyesTests {
  @Test(arguments: Language.allCases)
  func `no screen names anybody of the case`(language: Language) {
    let desk = Desk(language)
    let invented = desk.invented
    let people = invented.cases[0].sheet.identities.filter { $0.kind != .place }
    for size in [Size(columns: 140, rows: 70), Size(columns: 80, rows: 24)] {
      for scene in Scene.allCases
      // While the names are locked there are none to be shown.
      where ![.offerForm, .sessionForm, .adviserForm, .veiled, .passphrase].contains(scene) {
        var desk = scene.desk(language, size)
        desk.press("F12")
        let text = desk.text
        for name in people.flatMap(\.forms) {
          #expect(!text.contains(name), "\(name) on \(scene)")
        }
      }
    }
    #expect(people.count > 3)
  }

  @Test func `a search is forgotten when the curtain falls`() {
    var desk = Desk()
    desk.press("3", "/")
    desk.type("佐々木")
    desk.press("F12")
    #expect(!desk.text.contains("佐々木"))
    #expect(desk.workspace.cases.list.search.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `who works is not named in the first line`(language: Language) {
    var desk = Desk(language)
    let name = desk.workspace.context.actor.name
    #expect(desk.text.contains(name))
    desk.press("F12")
    #expect(!desk.text.contains(name))
    desk.press("2", "Down", "H")
    #expect(desk.workspace.history != nil)
    #expect(!desk.text.contains(name))
  }

  @Test func `the curtain keeps a draft and gives the form back`() {
    var desk = Desk()
    desk.press("2", "n")
    desk.type("東海林")
    desk.press("F12")
    #expect(desk.messageLine.contains("下書きを残しました"))
    #expect(!desk.text.contains("東海林"))
    desk.press("F12")
    #expect(desk.text.contains("東海林"))
  }

  @Test func `the directory is not searched while surrogates are shown`() {
    var desk = Desk()
    desk.press("6", "F12", "/")
    #expect(!desk.workspace.directory.list.isSearching)
    #expect(desk.messageLine.contains("検索できません"))
  }

  @Test func `the last line offers no writing while surrogates are shown`() {
    var desk = Desk()
    desk.press("2")
    #expect(desk.text.contains("n 新規"))
    desk.press("F12")
    #expect(!desk.text.contains("n 新規"))
  }

  @Test(arguments: [("小田切", false), ("講師", true), ("こうし", false)])
  func `a trainer finds by what can be read and by nothing else`(words: String, isFound: Bool) {
    let desk = Desk()
    var context = desk.workspace.context
    context.eyes = .trainer
    let readable = Readable(desk.invented.consultations[1], in: context)
    #expect(readable.contains(words) == isFound)
  }
}
