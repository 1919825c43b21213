import Casework
import JapaneseText
import TerminalUI
import TextCells

/// Somebody whose name can be taken into a field.
struct KnownPerson: Equatable, Sendable {
  let name: String
  /// What tells them from others of the name.
  let note: String
  /// What is known of them, by the fields of a requester.
  let details: [String: String]
  private let spellings: Set<[Character]>
  private let romaji: Set<[Character]>

  /// A member of the directory.
  init(_ member: MemberSummary, in context: ScreenContext) {
    let profile = member.profile
    let load =
      member.openConsultations == 0
      ? ""
      : context.say(
        "担当中 \(member.openConsultations)件", "\(member.openConsultations) open")
    self.init(
      name: profile.name, alsoWritten: [profile.kana],
      note: [profile.occupation, profile.affiliation, load].filter { !$0.isEmpty }
        .joined(separator: "  "),
      details: [
        "kana": profile.kana, "affiliation": profile.affiliation,
        "occupation": profile.occupation, "telephone": profile.telephone, "mail": profile.mail,
        "memberKind": profile.kind.rawValue, "memberNumber": "\(member.number)",
      ])
  }

  /// Somebody by name, by what else they are written, and a word on who it is.
  init(name: String, alsoWritten: [String], note: String, details: [String: String] = [:]) {
    (self.name, self.note, self.details) = (name, note, details)
    let written = ([name] + alsoWritten).filter { !$0.isEmpty }
    spellings = Set(written.map { NameQuery($0).spelling })
    let readings = written.filter { Romaji.from(kana: $0).allSatisfy(\.isASCII) }
    romaji = Set(readings.flatMap(Romaji.styles).map { Array(Romaji.searchKey($0)) })
  }

  /// How well a query fits: 0 from the beginning of the name, 1 inside it, `nil` not at all.
  func rank(of query: NameQuery) -> Int? {
    let keys = spellings.map { ($0, query.spelling) } + romaji.map { ($0, query.romaji) }
    let ranks = keys.compactMap { key, sought -> Int? in
      if sought.isEmpty { return nil }
      if key.starts(with: sought) { return 0 }
      return key.indices.contains { key[$0...].starts(with: sought) } ? 1 : nil
    }
    return ranks.min()
  }
}

/// A name as it is sought, without spaces.
struct NameQuery {
  /// Its letters, whatever case, width and kana they are written in.
  let spelling: [Character]
  /// Its romaji, whatever system and length of vowels; empty when it is not in Latin letters.
  let romaji: [Character]

  /// The query of what is typed.
  init(_ text: String) {
    let spelling = text.filter { !$0.isWhitespace }.soughtForm
    self.spelling = spelling
    romaji = spelling.contains { $0.isASCII } ? Array(Romaji.searchKey(String(spelling))) : []
  }
}

/// The people below a field whose names fit what is typed there.
struct PeopleChooser: Equatable, Sendable {
  /// Those that fit, the best first.
  let people: [KnownPerson]
  /// The one under the cursor; `nil` until the list is entered.
  var selected: Int?

  /// The most that are shown.
  static let limit = 6

  /// Those whose names fit what stands behind the last comma; `nil` when there are none.
  init?(for text: String, among people: [KnownPerson]) {
    let typed = PeopleChooser.typed(in: text)
    let query = NameQuery(typed)
    guard !query.spelling.isEmpty else { return nil }
    let found = people.enumerated().compactMap { place, person in
      person.rank(of: query).map { (rank: $0, place: place, person: person) }
    }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(PeopleChooser.limit)
    guard !found.isEmpty, !found.contains(where: { $0.person.name == typed }) else { return nil }
    self.people = found.map(\.person)
  }

  /// The name that is being typed: what stands behind the last comma.
  static func typed(in text: String) -> String {
    let behind = text.split(omittingEmptySubsequences: false) { "、,，;；".contains($0) }.last ?? ""
    return String(behind.drop(while: \.isWhitespace))
  }

  /// The text with a name in the place of what is being typed.
  static func text(_ text: String, taking name: String) -> String {
    String(text.dropLast(typed(in: text).count)) + name
  }

  /// Moves the cursor; up from the first one leaves the list.
  mutating func move(by step: Int) {
    let next = (selected ?? -1) + step
    selected = next < 0 ? nil : min(next, people.count - 1)
  }

  /// Which of the people is under the pointer, when the list is drawn below a place.
  func row(at position: Position, below place: Position, in body: Rect) -> Int? {
    let inner = rect(below: place, in: body).inset()
    let row = position.row - inner.row
    return inner.contains(position) && people.indices.contains(row) ? row : nil
  }

  private func rect(below place: Position, in body: Rect) -> Rect {
    let columns = min(body.columns, max(34, min(64, body.columns * 2 / 3)))
    return Rect.popup(below: place, in: body, columns: columns, rows: people.count + 2)
  }

  /// Draws the list below the field; the cursor stays where one types until the list is entered.
  func draw(
    at place: Position, in body: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let rect = rect(below: place, in: body)
    grid.fill(rect)
    grid.box(rect, title: context.say("名前", "People"), style: .accent, titleStyle: .title)
    var cursor = place
    for (row, person) in people.prefix(max(0, rect.rows - 2)).enumerated() {
      let start = Position(column: rect.column + 1, row: rect.row + 1 + row)
      let isSelected = row == selected
      let name = (isSelected ? "> " : "  ") + person.name
      let used = grid.write(
        name, at: start, style: isSelected ? .selection : .text, limit: rect.columns - 2)
      grid.write(
        "  " + person.note, at: Position(column: start.column + used, row: start.row),
        style: .muted, limit: rect.columns - 2 - used)
      if isSelected { cursor = start }
    }
    return cursor
  }
}

extension Rect {
  /// A box below a place, or above it where there is more room there, within a body.
  static func popup(below place: Position, in body: Rect, columns: Int, rows: Int) -> Rect {
    let below = body.row + body.rows - place.row - 1
    let above = place.row - body.row
    let isBelow = below >= rows || below >= above
    let height = min(rows, max(isBelow ? below : above, 3))
    let top = isBelow ? place.row + 1 : place.row - height
    let width = min(columns, body.columns)
    return Rect(
      column: max(body.column, min(place.column - 2, body.column + body.columns - width)),
      row: max(body.row, min(top, body.row + body.rows - height)), columns: width, rows: height)
  }
}
