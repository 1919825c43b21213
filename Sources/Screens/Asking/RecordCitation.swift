public import Casework
public import Deidentification
import TextCells

/// Number and title of a record, as they are copied into a mail or the minutes of a meeting.
public struct RecordCitation: Hashable, Sendable {
  /// The record's number.
  public let number: RecordNumber
  /// The title, as the eyes read it.
  public let title: String

  /// Cites the record that an answer holds; nothing when it holds none.
  ///
  /// A member's title is the name, so that for a trainer's eyes the number stands alone.
  public init?(_ answer: Answer, eyes: CaseReader.Eyes) {
    switch answer {
    case .consultation(let file):
      self.init(file.record.number, file.record.request.text, CaseReader(file.sheet, eyes: eyes))
    case .caseRecord(let file):
      self.init(file.record.number, file.record.outline.title, CaseReader(file.sheet, eyes: eyes))
    case .member(let file):
      let name = eyes == .own ? file.record.profile.name : ""
      self.init(
        file.record.number, Passage(plain: name), CaseReader(IdentitySheet(), eyes: eyes))
    default: return nil
    }
  }

  private init(_ number: RecordNumber, _ passage: Passage, _ reader: CaseReader) {
    (self.number, title) = (number, displaySafe(reader.read(passage).opening))
  }

  /// The text for the clipboard.
  public var text: String { title.isEmpty ? "\(number)" : "\(number) \(title)" }
}
