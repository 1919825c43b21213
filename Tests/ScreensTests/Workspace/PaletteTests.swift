import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct PaletteTests {
  private func chosen(_ desk: Desk) -> Command? {
    let entries = desk.workspace.paletteEntries
    let place = desk.workspace.palette?.selected ?? 0
    return entries.indices.contains(place) ? entries[place].command : nil
  }

  @Test(arguments: [":", "：", "Ctrl-P"])
  func `it opens over every place but text`(key: String) {
    for scene in Scene.allCases
    where ![.palette, .paletteRefusal, .everything, .helpFilter, .passphrase].contains(scene) {
      var desk = scene.desk(.japanese, Size(columns: 80, rows: 24))
      let isWriting = [.form, .days, .people, .changes].contains(desk.workspace.keyPlace)
      desk.press(key)
      #expect((desk.workspace.keyPlace == .palette) == (!isWriting || key == "Ctrl-P"), "\(scene)")
      desk.press("Esc")
    }
  }

  @Test func `it offers every command, those of the place first`() {
    var desk = Desk()
    desk.press("2", ":")
    let entries = desk.workspace.paletteEntries
    #expect(Set(entries.map(\.command)) == Set(Workspace.offered))
    #expect(entries.count == Set(entries.map(\.command)).count)
    #expect(entries.first?.command == .open)
    #expect(entries.last?.refusal != nil)
  }

  @Test(arguments: Language.allCases)
  func `a command runs with Enter`(language: Language) {
    var desk = Desk(language)
    desk.press("2", ":")
    desk.type("hiyounoan")
    #expect(chosen(desk) == .offer)
    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .form)
  }

  @Test func `it shows the key and the reason`() {
    var desk = Desk()
    desk.press("2", ":")
    desk.type("jogensha")
    let line = desk.text.split(separator: "\n").first { $0.contains("助言者を決める") }.map(String.init)
    #expect(line?.contains("- t  ") == true)
    #expect(desk.text.contains("費用が決まっていません。先に合意または免除を記録してください。"))
  }

  @Test(arguments: Language.allCases)
  func `what is not possible refuses with its sentence and stays`(language: Language) throws {
    for command in ConsultationsScreen.steps {
      var desk = Desk(language)
      desk.press("2")
      guard let refusal = desk.workspace.availability(of: command) else { continue }
      desk.press(":")
      desk.type(command.rawValue)
      #expect(chosen(desk) == command)
      desk.press("Enter")
      #expect(desk.messageLine.contains("! "), "\(command)")
      #expect(desk.workspace.message?.words == refusal)
      #expect(desk.workspace.keyPlace == .palette)
      #expect(desk.errands.isEmpty)
    }
  }

  @Test func `a command of another screen says where it works`() {
    var desk = Desk()
    desk.press("2", ":")
    desk.type("plan")
    desk.press("Enter")
    #expect(desk.messageLine.contains("! ここでは使えません。使えるのは「事例」です。"))
    #expect(desk.workspace.form == nil)
  }

  @Test func `in a form it saves, and says what must wait`() {
    var desk = Desk()
    desk.press("2", "n")
    desk.type("小田切 さくら")
    desk.press("Ctrl-P")
    desk.type("theme")
    desk.press("Enter")
    #expect(desk.messageLine.contains("書いているあいだは使えません"))
    desk.press("Esc", "Ctrl-P")
    desk.type("keepDraft")
    desk.press("Enter")
    #expect(desk.workspace.form == nil)
    #expect(desk.drafts.values.contains { $0.contains("小田切 さくら") })
  }

  @Test func `what was used last comes first`() {
    var desk = Desk()
    for name in ["language", "language", "moveToBottom", "filter"] {
      desk.press("2", ":")
      desk.type(name)
      desk.press("Enter")
    }
    desk.press(":")
    let first = desk.workspace.paletteEntries.prefix(3).map(\.command)
    #expect(first == [.filter, .moveToBottom, .language])
  }

  @Test func `of equal matches the one used last comes first`() {
    var desk = Desk()
    desk.press("3", ":")
    desk.type("go to")
    #expect(chosen(desk) == .showToday)
    desk.press("Esc", ":")
    desk.type("showDirectory")
    desk.press("Enter", ":")
    desk.type("go to")
    #expect(chosen(desk) == .showDirectory)
  }

  @Test func `typing begins again at the best match`() {
    var desk = Desk()
    desk.press("2", ":", "Down", "Down", "PgDn")
    #expect(desk.workspace.palette?.selected ?? 0 > 2)
    desk.type("u")
    #expect(desk.workspace.palette?.selected == 0)
    desk.press("Up")
    #expect(desk.workspace.palette?.selected == 0)
  }

  @Test func `pasted text is searched for and never carried out`() {
    var desk = Desk()
    desk.press("2", ":")
    desk.send(.paste("quit\nquit"))
    #expect(desk.workspace.keyPlace == .palette)
    #expect(desk.workspace.palette?.editor.text == "quit quit")
    #expect(desk.errands.isEmpty)
  }

  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func `the cursor stands behind what was typed`(size: Size) throws {
    var desk = Desk(.japanese, size)
    desk.press("2", ":")
    let before = desk.workspace.frame().cursor
    desk.type("そうaw")
    #expect(desk.workspace.frame().cursor.column == before.column + 6)
    #expect(desk.workspace.frame().cursor.row == before.row)
    let lines = desk.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[before.row].contains(": そうaw"))
  }

  @Test func `every command can be chosen in a small terminal`() {
    var desk = Desk(.japanese, Size(columns: 40, rows: 12))
    desk.press("2", ":")
    for entry in desk.workspace.paletteEntries {
      #expect(desk.text.contains("│>"))
      let title = entry.command.words.japanese.prefix(6)
      let line = desk.text.split(separator: "\n").first { $0.contains("│>") }
      #expect(line?.contains(title) == true, "\(title)")
      desk.press("Down")
    }
  }

  @Test func `the wheel and a press of the mouse choose`() {
    var desk = Desk()
    desk.press("2", ":")
    desk.send(.mouse(MouseEvent(position: Position(column: 50, row: 10), kind: .wheelDown)))
    #expect(desk.workspace.palette?.selected == 1)
    let top = Chooser.rect(in: desk.workspace.context).row + 2
    desk.send(.mouse(MouseEvent(position: Position(column: 50, row: top + 5), kind: .press)))
    #expect(desk.workspace.palette?.selected == 5)
    desk.send(.mouse(MouseEvent(position: Position(column: 1, row: 1), kind: .press)))
    #expect(desk.workspace.palette?.selected == 5)
  }
}
