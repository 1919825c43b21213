import TextCells

/// A grid on its way to SVG; lengths are in pixels.
struct ScreenPicture {
  let grid: CellGrid
  let theme: Theme
  /// Half of the font size: what fonts of two widths give to a narrow character.
  private let cellWidth = 8
  private let cellHeight = 20
  private let margin = 12
  private let titleBar = 28
  private let font = "'Noto Sans Mono CJK JP', 'Sarasa Mono J', 'BIZ UDGothic', monospace"

  init(grid: CellGrid, theme: Theme) {
    self.grid = grid
    self.theme = theme
  }

  func document() -> String {
    let width = grid.size.columns * cellWidth + 2 * margin
    let height = grid.size.rows * cellHeight + 2 * margin + titleBar
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="\(font)" font-size="\(2 * cellWidth)">
      <rect width="\(width)" height="\(height)" rx="8" fill="\(theme.background.hex)"/>
      <path d="M0 \(titleBar)H\(width)" stroke="\(theme[.border].foreground.hex)"/>

      """
    let rows = (0..<grid.size.rows).flatMap { row in
      grid.runs(inRow: row).map { run in background(run.columns, row, run.style) }
        + grid.runs(inRow: row).flatMap { run in
          [lines(run.columns, row, run.style)] + texts(run.columns, row, run.style)
        }
    }
    return head + rows.filter { !$0.isEmpty }.joined(separator: "\n") + "\n</svg>\n"
  }

  private func background(_ columns: Range<Int>, _ row: Int, _ style: Style) -> String {
    let colour = colours(style).background
    guard colour != theme.background else { return "" }
    return """
      <rect x="\(x(columns.lowerBound))" y="\(y(row))" width="\(columns.count * cellWidth)" \
      height="\(cellHeight)" fill="\(colour.hex)"/>
      """
  }

  /// The text of a run, cut where blanks are and where narrow and wide characters meet.
  private func texts(_ columns: Range<Int>, _ row: Int, _ style: Style) -> [String] {
    var parts: [(columns: Range<Int>, isWide: Bool)] = []
    for column in columns {
      guard case .cluster(let character) = grid[column, row].content, character != " ",
        BoxStroke.strokes[character] == nil
      else { continue }
      let isWide = character.columns == 2
      let end = column + (isWide ? 2 : 1)
      if let last = parts.last, last.isWide == isWide, last.columns.upperBound == column {
        parts[parts.count - 1].columns = last.columns.lowerBound..<end
      } else {
        parts.append((column..<end, isWide))
      }
    }
    return parts.map { text($0.columns, row, style) }
  }

  /// Frames, drawn as strokes because fonts disagree about their height.
  private func lines(_ columns: Range<Int>, _ row: Int, _ style: Style) -> String {
    let strokes = columns.compactMap { column -> String? in
      guard case .cluster(let character) = grid[column, row].content else { return nil }
      return BoxStroke.strokes[character].map { path(of: $0, x(column), y(row)) }
    }
    guard !strokes.isEmpty else { return "" }
    return """
      <path d="\(strokes.joined())" stroke="\(colours(style).foreground.hex)" \
      shape-rendering="crispEdges"/>
      """
  }

  private func path(of strokes: Set<BoxStroke>, _ left: Int, _ top: Int) -> String {
    let (middle, centre) = (left + cellWidth / 2, top + cellHeight / 2)
    return BoxStroke.allCases.filter(strokes.contains).map { stroke in
      switch stroke {
      case .left: "M\(left) \(centre)H\(middle)"
      case .right: "M\(middle) \(centre)H\(left + cellWidth)"
      case .up: "M\(middle) \(top)V\(centre)"
      case .down: "M\(middle) \(centre)V\(top + cellHeight)"
      }
    }.joined()
  }

  private func text(_ columns: Range<Int>, _ row: Int, _ style: Style) -> String {
    let paint = theme.paint(for: style)
    let weight = paint.bold ? " font-weight=\"bold\"" : ""
    let line = paint.underline ? " text-decoration=\"underline\"" : ""
    return """
      <text x="\(x(columns.lowerBound))" y="\(y(row) + 15)" \
      textLength="\(columns.count * cellWidth)" lengthAdjust="spacingAndGlyphs" \
      fill="\(colours(style).foreground.hex)"\(weight)\(line)>\
      \(escaped(grid.text(inRow: row, columns: columns)))</text>
      """
  }

  private func colours(_ style: Style) -> (foreground: Colour, background: Colour) {
    let paint = theme.paint(for: style)
    let background = paint.background ?? theme.background
    return paint.reverse ? (background, paint.foreground) : (paint.foreground, background)
  }

  private func x(_ column: Int) -> Int { margin + column * cellWidth }
  private func y(_ row: Int) -> Int { margin + titleBar + row * cellHeight }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
