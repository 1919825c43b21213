import Deidentification
import Foundation
import Testing

@testable import MeguriTraining

/// The notes that are learned from, and how their marks are read.
@Suite struct MarkedNoteTests {
  private func note(_ marked: String) throws -> MarkedNote {
    try MarkedNote(marked: marked[...], language: "ja", record: DetectionRecord())
  }

  @Test func `marks are taken out of the text and kept as places`() throws {
    let note = try note(
      "[[PERSON_CHILD=r:空]][[~:さん]]は[[DATE.q:先週]]、[[!word:青空]]の[[OTHER.person=n:楓]]と。")
    #expect(note.text == "空さんは先週、青空の楓と。")
    #expect(note.spans.map(\.range) == [0..<1, 4..<6, 10..<11])
    #expect(note.spans.map(\.isDirect) == [true, false, true])
    #expect(note.spans.map(\.isInRecord) == [true, nil, false])
    #expect(note.neutral == [1..<3] && note.lookAlikes == [7..<9])
    #expect(note.labels == [0: .person, 10: .person])
  }

  @Test func `a mark without an end is refused`() {
    #expect(throws: MarkedNoteError.self) { try note("[[PERSON_CHILD=r:空]さんは") }
    for nothing in ["[[:空]]", "[[=:空]]", "[[.:空]]"] {
      #expect(throws: MarkedNoteError.self) { try note(nothing) }
    }
  }

  @Test(arguments: ["ja", "en"])
  func `every file of notes can be read`(language: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/MeguriTraining/Notes").standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix(language) }
    #expect(files.count > 10)
    let types = Set(FindingKind.allCases.map(\.rawValue))
    for file in files {
      for note in try MarkedNote.notes(in: file) {
        #expect(note.language == language && !note.text.contains("[["))
        #expect(note.record.child != nil, "\(file.lastPathComponent)")
        for span in note.spans { #expect(types.contains(span.type), "\(span.type)") }
      }
    }
  }

  @Test func `figures count a span as hidden only when the whole of it is`() throws {
    let note = try note("[[PERSON_CHILD=r:早瀬]]と[[!word:空]]")
    var half = Figures()
    half.add(note, [finding(0..<1)])
    var whole = Figures()
    whole.add(note, [finding(0..<2)])
    #expect("\(half)".hasPrefix("   0.0") && "\(whole)".hasPrefix(" 100.0"))
  }

  private func finding(_ range: Range<Int>) -> Finding {
    Finding(
      range: range, kind: .child, reason: .record, confidence: 1, identity: nil, surrogate: "本児")
  }
}
