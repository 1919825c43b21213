import Testing
import TerminalUI

@Suite struct ScreenPictureTests {
  @Test func `text is placed by columns and escaped`() {
    var grid = CellGrid(Size(columns: 12, rows: 2))
    grid.write("> 日本<&", at: Position(column: 0, row: 0), style: .selection)
    grid.write("期限", at: Position(column: 2, row: 1), style: .danger)
    let svg = grid.svg(theme: plainTheme)
    let placed = #" y="55" textLength="32" lengthAdjust="spacingAndGlyphs""#
    #expect(svg.contains(##"<text x="28"\##(placed) fill="#ffffff">日本</text>"##))
    #expect(svg.contains(">&lt;&amp;</text>"))
    #expect(svg.contains(##"<rect x="12" y="40" width="64" height="20" fill="#000080"/>"##))
    #expect(svg.contains(##"fill="#ff5050" font-weight="bold">期限</text>"##))
  }

  @Test func `frames are drawn as strokes`() {
    var grid = CellGrid(Size(columns: 2, rows: 2))
    grid.box(Rect(grid.size))
    let svg = grid.svg(theme: plainTheme)
    #expect(svg.contains(##"<path d="M16 50H20M16 50V60M20 50H24M24 50V60" stroke="#ffffff""##))
    #expect(!svg.contains("<text"))
  }

  @Test func `the picture is as large as the screen`() {
    let svg = CellGrid(Size(columns: 80, rows: 24)).svg(theme: plainTheme)
    #expect(svg.hasPrefix(#"<svg xmlns="http://www.w3.org/2000/svg" width="664" height="532""#))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(!svg.contains("<text"))
  }
}
