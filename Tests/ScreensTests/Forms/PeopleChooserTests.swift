import Casework
import TerminalUI
import Testing

@testable import Screens

/// Names are offered below the fields that ask for people.
@Suite struct PeopleChooserTests {
  /// The form of a request, with the cursor in the requester's name.
  private func receiving(_ language: Language = .japanese) -> Desk {
    var desk = Desk(language)
    desk.press("2", "n")
    while desk.workspace.form?.form.focused?.id != "name" { desk.press("Tab") }
    return desk
  }

  /// The form of a session on a case, with the cursor in its participants.
  private func logging(_ language: Language = .japanese) -> Desk {
    var desk = Desk(language)
    desk.press("2", "Down", "Down", "Down", "s")
    while desk.workspace.form?.form.focused?.id != "participants" { desk.press("Tab") }
    desk.press("Ctrl-U")
    return desk
  }

  private func names(_ desk: Desk) -> [String] {
    desk.workspace.form?.people?.people.map(\.name) ?? []
  }

  @Test(arguments: ["五十嵐", "いがらし", "イガラシ", "ｲｶﾞﾗｼ", "igara", "IGARASHI", "とおる", "toru"])
  func `a name is found by kanji, kana of any width and Latin letters`(typed: String) {
    var desk = receiving()
    desk.type(typed)
    #expect(names(desk) == ["五十嵐 透"])
    #expect(desk.workspace.keyPlace == .people)
  }

  @Test func `nothing is offered while nothing fits, and once the name stands there`() {
    var desk = receiving(.english)
    #expect(names(desk).isEmpty)
    desk.type("zz")
    #expect(names(desk).isEmpty)
    desk.press("Ctrl-U")
    desk.type("Toru Igarash")
    #expect(names(desk) == ["Toru Igarashi"])
    desk.type("i")
    #expect(names(desk).isEmpty)
    #expect(desk.workspace.keyPlace == .form)
  }

  @Test func `taking a requester fills what is still empty, and overwrites nothing`() {
    var desk = receiving()
    while desk.workspace.form?.form.focused?.id != "affiliation" { desk.press("Tab") }
    desk.type("別の事業所")
    while desk.workspace.form?.form.focused?.id != "name" { desk.press("Shift-Tab") }
    desk.type("いがら")
    desk.press("Down", "Enter")
    let values = desk.workspace.form?.form.values ?? [:]
    #expect(values["name"] == "五十嵐 透")
    #expect(values["kana"] == "いがらし とおる")
    #expect(values["occupation"] == "看護師")
    #expect(values["affiliation"] == "別の事業所")
    #expect(desk.workspace.keyPlace == .form)
    #expect(desk.workspace.form?.form.focused?.id == "name")
  }

  @Test func `the people of the case come before the directory`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "Down", "s")
    while desk.workspace.form?.form.focused?.id != "participants" { desk.press("Tab") }
    desk.press("Ctrl-U")
    desk.type("は")
    #expect(names(desk) == ["佐々木 はる", "宮城 花子"])
    desk.press("Ctrl-U")
    desk.type("佐々木")
    #expect(names(desk) == ["佐々木 はる", "佐々木 美咲"])
    desk.press("Down", "Down", "Enter")
    #expect(desk.workspace.form?.form.values["participants"] == "佐々木 美咲")
  }

  @Test func `behind a comma the next name is typed, and those before it stay`() {
    var desk = logging()
    desk.type("母、みやぎ")
    #expect(names(desk) == ["宮城 花子"])
    desk.press("Down", "Enter")
    desk.type("、いがらし")
    desk.press("Down", "Enter")
    #expect(desk.workspace.form?.form.values["participants"] == "母、宮城 花子、五十嵐 透")
  }

  @Test func `what is typed is what is saved as long as the list is not entered`() {
    var desk = receiving()
    desk.type("五十嵐")
    desk.press("Tab")
    #expect(desk.workspace.form?.form.values["name"] == "五十嵐")
    #expect(desk.workspace.form?.form.focused?.id != "name")
    desk.press("Shift-Tab")
    desk.type("さ")
    desk.press("Enter")
    #expect(desk.workspace.form?.form.values["name"] == "五十嵐さ")
  }

  @Test func `Esc closes the list first and leaves the form open`() {
    var desk = receiving()
    desk.type("いが")
    desk.press("Down", "Esc")
    #expect(desk.workspace.keyPlace == .form)
    #expect(desk.workspace.form?.form.values["name"] == "いが")
    desk.type("ら")
    #expect(names(desk) == ["五十嵐 透"])
  }

  @Test func `up from the first name leaves the list, and letters go on in the field`() {
    var desk = receiving()
    desk.type("いが")
    desk.press("Down")
    #expect(desk.workspace.form?.people?.selected == 0)
    desk.press("Down")
    #expect(desk.workspace.form?.people?.selected == 0)
    desk.press("Up")
    #expect(desk.workspace.form?.people?.selected == nil)
    desk.press("Down")
    desk.type("ら")
    #expect(desk.workspace.form?.form.values["name"] == "いがら")
  }

  @Test func `the terminal's cursor stays in the field until the list is entered`() {
    var desk = receiving()
    desk.type("いが")
    let typing = desk.workspace.frame().cursor
    desk.press("Down")
    let choosing = desk.workspace.frame().cursor
    #expect(typing != choosing)
    desk.press("Up")
    #expect(desk.workspace.frame().cursor == typing)
  }

  @Test func `the curtain takes the names away with the form`() {
    var desk = receiving()
    desk.type("いが")
    #expect(desk.text.contains("五十嵐 透"))
    desk.press("F12")
    #expect(!desk.text.contains("五十嵐"))
  }
}
