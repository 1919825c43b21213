import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// A screen's name in the first line.
  struct Tab {
    let place: KeyPlace
    let text: String
    let columns: Range<Int>
  }

  /// The screens in the first line, with their places.
  var tabs: [Tab] {
    var column = isNarrow ? 1 : 9
    let isShort = context.size.columns < (context.language == .japanese ? 64 : 72)
    return KeyPlace.tabs.map { place in
      let digit = CommandTable.standard.shownKey(for: place.command, in: .today)
      let name = isShort && place != self.place ? digit : place.words[context.language]
      let text = place == self.place ? "[\(name)]" : " \(name) "
      let tab = Tab(place: place, text: text, columns: column..<(column + text.columns))
      column += text.columns + 1
      return tab
    }
  }

  private var isNarrow: Bool { context.size.columns < 50 }

  func drawHead(on grid: inout CellGrid) {
    if !isNarrow { grid.write("Meguri", at: Position(column: 1, row: 0), style: .title) }
    let tabs = tabs
    for (number, tab) in tabs.enumerated() {
      let style: Style = tab.place == place ? Style(.accent, bold: true) : .text
      grid.write(tab.text, at: Position(column: tab.columns.lowerBound, row: 0), style: style)
      guard number + 1 < tabs.count else { continue }
      grid.write("│", at: Position(column: tab.columns.upperBound, row: 0), style: .border)
    }
    drawStanding(on: &grid)
  }

  /// What must not be overlooked: surrogates are shown, the families are invented.
  var marks: [Span] {
    var marks: [Span] = []
    if context.isVeiled {
      marks.append(Span(context.say("仮称で表示中", "Surrogates"), Style(.warning, bold: true)))
    }
    if context.isLocked {
      marks.append(Span(context.say("施錠中", "Locked"), Style(.warning, bold: true)))
    }
    if context.isPractice { marks.append(Span(context.say("練習用", "Practice"), .success)) }
    return marks
  }

  /// Whether the first line has room for the marks; else they stand above the keys.
  var marksFitInHead: Bool { width(of: marks) <= headRoom }

  private var headRoom: Int { context.size.columns - (tabs.last?.columns.upperBound ?? 0) - 1 }

  /// Marks, actor and date at the right end, as far as there is room; the marks come first.
  private func drawStanding(on grid: inout CellGrid) {
    let day = context.today
    let days = [
      day.long(in: context.language), day.short(in: context.language), "\(day.month)/\(day.day)",
    ]
    let actor = Span(context.isVeiled ? context.say("職員", "Worker") : context.actor.name)
    let choices =
      days.map { marks + [actor, Span($0, .muted)] } + [
        marks + [Span(days[2], .muted)], marks, Array(marks.prefix(1)),
      ]
    let shown = choices.first { width(of: $0) <= headRoom } ?? []
    var column = context.size.columns - max(0, width(of: shown)) - (isNarrow ? 0 : 1)
    for span in shown {
      grid.write(span.text, at: Position(column: column, row: 0), style: span.style)
      column += span.text.columns + 2
    }
  }

  func width(of spans: [Span]) -> Int { spans.reduce(-2) { $0 + $1.text.columns + 2 } }
}
