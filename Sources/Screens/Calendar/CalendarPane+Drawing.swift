import Casework
import TerminalUI
import TextCells

extension CalendarPane {
  /// Draws the days and the list of the day, beside each other where there is room.
  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let layout = layout(in: rect, context)
    var cursor = rect.origin
    if let days = layout.days {
      let place =
        isWeek
        ? weekPane(context).draw(in: days, on: &grid) : drawMonth(in: days, on: &grid, context)
      if entry == nil { cursor = place }
    }
    if let list = layout.list {
      let place = listPane(in: list, context).draw(in: list, on: &grid)
      if entry != nil { cursor = place }
    }
    return cursor
  }

  /// Puts the cursor on the day, or on the record of the day, that stands at a position.
  mutating func press(_ position: Position, in rect: Rect, _ context: ScreenContext) {
    let layout = layout(in: rect, context)
    if let list = layout.list, list.contains(position) {
      guard hasEntries, let place = listPane(in: list, context).place(at: position, in: list) else {
        return
      }
      entry = place
    } else if let days = layout.days, days.contains(position) {
      let pressed =
        isWeek
        ? weekPane(context).place(at: position, in: days).map { weekStart.adding(days: $0) }
        : MonthLayout(of: day, in: days).day(at: position)
      guard let pressed else { return }
      (day, entry) = (pressed, nil)
    }
  }

  /// Where the days and the list of the day stand; without room for both, the one with the cursor.
  private func layout(in rect: Rect, _ context: ScreenContext) -> (days: Rect?, list: Rect?) {
    if context.isWide {
      let (days, list) = rect.split(leading: max(60, rect.columns * 3 / 5))
      return (days, list)
    }
    guard rect.rows >= 12 else { return entry == nil ? (rect, nil) : (nil, rect) }
    let (days, list) = rect.splitRows(top: min(rect.rows - 4, isWeek ? 10 : 15))
    return (days, list)
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
    let layout = MonthLayout(of: day, in: rect)
    var cursor = layout.inner.origin
    for weekday in 0..<7 {
      let name = layout.start.adding(days: weekday).weekdayName(in: context.language)
      grid.write(
        name, at: layout.heading(of: weekday), style: .muted, limit: layout.width - 1)
    }
    for (date, place) in layout.days {
      draw(date, at: place, width: layout.width, height: layout.height, on: &grid, context)
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
    let entries = content.entries(on: date)
    grid.write(number, at: place, style: style, limit: width - 1)
    let late = date < context.today && !entries.due.isEmpty
    var marks: [Span] = []
    if !entries.due.isEmpty {
      let text = context.say("期\(entries.due.count)", "due\(entries.due.count)")
      marks.append(Span(text, late ? .danger : .warning))
    }
    if !entries.reviews.isEmpty {
      marks.append(
        Span(
          context.say("確\(entries.reviews.count)", "rev\(entries.reviews.count)"), Style(.check)))
    }
    if !entries.held.isEmpty {
      marks.append(
        Span(context.say("相\(entries.held.count)", "met\(entries.held.count)"), .success))
    }
    var here = Position(
      column: place.column + (height > 1 ? 1 : number.columns + 1),
      row: place.row + (height > 1 ? 1 : 0))
    for mark in marks {
      let room = place.column + width - 1 - here.column
      guard mark.text.columns <= room else {
        grid.write("+", at: here, style: .muted, limit: max(0, room))
        break
      }
      grid.write(mark.text, at: here, style: mark.style)
      // One below the other where a day has the rows, beside each other where not.
      if height > marks.count { here.row += 1 } else { here.column += mark.text.columns + 1 }
    }
    if isCurrent {
      grid.restyle(
        Rect(column: place.column, row: place.row, columns: width, rows: min(height, 2)),
        selected: true)
    }
  }

  // MARK: - The week

  private func weekPane(_ context: ScreenContext) -> Pane {
    let lines = (0..<7).map { number -> PaneLine in
      let date = weekStart.adding(days: number)
      let entries = content.entries(on: date)
      let today = date == context.today ? context.say("  今日", "  today") : ""
      let count = [
        entries.due.isEmpty
          ? nil : context.say("期限 \(entries.due.count)件", "\(entries.due.count) due"),
        entries.reviews.isEmpty
          ? nil : context.say("確認 \(entries.reviews.count)件", "\(entries.reviews.count) reviews"),
        entries.held.isEmpty
          ? nil : context.say("実施 \(entries.held.count)件", "\(entries.held.count) held"),
      ].compactMap(\.self).joined(separator: "  ")
      let head = date.long(in: context.language) + today
      return PaneLine([
        Span(
          head.fitted(toColumns: 30),
          date == context.today ? Style(.accent, bold: true) : .text), Span(count, .warning),
      ])
    }
    return Pane(
      title: title(in: context), lines: lines, cursor: day.weekday, top: 0,
      isFocused: entry == nil)
  }

  // MARK: - The day

  private func listPane(in rect: Rect, _ context: ScreenContext) -> Pane {
    let columns = Pane.columns(in: rect)
    let entries = content.entries(on: day)
    var lines = entries.due.map { row in
      row.line(
        target: .record(.consultation(row.id)), columns: columns,
        sheet: row.caseID.flatMap { content.sheets[$0] }, in: context)
    }
    lines += entries.reviews.map { row in
      row.line(
        target: .record(.caseRecord(row.id)), columns: columns, sheet: content.sheets[row.id],
        in: context)
    }
    let held = Span(context.say("実施 ", "held "), .success)
    lines += entries.held.map { row in
      var line = row.line(
        target: .record(.consultation(row.id)), columns: columns - held.text.columns,
        sheet: row.caseID.flatMap { content.sheets[$0] }, in: context)
      line.spans.insert(held, at: 0)
      line.mark = nil
      return line
    }
    if lines.isEmpty {
      lines = [
        PaneLine(
          context.say("この日の期限も相談もありません。", "Nothing is due or was held on this day."), .muted)
      ]
    }
    let top = entry.map { scrolled(0, toShow: $0, count: lines.count, rows: Pane.rows(in: rect)) }
    return Pane(
      title: day.long(in: context.language), lines: lines, cursor: entry, top: top ?? 0,
      isFocused: entry != nil)
  }
}
