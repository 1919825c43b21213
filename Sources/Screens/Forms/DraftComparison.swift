import Casework
import TerminalUI

/// What the answers of a form would change, field by field, over the form.
struct DraftComparison: ReadingPane {
  /// An answer that is another one than when the form was opened empty of drafts.
  struct Change: Equatable, Sendable {
    let label: String
    let passages: [PassageChange]
  }

  let changes: [Change]
  /// The first visible line.
  var top = 0

  /// Compares the answers with those that the form had before anything was typed.
  init(_ form: Form, since before: [String: String]) {
    changes = form.fields.compactMap { field in
      let old = before[field.id] ?? ""
      guard field.value != old else { return nil }
      return Change(
        label: field.label,
        passages: PassageChange.between(field.words(of: old), field.words(of: field.value)))
    }
  }

  static func frame(in body: Rect) -> Rect { body }

  func title(in context: ScreenContext) -> String { KeyPlace.changes.words[context.language] }

  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    if changes.isEmpty {
      writer.paragraph(context.say("何も変わりません。", "Nothing is changed."), .muted)
    }
    for change in changes {
      writer.heading(change.label)
      for passage in change.passages {
        switch passage {
        case .removed(let text): writer.hanging([Span("- ", .warning)], text, .muted)
        case .added(let text): writer.hanging([Span("+ ", .success)], text)
        case .kept(let text): writer.hanging([Span("  ")], text, .muted)
        case .skipped(let count):
          let note = context.say("… 同じ文 \(count)", "… \(count) the same")
          writer.add(PaneLine([Span("  "), Span(note, .muted)]))
        }
      }
    }
    return writer.lines
  }
}

extension FormField {
  /// An answer as it reads on the screen: of a choice, what it is called.
  fileprivate func words(of value: String) -> String {
    guard case .choice(let options) = kind else { return value }
    return options.first { $0.id == value }?.label ?? value
  }
}
