/// The number people call a record by: `Q-2026-0107`, `C-2026-0042`, `M-2026-0031`.
///
/// The year is the fiscal year in which the record was begun; counts begin at 1 each year.
public struct RecordNumber: Hashable, Sendable, Codable, CustomStringConvertible {
  /// What the number names.
  public let subject: SubjectKind
  /// The fiscal year.
  public let year: Int
  /// The count within the year, from 1.
  public let count: Int

  /// Makes a number.
  public init(_ subject: SubjectKind, year: FiscalYear, count: Int) {
    (self.subject, self.year, self.count) = (subject, year.year, count)
  }

  /// Reads a number as people write it: small letters, full width and missing zeros are taken.
  public init?(_ text: String) {
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        })
    ).uppercased()
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3,
      let subject = SubjectKind.allCases.first(where: { $0.letter == parts[0] }),
      parts[1].count == 4, let year = Int(digits: parts[1]), let count = Int(digits: parts[2]),
      count > 0
    else { return nil }
    self.init(subject, year: FiscalYear(beginningIn: year), count: count)
  }

  /// The number with its zeros: `Q-2026-0107`.
  public var description: String { "\(subject.letter)-\(year)-\(padded(count, 4))" }

  /// Reads the number's text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = RecordNumber(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number")
    }
    self = number
  }

  /// Writes the number's text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
