import Casework
import Deidentification
import TerminalUI
import TextCells

/// The search of everything while it is open: what was typed, what was found and is chosen.
struct FinderPane: Equatable, Sendable {
  var editor = TextEditor(multiline: false)
  var found: FoundRecords?
  /// The place among the records.
  var selected = 0
  var top = 0

  /// What is searched for.
  var text: String { editor.text.trimmed }

  /// The records found, under a heading for each kind.
  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    guard let found, !text.isEmpty else {
      return [PaneLine(context.say("言葉・番号・名前を打ってください。", "Type words, a number or a name."), .muted)]
    }
    let lines =
      section(.consultations, found.consultations.rows) { row in
        row.line(
          target: .record(.consultation(row.id)), columns: columns,
          sheet: row.caseID.flatMap { found.consultations.sheets[$0] }, in: context)
      }
      + section(.cases, found.cases.rows) { row in
        row.line(
          target: .record(.caseRecord(row.id)), columns: columns, sheet: found.cases.sheets[row.id],
          in: context)
      } + section(.directory, found.members.rows) { $0.line(columns: columns, in: context) }
    guard lines.isEmpty else { return lines }
    return [PaneLine(context.say("見つかりません。", "Nothing found."), .muted)]

    func section<Row>(_ place: KeyPlace, _ rows: [Row], _ line: (Row) -> PaneLine) -> [PaneLine] {
      guard !rows.isEmpty else { return [] }
      let more = rows.count >= FoundRecords.limit ? "+" : ""
      let title = "\(place.words[context.language]) \(rows.count)\(more)"
      return [PaneLine.heading(title, columns: columns)] + rows.map(line)
    }
  }

  /// The records with their lines.
  static func targets(in lines: [PaneLine]) -> [(line: Int, id: RecordID)] {
    lines.enumerated().compactMap { place, line in
      if case .record(let id) = line.target { (place, id) } else { nil }
    }
  }
}

extension MemberSummary {
  /// The row of a member: number, name and what the member is; no name for a trainer's eyes.
  func line(columns: Int, in context: ScreenContext) -> PaneLine {
    let name = context.isVeiled ? "" : profile.name + "  "
    return PaneLine(
      [
        Span("\(number) ", .accent), Span(name), Span(profile.kind.words[context.language], .muted),
      ], target: .record(.member(id)))
  }
}
