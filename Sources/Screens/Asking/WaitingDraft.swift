public import Casework

/// A draft that waits to be finished, as Today lists it.
public struct WaitingDraft: Hashable, Sendable {
  /// The name under which it is kept.
  public let key: String
  /// The title of its form.
  public let title: Words
  /// The number of the record it is about.
  public let number: RecordNumber?
  /// Its first words.
  public let opening: String
  /// When it was kept.
  public let savedAt: Moment

  /// Tells a draft of a form.
  public init(_ draft: KeptDraft, of purpose: FormPurpose) {
    (key, savedAt) = (draft.key, draft.savedAt)
    let count = DraftKey.records(in: draft.key).count
    let (title, some) = (purpose.title, Words("印のある\(count)件", "\(count) marked"))
    self.title =
      count > 0
      ? Words("\(title.japanese)  \(some.japanese)", "\(title.english)  \(some.english)") : title
    number = count > 0 ? nil : purpose.number
    opening = DraftText.opening(of: draft.text)
  }
}
