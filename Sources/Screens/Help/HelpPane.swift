import Casework
import TerminalUI
import TextCells

/// What the keys do in one place, with the reason beside what is not possible now.
struct HelpPane: Equatable, Sendable {
  /// The place that help was asked for.
  let place: KeyPlace
  var top = 0
  /// What the lines are narrowed to.
  var filter = ""
  /// Whether letters go to the filter.
  var isFiltering = false

  func lines(
    columns: Int, in context: ScreenContext, refusal: (Command) -> Words?
  ) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    let query = CommandQuery(filter)
    let lines = CommandTable.standard.lines(in: place).filter { query.rank(of: $0.command) != nil }
    let own = lines.filter { !$0.places.isSuperset(of: KeyPlace.everywhere) }
    let general = lines.filter { $0.places.isSuperset(of: KeyPlace.everywhere) }
    for (number, line) in (own + general).enumerated() {
      if number == own.count { writer.heading(context.say("どこでも", "Everywhere")) }
      let keys = line.keys.map(\.description).joined(separator: " ")
      let head = keys.fitted(toColumns: 16) + " "
      let title = line.command.words[context.language]
      guard let reason = refusal(line.command)?[context.language] else {
        writer.hanging([Span(head, .accent)], title)
        continue
      }
      writer.hanging([Span(head, .muted), Span(title + "  ", .muted)], reason, .muted)
    }
    if lines.isEmpty {
      writer.paragraph(context.say("見つかりません。", "Nothing found."), .muted)
    }
    return writer.lines
  }
}
