import CTerminal
import TextCells
public import TerminalUI

/// The real terminal, through ncurses; there can be one at a time.
///
/// What is written to stderr meanwhile is shown when the terminal is given back. A crash and a
/// signal give it back too.
public final class CursesTerminal: Terminal {
  /// The terminal's own background, as far as it told it.
  public let background: Colour?
  var pending: [TerminalEvent] = []
  private var painter: Painter
  private var shown: Frame?
  let agreesOnWidth: Bool

  /// Takes the terminal that `TERM` describes, or the nearest that is known.
  ///
  /// The columns of ambiguous characters, 1 or 2, are asked of the terminal if none are given.
  public init(theme: Theme, ambiguousColumns: Int? = nil) throws(TerminalError) {
    terminal_set_locale()
    let type = TerminalType(
      name: environment("TERM"),
      hasDirectColour: ["truecolor", "24bit"].contains(environment("COLORTERM"))
        && environment("NO_COLOR").isEmpty)
    setAmbiguousColumns(ambiguousColumns ?? type.askedAmbiguousColumns)
    background = CursesTerminal.told(terminal_background())
    try CursesTerminal.open(type)
    painter = Painter(theme: theme, colours: Int(terminal_colours()))
    let sample = "※あ\u{1FAE8}ｶﾞ"
    agreesOnWidth = unsafe Int(terminal_measure(sample)) == sample.columns
  }

  /// The present extent of the screen.
  public var size: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// Draws with another theme from the next frame on.
  public func use(_ theme: Theme) {
    terminal_forget_pairs()
    painter = Painter(theme: theme, colours: Int(terminal_colours()))
    shown = nil
  }

  /// Shows a frame; only what changed since the last one is sent.
  public func present(_ frame: Frame) {
    for row in 0..<min(frame.grid.size.rows, size.rows) {
      if let columns = frame.grid.changes(inRow: row, since: shown?.grid) {
        draw(frame.grid, row: row, columns: columns)
      }
    }
    if frame.title != shown?.title { sendTitle(frame.title) }
    shown = frame
    terminal_update(
      Int32(max(0, min(frame.cursor.row, size.rows - 1))),
      Int32(max(0, min(frame.cursor.column, size.columns - 1))))
  }

  /// Stops the program as Ctrl-Z does, and returns when it is continued.
  public func suspend() {
    terminal_stop()
    shown = nil
  }

  /// Gives the terminal back while `body` runs, as for an external editor.
  public func released<T>(_ body: () throws -> T) rethrows -> T {
    terminal_release()
    defer {
      terminal_reclaim()
      shown = nil
    }
    return try body()
  }

  /// Reports from now on when the files of a folder change; a folder that is not there is ignored.
  public func watch(folder: String) { unsafe terminal_watch_folder(folder) }

  /// Restores the terminal; nothing may be presented afterwards.
  public func close() { terminal_close() }

  private static func told(_ value: Int32) -> Colour? {
    guard value >= 0 else { return nil }
    return Colour(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  private static func open(_ type: TerminalType) throws(TerminalError) {
    for name in type.candidates {
      switch unsafe terminal_open(name) {
      case TERMINAL_OPENED: return
      case TERMINAL_NOT_A_TTY: throw .notATerminal
      case TERMINAL_WITHOUT_CURSOR: throw .cannotPlaceCursor(type: name)
      default: continue
      }
    }
    throw .unknownType(type.name)
  }

  private func draw(_ grid: CellGrid, row: Int, columns: Range<Int>) {
    terminal_begin_span(Int32(row), Int32(columns.lowerBound))
    for column in columns {
      let cell = grid[column, row]
      guard !cell.isCovered else { continue }
      if !agreesOnWidth, column > columns.lowerBound {
        terminal_end_span()
        terminal_begin_span(Int32(row), Int32(column))
      }
      let ink = painter.ink(for: cell.style)
      var isFirst = true
      cell.forEachScalar { scalar in
        if isFirst {
          terminal_append(scalar.value, ink.attributes, ink.pair)
        } else {
          terminal_append_mark(scalar.value)
        }
        isFirst = false
      }
    }
    terminal_end_span()
  }
}
