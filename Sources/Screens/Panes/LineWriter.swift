import Casework
import TerminalUI
import TextCells

/// Composes the lines of a pane for a certain width.
struct LineWriter {
  let columns: Int
  let labelColumns: Int
  private(set) var lines: [PaneLine] = []

  init(columns: Int, language: Language) {
    self.columns = columns
    labelColumns = columns < 44 ? 7 : language == .japanese ? 9 : 11
  }

  mutating func add(_ line: PaneLine) { lines.append(line) }

  mutating func blank() {
    if let last = lines.last, !last.spans.isEmpty { lines.append(PaneLine()) }
  }

  /// A heading with a rule to the right edge.
  mutating func heading(_ title: String, note: String = "") {
    blank()
    let shown = note.isEmpty ? title : "\(title)  "
    let used = shown.columns + note.columns + 1
    let rule = String(repeating: "─", count: max(0, columns - used))
    var spans = [Span(shown, .title)]
    if !note.isEmpty { spans.append(Span(note, .muted)) }
    lines.append(PaneLine(spans + [Span(" " + rule, .border)]))
  }

  /// A label with its text, wrapped beside it; nothing for an empty text.
  mutating func field(
    _ label: String, _ text: String, _ style: Style = .text, mark: Span? = nil,
    target: PaneLine.Target? = nil
  ) {
    guard !text.isBlank else { return }
    let wrapped = text.readingRows(toColumns: max(4, columns - labelColumns))
    for (place, row) in wrapped.enumerated() {
      let head = (place == 0 ? label : "").fitted(toColumns: labelColumns - 1) + " "
      append(
        PaneLine(
          [Span(head, .muted), Span(row.text, style)], mark: place == 0 ? mark : nil,
          target: target), goesOn: row.goesOn)
    }
  }

  private mutating func append(_ line: PaneLine, goesOn: Bool) {
    var line = line
    line.goesOn = goesOn
    lines.append(line)
  }

  /// A label with parts beside it, each part whole on one line where it fits.
  mutating func field(
    _ label: String, parts: [String], between: String = "  ", _ style: Style = .text,
    mark: Span? = nil
  ) {
    let rows = parts.flowing(to: max(4, columns - labelColumns), between: between)
    for (place, row) in rows.enumerated() {
      field(place == 0 ? label : "", row, style, mark: place == 0 ? mark : nil)
    }
  }

  /// Text over the whole width, indented.
  mutating func paragraph(_ text: String, _ style: Style = .text, indent: Int = 0) {
    guard !text.isBlank else { return }
    for row in text.readingRows(toColumns: max(4, columns - indent)) {
      let space = String(repeating: " ", count: indent)
      append(PaneLine([Span(space), Span(row.text, style)]), goesOn: row.goesOn)
    }
  }

  /// A head in its own style, and text wrapped to the right of it.
  mutating func hanging(
    _ head: [Span], _ text: String, _ style: Style = .text, mark: Span? = nil,
    target: PaneLine.Target? = nil
  ) {
    let width = head.reduce(0) { $0 + $1.text.columns }
    let wrapped = text.readingRows(toColumns: max(4, columns - width))
    for (place, row) in wrapped.enumerated() {
      let start = place == 0 ? head : [Span(String(repeating: " ", count: width))]
      append(
        PaneLine(start + [Span(row.text, style)], mark: place == 0 ? mark : nil, target: target),
        goesOn: row.goesOn)
    }
  }
}

extension String {
  /// The text as rows to be read: the space at which a line was broken begins no row.
  ///
  /// What a writer indents, at the head of a paragraph, stays.
  func rows(toColumns limit: Int) -> [String] { readingRows(toColumns: limit).map(\.text) }

  /// The same, each with whether it goes on with the row before.
  func readingRows(toColumns limit: Int) -> [(text: String, goesOn: Bool)] {
    let lines = wrapped(toColumns: limit)
    return lines.enumerated().map { place, line in
      let goesOn = place > 0 && !lines[place - 1].endsParagraph
      return (goesOn ? String(line.text.drop { $0 == " " }) : line.text, goesOn)
    }
  }
}

extension [String] {
  /// The parts joined to rows, each part whole where it fits.
  func flowing(to columns: Int, between: String = "  ") -> [String] {
    reduce(into: []) { rows, part in
      guard !part.isBlank else { return }
      if let last = rows.last, (last + between + part).columns <= columns {
        rows[rows.count - 1] = last + between + part
      } else {
        rows.append(part)
      }
    }
  }
}
