import Deidentification
import Foundation

/// A note about an invented family whose identifiers are marked.
///
/// In a file, `@case` and the record as JSON stand on a line, then for each note `@note ja` and its
/// text. A mark is `[[TYPE=r:text]]`: the type of the identifier, `=r` when the record tells it and
/// `=n` when not, `.q`, `.fact`, `.rare`, `.weight` when it is telling only together with others and
/// `.person` for somebody else. `[[~:text]]` may be hidden or not; `[[!word:text]]` looks like an
/// identifier and is none.
struct MarkedNote {
  /// A marked stretch, in Unicode scalars of the text.
  struct Span {
    let range: Range<Int>
    let type: String
    let isDirect: Bool
    let isInRecord: Bool?

    /// What is learned about the words of the span; nothing about numbers of registers.
    var label: ContextLabel? {
      switch type {
      case "ORG": .organisation
      case "PLACE_PREF", "PLACE_FINE": .place
      case "OTHER": isDirect ? .person : nil
      case "DATE", "AGE_OVER_DETAIL": .day
      default: type.hasPrefix("PERSON") ? .person : nil
      }
    }
  }

  let language: String
  let text: String
  let record: DetectionRecord
  private(set) var spans: [Span] = []
  private(set) var neutral: [Range<Int>] = []
  private(set) var lookAlikes: [Range<Int>] = []

  /// The label of each scalar that has one.
  var labels: [Int: ContextLabel] {
    let told = ContextLabel.learned(isEnglish: language == "en")
    var labels: [Int: ContextLabel] = [:]
    for span in spans {
      guard let label = span.label, told.contains(label) else { continue }
      for place in span.range { labels[place] = label }
    }
    return labels
  }

  init(marked: Substring, language: String, record: DetectionRecord) throws {
    var text = String.UnicodeScalarView()
    var marks: [(mark: Substring, range: Range<Int>)] = []
    var rest = marked
    while let open = rest.range(of: "[[") {
      text.append(contentsOf: rest[..<open.lowerBound].unicodeScalars)
      guard let close = rest.range(of: "]]", range: open.upperBound..<rest.endIndex),
        let colon = rest[open.upperBound..<close.lowerBound].firstIndex(of: ":")
      else { throw MarkedNoteError.openMark(String(rest[open.lowerBound...].prefix(20))) }
      let start = text.count
      text.append(contentsOf: rest[rest.index(after: colon)..<close.lowerBound].unicodeScalars)
      marks.append((rest[open.upperBound..<colon], start..<text.count))
      rest = rest[close.upperBound...]
    }
    text.append(contentsOf: rest.unicodeScalars)
    (self.language, self.text, self.record) = (language, String(text), record)
    for (mark, range) in marks { try take(mark, range) }
  }

  private mutating func take(_ mark: Substring, _ range: Range<Int>) throws {
    if mark == "~" {
      neutral.append(range)
    } else if mark.hasPrefix("!") {
      lookAlikes.append(range)
    } else {
      let parts = mark.split(separator: "=")
      let names = parts.first?.split(separator: ".") ?? []
      guard !names.isEmpty else { throw MarkedNoteError.noType(String(mark)) }
      let isDirect =
        !["PLACE_PREF", "AGE_OVER_DETAIL"].contains(names[0])
        && (names.count == 1 || names[1] == "person")
      spans.append(
        Span(
          range: range, type: String(names[0]), isDirect: isDirect,
          isInRecord: parts.count > 1 ? parts[1] == "r" : nil))
    }
  }

  /// The notes of a file.
  static func notes(in file: URL) throws -> [MarkedNote] {
    var notes: [MarkedNote] = []
    var record = DetectionRecord()
    var language: String?
    var lines: [Substring] = []
    func closed() throws {
      defer { lines = [] }
      guard let language else { return }
      let text = lines.joined(separator: "\n")
      notes.append(try MarkedNote(marked: text[...], language: language, record: record))
    }
    for line in try String(contentsOf: file, encoding: .utf8).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      if line.hasPrefix("@case ") {
        try closed()
        language = nil
        record = try JSONDecoder().decode(DetectionRecord.self, from: Data(line.dropFirst(6).utf8))
      } else if line.hasPrefix("@note ") {
        try closed()
        language = String(line.dropFirst(6))
      } else {
        lines.append(line)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    try closed()
    return notes
  }
}

/// Why a file is none of marked notes.
enum MarkedNoteError: Error, CustomStringConvertible {
  /// A mark that does not end.
  case openMark(String)
  /// A mark that does not say what it marks.
  case noType(String)

  var description: String {
    switch self {
    case .noType(let mark): "The mark “\(mark)” names no type: write [[TYPE:text]]."
    case .openMark(let start): "The mark “\(start)…” has no end: write [[TYPE:text]]."
    }
  }
}
