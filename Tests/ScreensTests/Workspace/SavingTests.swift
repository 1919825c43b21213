import Casework
import TerminalUI
import Testing

@testable import Screens

/// What the screen says and shows when something was saved.
@Suite struct SavingTests {
  @Test func `the ticked action is named`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "Down", "d")
    guard case .consultation(_, let id?) = desk.errands.last else {
      Issue.record("Nothing was ticked off.")
      return
    }
    desk.answer(.done(.consultation(id)))
    #expect(desk.messageLine.contains("済みにしました: 教育委員会に同席を頼む"))
  }

  @Test func `the action under the cursor is ticked off, and a done one says so`() {
    var desk = Desk(.japanese, Size(columns: 120, rows: 70))
    desk.press("2", "Down", "Down", "Down", "Down", "Enter")
    let lines = desk.workspace.consultations.shownLines(in: desk.workspace.context)
    let place = lines.firstIndex { $0.target == .action(session: 0, action: 1) } ?? 0
    for _ in 0..<place { desk.press("Down") }
    let before = desk.errands.count
    desk.press("Space")
    #expect(desk.errands.count == before)
    #expect(desk.messageLine.contains("もう済んでいます"))
    desk.press("Up", "Space")
    #expect(desk.errands.count == before + 1)
  }

  @Test func `lines that are new are found as one group, the last one`() {
    let before = ["a", "b", "c", "d", "e", "f"].map { PaneLine($0) }
    let after = ["a", "x", "c", "d", "e", "f", "y", "b2", "z"].map { PaneLine($0) }
    #expect(after.lastChange(since: before) == 6...8)
    #expect(before.lastChange(since: before) == nil)
  }

  @Test func `a page of reading moves the text at once`() {
    var desk = Desk(.japanese, Size(columns: 80, rows: 24))
    desk.press("3", "Enter", "PgDn")
    #expect(desk.workspace.cases.detailTop > 0)
    desk.press("PgUp")
    #expect(desk.workspace.cases.detailTop == 0)
  }

  @Test func `each offer is counted by its side`() {
    let fee = Invented.japanese.consultations[1].record.fee
    #expect(
      fee.offers.indices.map { fee.name(ofOffer: $0, in: .japanese) } == ["当方1", "先方1", "当方2"])
  }

  @Test func `a check begins with no degree and asks for one`() {
    let file = Invented.japanese.cases[0]
    let context = Desk().workspace.context
    let purpose = FormPurpose.write(.check, file)
    let fields = purpose.fields(choices: FormChoices(), in: context)
    #expect(fields.first { $0.id == "achievement" }?.value == "")
    var reader = FieldReader(["finding": "歩けた"], in: context)
    _ = purpose.request(from: &reader)
    #expect(reader.errors["achievement"] == "達成度を選んでください。")
  }

  @Test func `a date that cannot be read says so when its field is left`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s", "Ctrl-U")
    desk.type("あした頃かも")
    #expect(!desk.text.contains("日付が読めません"))
    desk.press("Tab")
    #expect(desk.text.contains("! 日付が読めません"))
  }

  @Test func `a form that goes on below says so`() {
    var desk = Desk(.japanese, Size(columns: 80, rows: 24))
    desk.press("2", "n")
    #expect(desk.text.contains("▾ 続きあり"))
  }

  @Test func `the spellings of a person are told at that person only`() {
    var desk = Desk(.japanese, Size(columns: 120, rows: 70))
    desk.press("3", "Enter")
    let forms = desk.invented.cases[0].sheet.identities[0].forms
    #expect(!desk.text.contains(forms.dropFirst().joined(separator: "、")))
    let lines = desk.workspace.cases.shownLines(in: desk.workspace.context)
    let place = lines.firstIndex { $0.target == .identity(0) } ?? 0
    for _ in 0..<place { desk.press("Down") }
    #expect(desk.workspace.cases.target(in: desk.workspace.context) == .identity(0))
    #expect(desk.text.contains(forms.dropFirst().prefix(2).joined(separator: "、")))
  }
}
