public import Casework
public import Deidentification
import TextCells

/// Number and title of a record, as they are copied into a mail or the minutes of a meeting.
public struct RecordCitation: Hashable, Sendable {
  /// The record's number.
  public let number: RecordNumber
  /// The title, as the eyes read it; empty where surrogates cannot stand in the place of names.
  public let title: String

  /// Cites the record that an answer holds; nothing when it holds none.
  ///
  /// For a trainer's eyes the number stands alone where nobody is on an identity sheet yet: the
  /// title may name a child whom nothing would replace. So it does for a member, whose title is
  /// the name.
  public init?(_ answer: Answer, eyes: CaseReader.Eyes) {
    let title: Passage
    let sheet: IdentitySheet
    let isReplaceable: Bool
    switch answer {
    case .consultation(let file):
      (number, title, sheet) = (file.record.number, file.record.request.text, file.sheet)
      isReplaceable = !file.ownSheet.identities.isEmpty
    case .caseRecord(let file):
      (number, title, sheet) = (file.record.number, file.record.outline.title, file.sheet)
      isReplaceable = !file.record.sheet.identities.isEmpty
    case .member(let file):
      (number, title) = (file.record.number, Passage(plain: file.record.profile.name))
      (sheet, isReplaceable) = (IdentitySheet(), false)
    default: return nil
    }
    let read = CaseReader(sheet, eyes: eyes).read(title).opening
    self.title = eyes == .own || isReplaceable ? displaySafe(read) : ""
  }

  /// The text for the clipboard.
  public var text: String { title.isEmpty ? "\(number)" : "\(number) \(title)" }
}
