public import Casework

/// Finds the spellings of an identity sheet in text.
///
/// The longest spelling wins where several begin; spellings in Latin letters match whole words.
public struct IdentityMatcher: Sendable {
  private struct Form {
    let scalars: [Unicode.Scalar]
    let reference: IdentityReference
  }

  private let formsByFirst: [Unicode.Scalar: [Form]]

  /// Prepares to find the spellings of a sheet.
  public init(_ sheet: IdentitySheet) {
    var forms: [Form] = []
    for (number, identity) in sheet.identities.enumerated() {
      for (place, form) in identity.forms.enumerated() where !form.isEmpty {
        forms.append(
          Form(
            scalars: Array(form.unicodeScalars),
            reference: IdentityReference(identity: number, form: place)))
      }
    }
    formsByFirst = Dictionary(grouping: forms) { $0.scalars[0] }
      .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// The text as a passage, with a reference wherever a spelling of the sheet stands.
  public func passage(from text: String) -> Passage {
    let scalars = Array(text.unicodeScalars)
    var parts: [Passage.Part] = []
    var plain = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      guard let form = form(at: place, in: scalars) else {
        plain.append(scalars[place])
        place += 1
        continue
      }
      parts += [.text(String(plain)), .reference(form.reference)]
      plain = String.UnicodeScalarView()
      place += form.scalars.count
    }
    return Passage(parts: parts + [.text(String(plain))])
  }

  private func form(at place: Int, in scalars: [Unicode.Scalar]) -> Form? {
    formsByFirst[scalars[place]]?.first { form in
      let end = place + form.scalars.count
      return end <= scalars.count && scalars[place..<end].elementsEqual(form.scalars)
        && !splitsWord(place, end, scalars)
    }
  }

  /// Whether a match would begin or end inside a word of Latin letters.
  private func splitsWord(_ start: Int, _ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = start > 0 && isLatin(scalars[start - 1]) && isLatin(scalars[start])
    let after = end < scalars.count && isLatin(scalars[end - 1]) && isLatin(scalars[end])
    return before || after
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }
}
