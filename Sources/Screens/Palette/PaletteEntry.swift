import Casework
import TerminalUI
import TextCells

/// A command in the palette.
struct PaletteEntry: Equatable, Sendable {
  let command: Command
  /// The key that does the same.
  let key: String
  /// Why it is not possible now.
  let refusal: Words?

  private static let keyColumns = 11

  /// The key, the title, and to the right why it is not possible, or the title in the other language.
  func line(columns: Int, in context: ScreenContext) -> PaneLine {
    let title = command.words[context.language]
    let other = context.language == .japanese ? command.words.english : command.words.japanese
    let head = (" " + key).fitted(toColumns: PaletteEntry.keyColumns)
    let room = columns - PaletteEntry.keyColumns - title.columns - 2
    guard let refusal else {
      let note = room >= other.columns ? other.fitted(toColumns: room, trailing: true) : ""
      return PaneLine([Span(head, .accent), Span(title + "  "), Span(note, .muted)])
    }
    let clause = String(refusal[context.language].prefix { !"。;".contains($0) })
    let note = room > 8 ? clause.fitted(toColumns: room, trailing: true) : ""
    return PaneLine([Span(head + title + "  " + note, .muted)], mark: Span("-", .muted))
  }
}
