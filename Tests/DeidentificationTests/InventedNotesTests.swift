import Deidentification
import Foundation
import Testing

/// How much the detector hides of notes about invented families, in both languages.
///
/// The floors lie a little below what it does today: they hold what was reached, and promise
/// nothing about notes that nobody has seen.
@Suite struct InventedNotesTests {
  private struct Note: Decodable {
    struct Span: Decodable {
      let start, end: Int
      let type: String
    }

    let id, lang, text: String
    let record: DetectionRecord
    let spans: [Span]
  }

  private static func notes(_ language: String) throws -> [Note] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Notes/invented.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Note.self, from: Data($0.utf8)) }
      .filter { $0.lang == language }
  }

  /// The shares of identifiers that are hidden as a whole: of all, and of people's names.
  private func hidden(_ language: String) throws -> (all: Double, names: Double) {
    var (all, allHidden, names, namesHidden) = (0, 0, 0, 0)
    for note in try Self.notes(language) {
      let findings = Detector(record: note.record).findings(in: note.text)
      let covered = Set(findings.flatMap { Array($0.range) })
      for span in note.spans {
        let isHidden = (span.start..<span.end).allSatisfy(covered.contains)
        all += 1
        allHidden += isHidden ? 1 : 0
        guard span.type.hasPrefix("PERSON") else { continue }
        names += 1
        namesHidden += isHidden ? 1 : 0
      }
    }
    #expect(all > 100 && names > 40)
    return (Double(allHidden) / Double(all), Double(namesHidden) / Double(names))
  }

  @Test func `Japanese notes`() throws {
    let hidden = try hidden("ja")
    #expect(hidden.all >= 0.97)
    #expect(hidden.names >= 0.98)
  }

  @Test func `English notes`() throws {
    let hidden = try hidden("en")
    #expect(hidden.all >= 0.98)
    #expect(hidden.names >= 0.98)
  }

  @Test func `what is rendered holds no registered name`() throws {
    for note in try Self.notes("ja") + Self.notes("en") {
      let detector = Detector(record: note.record)
      let rendered = detector.rendered(note.text, findings: detector.findings(in: note.text))
      let surname = note.record.child?.name.split(separator: " ").first.map(String.init) ?? ""
      #expect(surname.count < 2 || !rendered.contains(surname), "\(note.id): \(rendered)")
    }
  }
}
