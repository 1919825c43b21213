import Casework
import TerminalUI
import TextCells

extension ThemeGallery {
  /// Draws the list and, where there is room, a piece of every role.
  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let place = list(in: rect)
    if let sample = sample(in: rect) {
      let lines = sampleLines(columns: Pane.columns(in: sample), in: context)
      Pane(title: current, lines: lines, cursor: nil, top: 0, isFocused: false)
        .draw(in: sample, on: &grid)
    }
    let lines = themes.map { line(of: $0, columns: Pane.columns(in: place), in: context) }
    return Pane(
      title: KeyPlace.themes.words[context.language], lines: lines, cursor: selected,
      top: top(in: place), isFocused: true
    ).draw(in: place, on: &grid)
  }

  private func line(of theme: Theme, columns: Int, in context: ScreenContext) -> PaneLine {
    let name = theme.name.fitted(toColumns: min(20, columns))
    let mark = theme.name == before ? Span("✓", .success) : nil
    return PaneLine(
      [Span(name + " "), Span(theme.outline[context.language], .muted)], mark: mark)
  }

  private func sampleLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    writer.heading(context.say("見出し", "Heading"), note: context.say("注", "note"))
    writer.paragraph(context.say("本文はこの色で読みます。", "Text is read in this colour."))
    writer.paragraph(context.say("あとで読めばよいもの", "What may be read later"), .muted)
    writer.paragraph(context.say("いまいる場所", "Where one is"), .accent)
    writer.heading(context.say("状態", "States"))
    for state in StateMark.all {
      writer.hanging([Span(state.mark + " ", Style(state.role))], state.words[context.language])
    }
    return writer.lines
  }
}
