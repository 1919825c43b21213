public import Casework

/// Finds the spellings of an identity sheet in text.
///
/// The longest spelling wins where several begin; spellings in Latin letters match whole words.
/// A person's spelling of one character, such as 「光」, counts only before an honorific.
public struct IdentityMatcher: Sendable {
  private let table: SpellingTable<Unicode.Scalar>
  private static let honorifics = ["ちゃん", "くん", "さん", "さま", "君", "様", "氏", "先生"].map {
    Array($0.unicodeScalars)
  }

  /// Prepares to find the spellings of a sheet.
  public init(_ sheet: IdentitySheet) {
    table = SpellingTable(sheet) { scalar in
      scalar.value < 0x250 && scalar.properties.isAlphabetic
    } units: { form in
      Array(form.unicodeScalars)
    }
  }

  /// The text as a passage, with a reference wherever a spelling of the sheet stands.
  public func passage(from text: String) -> Passage {
    let scalars = Array(text.unicodeScalars)
    var parts: [Passage.Part] = []
    var plain = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      let spelling = table.spelling(at: place, in: scalars) { match in
        match.count > 1 || IdentityMatcher.isNamed(match, in: scalars)
      }
      guard let spelling else {
        plain.append(scalars[place])
        place += 1
        continue
      }
      parts += [.text(String(plain)), .reference(spelling.reference)]
      plain = String.UnicodeScalarView()
      place += spelling.units.count
    }
    return Passage(parts: parts + [.text(String(plain))])
  }

  /// Whether one character stands as a name: an honorific follows and no kanji goes before.
  private static func isNamed(_ match: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    if match.lowerBound > 0, text[match.lowerBound - 1].properties.isIdeographic { return false }
    return honorifics.contains { text[match.upperBound...].starts(with: $0) }
  }
}
