public import Casework

/// Finds the spellings of an identity sheet in text.
///
/// The longest spelling wins where several begin; spellings in Latin letters match whole words.
public struct IdentityMatcher: Sendable {
  private let table: SpellingTable<Unicode.Scalar>

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
      guard let spelling = table.spelling(at: place, in: scalars) else {
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
}
