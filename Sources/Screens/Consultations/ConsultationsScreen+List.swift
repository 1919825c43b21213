import Casework
import Deidentification
import TerminalUI
import TextCells

extension ConsultationsScreen {
  var total: String {
    guard list.search.isEmpty else { return "\(list.count)" + (list.hasMore ? "+" : "") }
    return "\(counts.filter { !openOnly || $0.key != .closed }.values.reduce(0, +))"
  }

  func listTitle(in context: ScreenContext) -> String {
    let filter = openOnly ? context.say(" 終結を除く", " open only") : ""
    let count = context.say(" \(total)件", " \(total)")
    return KeyPlace.consultations.words[context.language] + (list.search.isEmpty ? count : "")
      + filter + list.searchNote(in: context)
  }

  func listEntries(in context: ScreenContext) -> [ListEntry] {
    var found: [ConsultationStage: Int] = [:]
    if !list.search.isEmpty { for row in list.rows { found[row.stage, default: 0] += 1 } }
    var entries: [ListEntry] = []
    var stage: ConsultationStage?
    for (place, row) in list.rows.enumerated() {
      if row.stage != stage {
        stage = row.stage
        let count = (list.search.isEmpty ? counts : found)[row.stage] ?? 0
        entries.append(.heading("\(row.stage.words[context.language]) \(count)"))
      }
      entries.append(.row(place))
    }
    return entries
  }

  func listLine(_ place: Int, columns: Int, in context: ScreenContext) -> PaneLine {
    let row = list.rows[place]
    return row.line(
      target: .row(place), columns: columns, sheet: sheet(of: row), in: context)
  }
}

extension ConsultationSummary {
  /// The row of a consultation: number, what is asked, and what is to be watched.
  func line(
    target: PaneLine.Target, columns: Int, sheet: IdentitySheet?, in context: ScreenContext
  ) -> PaneLine {
    let note = note(in: context)
    let width = note.text.columns
    let room = max(4, columns - "\(number)".columns - 2 - width)
    let opening = read(text, with: sheet ?? IdentitySheet(), in: context).opening
    let isOverdue = isOverdue(on: context.today)
    return PaneLine(
      [
        Span("\(number) ", stage == .closed ? .muted : .accent),
        Span(opening.fitted(toColumns: room), stage == .closed ? .muted : .text),
        Span(" " + note.text.fitted(toColumns: width, trailing: true), note.style),
      ], mark: isOverdue ? PaneLine.overdue : nil, target: target)
  }

  /// The columns from which on what is to be watched stands beside the number of a card.
  static let roomForNote = 24

  /// The consultation as a card: number, what is to be watched, and what is asked.
  func card(columns: Int, sheet: IdentitySheet?, in context: ScreenContext) -> [PaneLine] {
    let note = note(in: context)
    let number = Span("\(number)", .accent)
    let late = isOverdue(on: context.today) ? [PaneLine.overdue] : []
    let opening = read(text, with: sheet ?? IdentitySheet(), in: context).opening
    let asked = PaneLine(opening.columns > columns ? opening.fitted(toColumns: columns) : opening)
    guard columns + 1 < Self.roomForNote else {
      let space = Span(late.isEmpty ? "  " : " ")
      return [PaneLine([number] + late + [space, note]), asked]
    }
    return [PaneLine([number] + late), PaneLine([note]), asked]
  }

  /// Reading with one's own eyes needs no search for names: only a trainer's reader is costly.
  private func read(
    _ passage: Passage, with sheet: IdentitySheet, in context: ScreenContext
  ) -> String {
    guard context.isVeiled else { return sheet.realText(of: passage) }
    let known = sheet.including(requester: Requester(name: requester), on: receivedDay)
    return context.reader(known).read(passage)
  }

  /// What is to be watched: the day that has passed or comes, the number of offers, the urgency.
  private func note(in context: ScreenContext) -> Span {
    if let dueDay, stage != .closed {
      let days = dueDay.ordinal - context.today.ordinal
      if days < 0 { return Span(context.say("\(-days)日超過", "\(-days)d late"), .danger) }
      if days == 0 { return Span(context.say("今日まで", "today"), .warning) }
      if days <= 14 { return Span(context.say("あと\(days)日", "in \(days)d"), .muted) }
    }
    if stage == .received, let urgency, urgency == .emergency || urgency == .early {
      return Span(urgency.words[context.language], .warning)
    }
    if stage == .negotiating {
      return Span(context.say("\(offerCount)案目", "offer \(offerCount)"), .muted)
    }
    return Span(receivedDay.short(in: context.language), .muted)
  }
}

extension String {
  /// The first line that is not blank.
  var opening: String {
    split(whereSeparator: \.isNewline).first { !String($0).isBlank }.map(String.init) ?? ""
  }
}

extension ListPane {
  /// What the list is narrowed to; hidden while names are.
  func searchNote(in context: ScreenContext) -> String {
    guard isSearching || !search.isEmpty else { return "" }
    return "  / " + (context.isVeiled ? context.say("検索中", "searching") : search)
  }

  /// The rows of a page: a little more than a tall screen shows.
  var pageLimit: Int { 80 }

  /// The rows of a page that follows: few enough to be read between two keys that are held down.
  var nextLimit: Int { 24 }
}
