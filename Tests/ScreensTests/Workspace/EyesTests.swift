import Casework
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
      where ![.offerForm, .sessionForm, .adviserForm, .veiled].contains(scene) {
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

  @Test func `those who asked and advised get surrogates of their own`() {
    let sheet = IdentitySheet().joined(by: [
      (Requester(name: "小田切 さくら", affiliation: "青葉台市福祉課"), nil),
      (Requester(name: "小田切 さくら", affiliation: "青葉台市福祉課"), nil),
      (Requester(name: "東海林 誠"), nil),
    ])
    #expect(sheet.identities.map(\.name) == ["小田切 さくら", "青葉台市福祉課", "東海林 誠"])
    #expect(Set(sheet.identities.map(\.surrogate)).count == 3)
  }
}
