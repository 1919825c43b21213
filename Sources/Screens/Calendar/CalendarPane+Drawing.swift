import Casework
import TerminalUI
import TextCells

extension CalendarPane {
  /// Draws the days and the list of the day, beside each other where there is room.
  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let daysRect: Rect
    let listRect: Rect
    if context.isWide {
      let columns = max(60, rect.columns * 3 / 5)
      (daysRect, listRect) = rect.split(leading: columns)
    } else if rect.rows < 12 {
      // No room for both: the one that has the cursor.
      guard entry == nil else { return drawList(in: rect, on: &grid, context) }
      return isWeek
        ? drawWeek(in: rect, on: &grid, context) : drawMonth(in: rect, on: &grid, context)
    } else {
      (daysRect, listRect) = rect.splitRows(top: min(rect.rows - 4, isWeek ? 10 : 15))
    }
    let days =
      isWeek
      ? drawWeek(in: daysRect, on: &grid, context) : drawMonth(in: daysRect, on: &grid, context)
    let list = drawList(in: listRect, on: &grid, context)
    return entry == nil ? days : list
  }

  /// 暦  2026年11月(令和8年): both calendars.
  private func title(in context: ScreenContext) -> String {
    let name = KeyPlace.calendar.words[context.language]
    let era = day.medium(in: .japanese).prefix { $0 != "年" }
    return context.say(
      "\(name)  \(day.year)年\(day.month)月(\(era)年)",
      "\(name)  \(CivilDay.englishMonths[day.month - 1]) \(day.year)")
  }

  // MARK: - The month

  private func drawMonth(
    in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    grid.box(
      rect, title: title(in: context), style: entry == nil ? .accent : .border,
      titleStyle: entry == nil ? .title : .muted)
    let inner = rect.inset()
    let width = max(4, inner.columns / 7)
    let height = max(1, min(4, (inner.rows - 1) / 6))
    let start = CalendarPane.page(of: day).lowerBound
    var cursor = inner.origin
    for weekday in 0..<7 {
      let name = start.adding(days: weekday).weekdayName(in: context.language)
      grid.write(
        name, at: Position(column: inner.column + weekday * width + 1, row: inner.row),
        style: .muted, limit: width - 1)
    }
    let current = (day.ordinal - start.ordinal) / 7
    let hidden = max(0, current - max(1, (inner.rows - 1) / height) + 1)
    for number in (hidden * 7)..<42 {
      let date = start.adding(days: number)
      let place = Position(
        column: inner.column + number % 7 * width,
        row: inner.row + 1 + (number / 7 - hidden) * height)
      guard place.row + height <= inner.row + inner.rows else { break }
      draw(date, at: place, width: width, height: height, on: &grid, context)
      if date == day { cursor = place }
    }
    return cursor
  }

  private func draw(
    _ date: CivilDay, at place: Position, width: Int, height: Int, on grid: inout CellGrid,
    _ context: ScreenContext
  ) {
    let isCurrent = date == day
    let isToday = date == context.today
    let style: Style =
      isToday ? Style(.accent, bold: true) : date.month == day.month ? .text : .muted
    let number = (isCurrent ? ">" : " ") + "\(date.day)" + (isToday ? "*" : "")
    let due = content.due(on: date)
    grid.write(number, at: place, style: style, limit: width - 1)
    let late = date < context.today && !due.consultations.isEmpty
    var marks: [Span] = []
    if !due.consultations.isEmpty {
      let text = context.say("期\(due.consultations.count)", "due\(due.consultations.count)")
      marks.append(Span(text, late ? .danger : .warning))
    }
    if !due.cases.isEmpty {
      marks.append(
        Span(context.say("確\(due.cases.count)", "rev\(due.cases.count)"), Style(.check)))
    }
    var column = place.column + (height > 1 ? 1 : number.columns + 1)
    for mark in marks {
      let room = place.column + width - column
      guard room > 1 else { break }
      column += grid.write(
        mark.text, at: Position(column: column, row: place.row + (height > 1 ? 1 : 0)),
        style: mark.style, limit: room - 1)
      column += 1
    }
    if isCurrent {
      grid.restyle(
        Rect(column: place.column, row: place.row, columns: width, rows: min(height, 2)),
        selected: true)
    }
  }

  // MARK: - The week

  private func drawWeek(
    in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let columns = Pane.columns(in: rect)
    let lines = (0..<7).map { number -> PaneLine in
      let date = weekStart.adding(days: number)
      let due = content.due(on: date)
      let today = date == context.today ? context.say("  今日", "  today") : ""
      let count = [
        due.consultations.isEmpty
          ? nil : context.say("期限 \(due.consultations.count)件", "\(due.consultations.count) due"),
        due.cases.isEmpty
          ? nil : context.say("確認 \(due.cases.count)件", "\(due.cases.count) reviews"),
      ].compactMap(\.self).joined(separator: "  ")
      let head = date.long(in: context.language) + today
      return PaneLine([
        Span(
          head.fitted(toColumns: min(30, columns)),
          date == context.today ? Style(.accent, bold: true) : .text), Span(count, .warning),
      ])
    }
    return Pane(
      title: title(in: context), lines: lines, cursor: day.weekday, top: 0,
      isFocused: entry == nil
    ).draw(in: rect, on: &grid)
  }

  // MARK: - The day

  private func drawList(
    in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let columns = Pane.columns(in: rect)
    let due = content.due(on: day)
    var lines = due.consultations.map { row in
      row.line(
        target: .record(.consultation(row.id)), columns: columns,
        sheet: row.caseID.flatMap { content.sheets[$0] }, in: context)
    }
    lines += due.cases.map { row in
      row.line(
        target: .record(.caseRecord(row.id)), columns: columns, sheet: content.sheets[row.id],
        in: context)
    }
    if lines.isEmpty {
      lines = [PaneLine(context.say("この日の期限はありません。", "Nothing is due on this day."), .muted)]
    }
    let top = entry.map { scrolled(0, toShow: $0, count: lines.count, rows: Pane.rows(in: rect)) }
    return Pane(
      title: day.long(in: context.language), lines: lines, cursor: entry, top: top ?? 0,
      isFocused: entry != nil
    ).draw(in: rect, on: &grid)
  }
}
