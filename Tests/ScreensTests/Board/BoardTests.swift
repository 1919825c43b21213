import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct BoardTests {
  private func numbers(_ desk: Desk, _ stage: ConsultationStage) -> [String] {
    let column = desk.workspace.board?.content.columns.first { $0.stage == stage }
    return column?.rows.map { "\($0.number)" } ?? []
  }

  @Test func `every open consultation stands in the column of its stage`() {
    var desk = Desk()
    desk.press("B")
    #expect(desk.workspace.keyPlace == .board)
    for file in desk.invented.consultations {
      let stage = file.record.stage
      #expect(
        numbers(desk, stage).contains("\(file.record.number)") == (stage != .closed),
        "\(file.record.number)")
    }
  }

  @Test func `the record under the cursor is the one that steps are taken on`() {
    var desk = Desk()
    desk.press("B", "Right", "Right")
    let current = desk.workspace.board?.current
    #expect(current?.stage == .matching)
    #expect(desk.workspace.consultations.file?.id == current?.id)
    desk.press("t")
    #expect(desk.workspace.keyPlace == .form)
    #expect(desk.workspace.form?.purpose.number == current?.number)
    desk.press("Esc")
    #expect(desk.workspace.keyPlace == .board)
  }

  @Test func `what is not possible says why`() {
    var desk = Desk()
    desk.press("B")
    #expect(desk.workspace.board?.current?.stage == .received)
    desk.press("s")
    #expect(desk.workspace.keyPlace == .board)
    #expect(desk.workspace.message?.isWarning == true)
  }

  @Test func `the cursor follows its consultation to another stage`() throws {
    var desk = Desk()
    desk.press("B")
    let id = try #require(desk.workspace.board?.current?.id)
    let before = try #require(desk.workspace.board?.content)
    let row = try #require(before.columns[0].rows.first)
    let moved = before.columns.map { column in
      BoardContent.Column(
        stage: column.stage,
        rows: column.stage == .received
          ? column.rows.filter { $0.id != id }
          : column.stage == .negotiating ? column.rows + [row] : column.rows)
    }
    desk.answer(.board(BoardContent(columns: moved, counts: before.counts, sheets: before.sheets)))
    #expect(desk.workspace.board?.current?.id == id)
    #expect(desk.workspace.board?.column == 1)
  }

  @Test func `a click chooses a card, Enter opens it, the way back leads to the list`() {
    var desk = Desk(.japanese, Size(columns: 120, rows: 40))
    desk.press("B")
    desk.send(.mouse(MouseEvent(position: Position(column: 100, row: 3), kind: .press)))
    #expect(desk.workspace.board?.current?.stage == .following)
    let id = desk.workspace.board?.current?.id
    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .consultations)
    #expect(desk.workspace.consultations.file?.id == id)
    #expect(desk.workspace.consultations.focus == .detail)
  }

  @Test func `surrogates stand on the cards behind the curtain`() {
    var desk = Desk()
    desk.press("B")
    #expect(desk.text.contains("佐々木はる"))
    desk.press("v")
    #expect(desk.workspace.keyPlace == .board)
    #expect(!desk.text.contains("佐々木"))
  }

  @Test func `lines tell one stage at a time`() {
    var desk = Desk()
    desk.press("B")
    desk.workspace.context.isLinear = true
    let text = desk.text
    #expect(text.contains("受付 1"))
    #expect(!text.contains("費用協議 1"))
  }
}
