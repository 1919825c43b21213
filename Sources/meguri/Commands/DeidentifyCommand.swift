import ArgumentParser
import Casework
import Deidentification
import Foundation

/// `meguri deidentify`: a filter that replaces what identifies somebody.
///
/// Plain text in and out, or with `--jsonl` one object a line: `{"id", "text", "record"?}` in,
/// `{"id", "text", "spans"}` out, where spans count Unicode scalars of the text that came in.
struct DeidentifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deidentify",
      abstract: said(
        "標準入力の文から個人を示すものを伏せる", "Hide what identifies somebody in standard input."),
      discussion: said(
        "見落としがありえます。人が読んで確かめるまで、だれにも渡さないでください。",
        "It can overlook things: let nobody have its output before a person has read it."))
  }

  @Flag(help: ArgumentHelp(said("一行に一つの JSON で読み書きする", "Read and write JSON, one object a line.")))
  var jsonl = false
  @Flag(
    help: ArgumentHelp(
      said("確かなものだけを伏せる", "Replace what is certain, leave out what is for review.")))
  var sure = false
  @OptionGroup var shared: SharedOptions

  func run() throws {
    if !Detector.hasDictionary {
      printError(
        said(
          "MeCab の辞書がないため、文中の名前を見つけにくくなります(apt-get install mecab-ipadic-utf8)。",
          "Without MeCab's dictionary fewer names are found (apt-get install mecab-ipadic-utf8)."))
    }
    guard jsonl else { return try filterText() }
    var number = 0
    var detectors = DetectorShelf()
    while let line = readLine() {
      number += 1
      if !line.isBlank { try filter(line, number, &detectors) }
    }
  }

  private func filterText() throws {
    let text = try StandardInput.text("-")
    let detector = Detector(sheet: IdentitySheet())
    print(detector.rendered(text, findings: findings(detector, text)))
  }

  private func filter(_ line: String, _ number: Int, _ detectors: inout DetectorShelf) throws {
    guard let note = try? JSONDecoder().decode(NoteLine.self, from: Data(line.utf8)) else {
      throw CommandFailure.refused(
        said(
          "\(number)行目が読めません。{\"id\": \"…\", \"text\": \"…\"} の形にしてください。",
          "Line \(number) cannot be read; write it as {\"id\": \"…\", \"text\": \"…\"}."))
    }
    let detector = detectors.detector(for: note.record)
    let found = findings(detector, note.text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let answer = AnswerLine(
      id: note.id, text: detector.rendered(note.text, findings: found),
      spans: found.map(AnswerLine.Span.init))
    print(String(decoding: try encoder.encode(answer), as: UTF8.self))
  }

  private func findings(_ detector: Detector, _ text: String) -> [Deidentification.Finding] {
    detector.findings(in: text).filter { !sure || $0.action == .replaced }
  }
}

/// A note to be de-identified, with what its case's record holds.
private struct NoteLine: Decodable {
  let id: String
  let text: String
  let record: DetectionRecord?
}

/// The detectors of the records that lines came with: a case has many notes.
private struct DetectorShelf {
  private var detectors: [DetectionRecord?: Detector] = [:]

  /// The detector of a record, made once for as long as there is room for it.
  mutating func detector(for record: DetectionRecord?) -> Detector {
    if let detector = detectors[record] { return detector }
    if detectors.count >= Self.room { detectors.removeAll() }
    let detector = record.map(Detector.init(record:)) ?? Detector(sheet: IdentitySheet())
    detectors[record] = detector
    return detector
  }

  private static let room = 64
}

/// A de-identified note and what was found in it.
private struct AnswerLine: Encodable {
  struct Span: Encodable {
    let start, end: Int
    let type, reason: String
    let confidence: Double
    let action: String

    init(_ finding: Deidentification.Finding) {
      (start, end) = (finding.range.lowerBound, finding.range.upperBound)
      (type, reason) = (finding.kind.rawValue, finding.reason.rawValue)
      (confidence, action) = (finding.confidence, finding.action.rawValue)
    }
  }

  let id, text: String
  let spans: [Span]
}
