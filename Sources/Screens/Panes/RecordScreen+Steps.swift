import Casework
import TerminalUI
import TextCells

extension RecordScreen {
  /// The steps of the record: first what is possible, then what is not, each with its reason.
  func stepLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    guard shown != nil, !Self.steps.isEmpty else { return [] }
    guard !context.isVeiled else {
      return [PaneLine(Words.veiled[context.language].shortened(to: columns), .muted)]
    }
    var possible: [Span] = []
    var refused: [(reason: String, commands: [Command])] = []
    for command in Self.steps {
      guard let reason = refusal(of: command, in: context)?[context.language] else {
        possible.append(contentsOf: spans(of: command, in: context))
        continue
      }
      if let place = refused.firstIndex(where: { $0.reason == reason }) {
        refused[place].commands.append(command)
      } else {
        refused.append((reason, [command]))
      }
    }
    let reasons = refused.map { group in
      line(refusing: group.commands, because: group.reason, columns: columns, in: context)
    }
    return PaneLine.flowing(possible, columns: columns) + reasons
  }

  private func spans(of command: Command, in context: ScreenContext) -> [Span] {
    let key = CommandTable.standard.shownKey(for: command, in: Self.place)
    return [Span(key, .accent), Span(" \(command.label[context.language])   ")]
  }

  private func line(
    refusing commands: [Command], because reason: String, columns: Int, in context: ScreenContext
  ) -> PaneLine {
    let keys = commands.map { CommandTable.standard.shownKey(for: $0, in: Self.place) }
    let names = zip(keys, commands).map { "\($0) \($1.label[context.language])" }
    // Where the names leave no room for the reason, their keys must do.
    let named = names.joined(separator: "  ") + "  "
    let isShort = named.columns + reason.clause.columns + 2 > columns
    let head = isShort ? keys.joined(separator: " ") + "  " : named
    return PaneLine(head + reason.shortened(to: max(0, columns - head.columns)), .muted)
  }
}

extension PaneLine {
  /// Pairs of spans, each pair whole on one line.
  static func flowing(_ pairs: [Span], columns: Int) -> [PaneLine] {
    var lines: [PaneLine] = []
    var spans: [Span] = []
    var used = 0
    for place in stride(from: 0, to: pairs.count - 1, by: 2) {
      let width = pairs[place].text.columns + pairs[place + 1].text.columns
      if used > 0, used + width - 3 > columns {
        lines.append(PaneLine(trimmed(spans)))
        (spans, used) = ([], 0)
      }
      spans += [pairs[place], pairs[place + 1]]
      used += width
    }
    return spans.isEmpty ? lines : lines + [PaneLine(trimmed(spans))]
  }

  /// The spans without the space that parted the last pair from the next.
  private static func trimmed(_ spans: [Span]) -> [Span] {
    guard var last = spans.last else { return spans }
    while last.text.last == " " { last.text.removeLast() }
    return spans.dropLast() + [last]
  }
}

extension String {
  /// The text when it fits, else its first clause, else as much of that as fits.
  fileprivate func shortened(to columns: Int) -> String {
    guard self.columns > columns else { return self }
    let sentence = clause + (contains("。") ? "。" : ".")
    return sentence.columns <= columns ? sentence : clause.fitted(toColumns: columns)
  }

  /// What comes before the first full stop.
  fileprivate var clause: String { String(prefix { !"。;".contains($0) }) }
}

extension Words {
  /// Why nothing can be written at present.
  static var veiled: Words {
    let key = CommandTable.standard.shownKey(for: .veil, in: .today)
    return Words(
      "仮称で表示しているあいだは書けません。\(key) で戻してください。",
      "Nothing can be written while surrogates are shown; \(key) brings the names back.")
  }
}
