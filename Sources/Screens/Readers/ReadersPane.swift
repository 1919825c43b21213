import Casework
import Deidentification
import TerminalUI
import TextCells

/// Original and result side by side, with the reason for each change on demand.
struct ReadersPane: Equatable, Sendable {
  var content: ReadersContent
  var top = 0
  var showsReasons = false

  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    for text in content.rendition.texts {
      let (source, heading) = (
        text.source.words[context.language], text.heading[context.language]
      )
      writer.heading(source, note: source == heading ? "" : "→ \(heading)")
      for line in body(of: text, columns: columns, in: context) { writer.add(line) }
      guard showsReasons else { continue }
      for segment in text.segments {
        guard let change = segment.change else { continue }
        let original = context.isVeiled ? "" : "\(segment.original) → "
        writer.paragraph(
          "\(original)\(change.replacement)  \(change.rule) \(change.reason[context.language])"
            + (change.isOpen ? context.say("(未回答)", " (not answered)") : ""), .muted, indent: 2)
      }
    }
    writer.heading(context.say("規則", "Rules"))
    for check in content.rendition.checks {
      let style: Style =
        check.verdict == .stop ? .danger : check.verdict == .warning ? .warning : .success
      writer.hanging(
        [
          Span("\(check.rule) ", .muted),
          Span(check.verdict.words[context.language].fitted(toColumns: 8), style), Span(" "),
        ],
        [check.title, check.advice].map { $0[context.language] }.filter { !$0.isEmpty }
          .joined(separator: "  "))
    }
    return writer.lines
  }

  /// One text: in two columns where there is room, else the original above the result.
  private func body(
    of text: RenderedText, columns: Int, in context: ScreenContext
  ) -> [PaneLine] {
    let result = text.segments.map { segment -> Span in
      let isOpen = segment.change?.isOpen == true
      let style: Style = segment.change == nil ? .text : isOpen ? .warning : .accent
      return Span(segment.shown, style)
    }
    guard !context.isVeiled else { return result.rows(toColumns: columns).map { PaneLine($0) } }
    let original = text.segments.map {
      Span($0.original, $0.change == nil ? .text : Style(.warning, underline: true))
    }
    guard text.segments.contains(where: { $0.change != nil }) else {
      return original.rows(toColumns: columns).map { PaneLine($0) }
    }
    guard columns >= 90 else {
      return original.rows(toColumns: columns).map { PaneLine($0) }
        + result.rows(toColumns: columns - 2).enumerated().map { place, row in
          PaneLine([Span(place == 0 ? "→ " : "  ", .muted)] + row)
        }
    }
    let half = (columns - 3) / 2
    let (left, right) = (original.rows(toColumns: half), result.rows(toColumns: half))
    return (0..<max(left.count, right.count)).map { place in
      let row = left.indices.contains(place) ? left[place] : []
      let used = row.reduce(0) { $0 + $1.text.columns }
      let gap = Span(String(repeating: " ", count: max(0, half - used)) + " │ ", .border)
      return PaneLine(row + [gap] + (right.indices.contains(place) ? right[place] : []))
    }
  }

  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = Workspace.body(of: context.size)
    let rows = Pane.rows(in: rect)
    let count = lines(columns: Pane.columns(in: rect), in: context).count
    let last = max(0, count - rows)
    guard let moved = command.moved(top, count: last + 1, page: rows) else { return false }
    top = moved
    return true
  }

  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let rendition = content.rendition
    let open = rendition.openCount
    let title = [
      KeyPlace.readers.words[context.language], content.number.description,
      rendition.policy.words[context.language],
      open > 0 ? context.say("未回答 \(open)", "\(open) to answer") : "",
      rendition.isStopped ? context.say("公開できません", "not allowed") : "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
    return Pane(
      title: title, lines: lines(columns: Pane.columns(in: rect), in: context), cursor: nil,
      top: top, isFocused: true
    ).draw(in: rect, on: &grid)
  }
}

extension [Span] {
  /// The spans broken into rows; a line end of the text ends a row.
  func rows(toColumns limit: Int) -> [[Span]] {
    var rows: [[Span]] = [[]]
    var used = 0
    for span in self {
      var piece = ""
      func finish() {
        if !piece.isEmpty { rows[rows.count - 1].append(Span(piece, span.style)) }
        piece = ""
      }
      for character in span.text {
        let columns = character.isNewline ? 0 : String(character).columns
        if character.isNewline || used + columns > limit {
          finish()
          rows.append([])
          used = 0
        }
        if !character.isNewline { piece.append(character) }
        used += columns
      }
      finish()
    }
    return rows
  }
}
