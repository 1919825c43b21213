import Casework
import Deidentification
import TerminalUI
import TextCells

/// The list of what is to be answered, each with its line of the notes and its reason.
struct ReviewPane: Equatable, Sendable {
  var content: ReviewContent
  var selected = 0
  var top = 0

  /// The finding under the cursor.
  var current: OpenFinding? {
    content.findings.indices.contains(selected) ? content.findings[selected] : nil
  }

  /// The identities that the keys 1 to 9 mean.
  var candidates: [Int] {
    guard let current else { return [] }
    return ReviewContent.candidates(
      for: current.kind, resembling: current.resembles, on: content.record.sheet)
  }

  mutating func take(_ content: ReviewContent) {
    self.content = content
    selected = max(0, min(selected, content.findings.count - 1))
  }

  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    guard !content.findings.isEmpty else {
      writer.paragraph(
        context.say(
          "未回答はありません。この事例の記録に、身元シートにない名前や場所は見つかりませんでした。",
          "Nothing is to be answered: no name or place was found that is not on the sheet."), .muted
      )
      return writer.lines
    }
    for (place, finding) in content.findings.enumerated() {
      let percent = "\(Int((finding.confidence * 100).rounded()))%"
      let count = finding.places.count
      let many = count > 1 ? context.say("  \(count)か所", "  \(count) places") : ""
      writer.hanging(
        [Span(finding.text, Style(.warning, bold: true)), Span("  ")],
        "\(finding.kind.words[context.language])  \(finding.reason.words[context.language])  "
          + percent + many, .muted, target: .row(place))
      guard let first = finding.places.first else { continue }
      let room = columns - 4
      let shown = first.excerpt(columns: room, source: first.source.words[context.language])
      writer.add(PaneLine([Span("    ")] + shown, target: .row(place)))
    }
    return writer.lines
  }

  /// The answers with their keys, below the list.
  func notes(columns: Int, in context: ScreenContext) -> [PaneLine] {
    guard current != nil else { return [] }
    let sheet = content.record.sheet
    let names = candidates.enumerated().map { place, identity in
      "\(place + 1) \(context.reader(sheet).name(of: sheet.identities[identity]))"
    }
    var rows = names.flowing(to: columns).prefix(2).map { PaneLine($0, .text) }
    rows.insert(
      PaneLine(context.say("この人・施設です: 数字キー", "It means: press the number"), .muted), at: 0)
    return rows
  }

  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = Workspace.body(of: context.size)
    let rows = Pane.rows(in: rect)
    guard let moved = command.moved(selected, count: content.findings.count, page: rows / 2) else {
      return false
    }
    selected = moved
    return true
  }

  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let notes = notes(columns: Pane.columns(in: rect), in: context)
    let kept = notes.isEmpty ? 0 : notes.count + 1
    let position = pane(in: rect, keeping: kept, context).draw(
      in: rect, keeping: kept, on: &grid)
    for (place, note) in notes.enumerated() {
      let row = rect.row + rect.rows - 1 - notes.count + place
      note.draw(
        at: Position(column: rect.column + 1 + Pane.margin, row: row),
        columns: rect.columns - 2 - Pane.margin, on: &grid)
    }
    return position
  }

  /// Puts the cursor on the finding that stands at a position of the screen.
  mutating func press(_ position: Position, in context: ScreenContext) {
    let rect = Workspace.body(of: context.size)
    let notes = notes(columns: Pane.columns(in: rect), in: context)
    let kept = notes.isEmpty ? 0 : notes.count + 1
    let pane = pane(in: rect, keeping: kept, context)
    guard let line = pane.place(at: position, in: rect, keeping: kept),
      case .row(let place) = pane.line(line).target
    else { return }
    selected = place
  }

  private func pane(in rect: Rect, keeping kept: Int, _ context: ScreenContext) -> Pane {
    let lines = lines(columns: Pane.columns(in: rect), in: context)
    let rows = Pane.rows(in: rect) - kept
    let first = lines.firstIndex { $0.target == .row(selected) }
    let last = lines.lastIndex { $0.target == .row(selected) } ?? 0
    let ending = scrolled(top, toShow: last, count: lines.count, rows: rows)
    let count = content.findings.count
    return Pane(
      title: KeyPlace.review.words[context.language] + "  \(content.record.number)  "
        + context.say("未回答 \(count)", "\(count) to answer"),
      lines: lines, cursor: first,
      top: scrolled(ending, toShow: first ?? 0, count: lines.count, rows: rows), isFocused: true)
  }
}

extension OpenFinding.Place {
  /// The words in what stands around them, as wide as there is room.
  func excerpt(columns: Int, source: String) -> [Span] {
    let scalars = Array(text.unicodeScalars).map { $0 == "\n" ? " " : $0 }
    func piece(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    let words = piece(range)
    let room = max(0, columns - words.columns - source.columns - 4)
    var before = piece(0..<range.lowerBound)
    while before.columns > room / 2, !before.isEmpty { before.removeFirst() }
    var after = piece(range.upperBound..<scalars.count)
    while after.columns > room - before.columns, !after.isEmpty { after.removeLast() }
    return [
      Span(source + "  ", .muted), Span(before), Span(words, Style(.warning, underline: true)),
      Span(after),
    ]
  }
}
