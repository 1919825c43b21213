import Casework
import TerminalUI
import Testing

@testable import Screens

/// The mouse on lists, details and forms.
@Suite struct MouseTests {
  private func at(_ column: Int, _ row: Int, _ kind: MouseEvent.Kind) -> TerminalEvent {
    .mouse(MouseEvent(position: Position(column: column, row: row), kind: kind))
  }

  private func copiedText(_ desk: Desk) -> [String] {
    desk.errands.compactMap { if case .copyText(let text) = $0 { text } else { nil } }
  }

  /// Where a text begins on the screen.
  private func place(of text: String, on desk: Desk) -> Position? {
    let grid = desk.workspace.frame().grid
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        var (found, here) = ("", column)
        while here < grid.size.columns, found.count < text.count {
          if case .cluster(let character) = grid[here, row].content { found.append(character) }
          here += 1
        }
        if found == text, !grid[column, row].isCovered { return Position(column: column, row: row) }
      }
    }
    return nil
  }

  @Test func `dragging over the detail copies it as it is shown, and nothing of the list`() throws {
    var desk = Desk()
    desk.press("2")
    let layout = PaneLayout(
      in: Workspace.body(of: Size(columns: 120, rows: 40)), focus: .list, isWide: true)
    let detail = try #require(layout.detail).inset()
    desk.send(at(detail.column + 2, detail.row, .press))
    desk.send(at(detail.column + 30, detail.row + 2, .drag))
    let marked = try #require(desk.workspace.selection)
    #expect(desk.workspace.frame().grid[detail.column + 10, detail.row + 1].style.selected)
    desk.send(at(detail.column + 30, detail.row + 2, .release))
    let copied = try #require(copiedText(desk).last)
    #expect(copied == marked.text(on: desk.workspace.frame().grid))
    #expect(copied.split(separator: "\n").count == 3)
    #expect(!copied.contains("│"))
    #expect(desk.messageLine.contains("名前もそのまま"))
    desk.press("Down")
    #expect(desk.workspace.selection == nil)
  }

  @Test func `a press without a drag copies nothing`() {
    var desk = Desk()
    desk.press("2")
    desk.send(at(10, 5, .press))
    desk.send(at(10, 5, .release))
    #expect(copiedText(desk).isEmpty && desk.workspace.selection == nil)
    #expect(desk.workspace.consultations.file?.id.text == "q2")
  }

  @Test func `behind the curtain nothing is said of names`() {
    var desk = Desk(.english)
    desk.press("2", "v")
    desk.send(at(10, 5, .press))
    desk.send(at(30, 6, .drag))
    desk.send(at(30, 6, .release))
    #expect(copiedText(desk).count == 1)
    #expect(!desk.messageLine.contains("names as they are"))
  }

  @Test func `in a form a press goes to a question and to a place in its text`() throws {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s")
    desk.workspace.form?.form.focus(on: "asked")
    let focus = desk.workspace.form?.form.focused?.id
    desk.press("Ctrl-U")
    desk.type("訪問の回数を増やす")
    let text = try #require(place(of: "回数を増やす", on: desk))
    desk.send(at(text.column, text.row, .press))
    desk.type("今の")
    #expect(desk.workspace.form?.form.focused?.value == "訪問の今の回数を増やす")
    let label = try #require(place(of: "R8.11.22", on: desk))
    desk.send(at(label.column, label.row, .press))
    #expect(desk.workspace.form?.form.focused?.id == "day")
    #expect(focus != "day")
  }

  @Test func `dragging in a text selects, and a double press selects a word`() throws {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s")
    desk.workspace.form?.form.focus(on: "asked")
    desk.type("母に電話 Trilogy を確認")
    let start = try #require(place(of: "電話", on: desk))
    desk.send(at(start.column, start.row, .press))
    desk.send(at(start.column + 4, start.row, .drag))
    #expect(desk.workspace.form?.form.focused?.editor.selectedText == "電話")
    let word = try #require(place(of: "Trilogy", on: desk))
    desk.send(at(word.column + 3, word.row, .press))
    desk.send(at(word.column + 3, word.row, .doublePress))
    #expect(desk.workspace.form?.form.focused?.editor.selectedText == "Trilogy")
  }

  @Test func `a choice opens by a press and takes the answer that is pressed`() throws {
    var desk = Desk()
    desk.press("2", "n")
    let kind = try #require(place(of: "区分", on: desk))
    desk.send(at(kind.column + 16, kind.row, .press))
    #expect(desk.workspace.form?.form.focused?.id == "kind")
    desk.send(at(kind.column + 16, kind.row, .doublePress))
    let answer = try #require(place(of: "地域支援", on: desk))
    desk.send(at(answer.column, answer.row, .press))
    #expect(desk.workspace.form?.form.focused?.chosenLabel == "地域支援")
  }

  @Test func `a day of the month below the field is taken by a press`() throws {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s", "Ctrl-O")
    let day = try #require(place(of: " 18 ", on: desk))
    desk.send(at(day.column + 1, day.row, .press))
    #expect(desk.workspace.form?.form.values["day"] == "R8.11.18")
    #expect(desk.workspace.form?.days == nil)
  }

  @Test func `the wheel moves through prose`() throws {
    var desk = Desk()
    desk.press("2", "n", "Tab", "Ctrl-U")
    desk.send(.paste((1...12).map { "行\($0)" }.joined(separator: "\n")))
    let before = try #require(desk.workspace.form?.form.focused?.editor.lineNumber)
    desk.send(at(30, 4, .wheelUp))
    #expect(desk.workspace.form?.form.focused?.editor.lineNumber == before - 3)
  }

  // MARK: - Everywhere else

  @Test func `on Today a press chooses and a double press opens`() throws {
    var desk = Desk()
    let number = "C-2026-"
    let place = try #require(self.place(of: number, on: desk))
    desk.send(at(place.column, place.row, .press))
    guard
      case .record(.caseRecord(let id)) = desk.workspace.today.target(in: desk.workspace.context)
    else { return #expect(Bool(false), "the cursor is on no case") }
    desk.send(at(place.column, place.row, .doublePress))
    #expect(desk.workspace.place == .cases)
    #expect(desk.workspace.cases.file?.id == id)
  }

  @Test func `a press goes to a day of the calendar and to what is due on it`() throws {
    var desk = Desk()
    let context = desk.workspace.context
    let body = Workspace.body(of: context.size)
    let (days, list) = body.split(leading: max(60, body.columns * 3 / 5))
    let layout = MonthLayout(of: context.today, in: days)
    let due = layout.days[20].day
    let row = ConsultationSummary(
      id: ConsultationID("q7"),
      number: RecordNumber(.consultation, year: FiscalYear(beginningIn: 2026), count: 7),
      stage: .received, kind: nil, urgency: nil, receivedDay: due, requester: "小田切",
      text: "停電の備え", caseID: nil, offerCount: 0, dueDay: due)
    desk.answer(
      .calendar(
        CalendarContent(
          days: CalendarPane.page(of: context.today), consultations: [row], cases: [], sheets: [:]))
    )
    for (day, place) in layout.days where day.month == context.today.month {
      desk.send(at(place.column + 2, place.row, .press))
      #expect(desk.workspace.calendar?.day == day && desk.workspace.calendar?.entry == nil)
      desk.send(at(list.column + 4, list.row + 1, .press))
      #expect(desk.workspace.calendar?.entry == (day == due ? 0 : nil))
    }
    desk.press("w")
    desk.send(at(4, body.row + 3, .press))
    #expect(desk.workspace.calendar?.day.weekday == 2)
  }

  @Test func `in history and time axis a press goes to its line`() throws {
    var desk = Desk()
    desk.press("2", "H")
    let lines = try #require(desk.workspace.history).content.lines.count
    #expect(lines > 1)
    desk.send(at(10, 2, .press))
    #expect(desk.workspace.history?.selected == 0)
    desk.press("Esc", "3", "t")
    let place = try #require(self.place(of: "計画", on: desk))
    desk.send(at(place.column, place.row, .press))
    let events = desk.workspace.timelineEvents
    let chosen = try #require(desk.workspace.timeline?.selected)
    guard case .note(.plan, _) = events[chosen].kind else {
      return #expect(Bool(false), "the cursor is on another event")
    }
  }

  @Test(arguments: Language.allCases)
  func `every key of the last line can be pressed there`(language: Language) throws {
    var desk = Desk(language)
    desk.press("2")
    let line = language == .japanese ? "v 仮称" : "v Surr"
    let place = try #require(self.place(of: line, on: desk))
    #expect(place.row == desk.workspace.context.size.rows - 1)
    desk.send(at(place.column, place.row, .press))
    #expect(desk.workspace.context.isVeiled)
    desk.press("v", "n")
    let help = try #require(self.place(of: language == .japanese ? "F1" : "F1", on: desk))
    desk.send(at(help.column, help.row, .press))
    #expect(desk.workspace.help != nil)
  }
}

extension FormField {
  /// The words of the chosen answer.
  fileprivate var chosenLabel: String? {
    guard case .choice(let options) = kind else { return nil }
    return options.first { $0.id == choice }?.label
  }
}
