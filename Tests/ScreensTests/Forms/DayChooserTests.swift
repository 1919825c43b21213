import Casework
import TerminalUI
import Testing

@testable import Screens

/// A day is chosen from the month below its field.
@Suite struct DayChooserTests {
  /// The form of a session, whose first field is its day; today is 22 November 2026.
  private func desk(_ keys: String..., language: Language = .japanese) -> Desk {
    var desk = Desk(language)
    desk.press("2", "Down", "Down", "Down", "s")
    for key in keys { desk.press(key) }
    return desk
  }

  @Test(arguments: [
    (["Right"], "R8.11.23"), (["Left"], "R8.11.21"), (["Down"], "R8.11.29"), (["Up"], "R8.11.15"),
    (["PgDn"], "R8.12.22"), (["PgUp"], "R8.10.22"), (["PgDn", "Right", "Home"], "R8.11.22"),
    (["Down", "Down", "Down", "Down", "Down", "Down"], "R9.1.3"), ([], "R8.11.22"),
  ])
  func `the arrows lead by days, weeks and months, and Enter takes the day`(
    keys: [String], day: String
  ) {
    var desk = desk("Down")
    #expect(desk.workspace.keyPlace == .days)
    for key in keys { desk.press(key) }
    desk.press("Enter")
    #expect(desk.workspace.form?.form.values["day"] == day)
    #expect(desk.workspace.form?.form.focused?.id == "minutes")
    #expect(desk.workspace.keyPlace == .form)
  }

  @Test func `it opens on the day that is written, as people write it`() {
    var desk = desk("Ctrl-U")
    desk.type("来週火曜")
    desk.press("Ctrl-O")
    #expect(desk.workspace.form?.days?.day == CivilDay("2026-11-24"))
    desk.press("Down", "Enter")
    #expect(desk.workspace.form?.form.values["day"] == "R8.12.1")
  }

  @Test func `the end of a month stays the end where the next is shorter`() {
    var desk = desk("Ctrl-U", language: .english)
    desk.type("2027-01-31")
    desk.press("Down", "PgDn", "Enter")
    #expect(desk.workspace.form?.form.values["day"] == "2027-02-28")
  }

  @Test func `Esc leaves the field as it was, and the form open`() {
    let desk = desk("Down", "Right", "Esc")
    #expect(desk.workspace.form?.form.values["day"] == "R8.11.22")
    #expect(desk.workspace.form?.form.focused?.id == "day")
    #expect(desk.workspace.keyPlace == .form)
  }

  @Test func `a letter goes on in the field`() {
    var desk = desk("Ctrl-U", "Down")
    desk.type("明日")
    #expect(desk.workspace.form?.days == nil)
    #expect(desk.workspace.form?.form.values["day"] == "明日")
  }

  @Test func `Tab takes a day only when the cursor was moved`() {
    #expect(desk("Ctrl-U", "Down", "Tab").workspace.form?.form.values["day"] == "")
    let moved = desk("Ctrl-U", "Down", "Right", "Tab")
    #expect(moved.workspace.form?.form.values["day"] == "R8.11.23")
    #expect(moved.workspace.form?.form.focused?.id == "minutes")
  }

  @Test func `saving with the month open takes the day`() {
    var desk = desk("Tab", "Tab", "Tab", "Tab")
    desk.type("電源の備え")
    desk.press("Shift-Tab", "Shift-Tab", "Shift-Tab", "Shift-Tab", "Down", "Left", "Ctrl-S")
    guard case .consultation(.log(let session), _) = desk.errands.last else {
      Issue.record("\(String(describing: desk.errands.last))")
      return
    }
    #expect(session.day == CivilDay("2026-11-21"))
  }

  @Test func `both calendars are shown`() {
    let japanese = desk("Down", "Right").text
    #expect(japanese.contains("2026年11月 令和8年"))
    #expect(japanese.contains("R8.11.23  2026-11-23  月"))
    #expect(desk("Down", language: .english).text.contains("Nov 2026 (R8)"))
  }

  @Test func `the cursor stands on the day, in a month of any size`() {
    for columns in [40, 60, 80, 120] {
      for rows in 10...40 {
        var desk = Desk(.japanese, Size(columns: columns, rows: rows))
        desk.press("2", "Down", "Down", "Down", "s", "Down", "Down", "Right")
        let frame = desk.workspace.frame()
        let cursor = frame.cursor
        #expect(frame.grid[cursor.column, cursor.row].style.selected, "\(columns)x\(rows)")
      }
    }
  }

  @Test func `other fields have no month`() {
    var desk = desk("Tab", "Ctrl-P")
    desk.type("暦から")
    desk.press("Enter")
    #expect(desk.messageLine.contains("日付の欄だけ"))
    #expect(desk.workspace.form?.days == nil)
  }
}
