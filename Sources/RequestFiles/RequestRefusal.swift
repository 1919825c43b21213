public import Casework

/// A row that is not taken, and what to correct.
public struct RequestRefusal: Error, Hashable, Sendable {
  /// The first physical line of the row, from 1.
  public let line: Int
  /// The heading of the first bad column as it stands in the file.
  public let column: String
  /// What stands in that column.
  public let value: String
  /// Why it is not taken.
  public let reason: RequestRefusalReason
  /// The headings of the other bad columns of the row.
  public let otherColumns: [String]

  /// Refuses a request whose receipt number another consultation of its fiscal year has.
  public static func receiptNumberUsed(
    _ form: RequestForm, by number: RecordNumber, line: Int
  ) -> RequestRefusal {
    RequestRefusal(
      line: line, column: "受付番号", value: form.receiptNumber,
      reason: .receiptNumberInStore(number), otherColumns: [])
  }

  /// What is wrong and what would be taken, in one or two sentences.
  public func sentence(japanese: Bool) -> String {
    let sentence = reason.sentence(column: column.oneLine, japanese: japanese)
    guard !otherColumns.isEmpty else { return sentence }
    let others = otherColumns.map(\.oneLine)
    return japanese
      ? sentence + "「\(others.joined(separator: "」「"))」も直してください。"
      : sentence + " Correct \(others.joined(separator: ", ")) too."
  }
}
