import Casework

/// The spellings of an identity sheet, cut into units that are compared one by one.
///
/// The longest spelling wins where several begin; spellings in Latin letters match whole words.
struct SpellingTable<Unit: Hashable & Sendable>: Sendable {
  /// A spelling that stands somewhere in a text.
  struct Spelling: Sendable {
    /// The units of the spelling; there is at least one.
    let units: [Unit]
    /// Which identity it means.
    let reference: IdentityReference
  }

  private let spellingsByFirst: [Unit: [Spelling]]
  private let isLatin: @Sendable (Unit) -> Bool

  /// Cuts the spellings of a sheet.
  init(
    _ sheet: IdentitySheet, isLatin: @escaping @Sendable (Unit) -> Bool,
    units: (String) -> [Unit]
  ) {
    var spellings: [Unit: [Spelling]] = [:]
    for (number, identity) in sheet.identities.enumerated() {
      for (place, form) in identity.currentForms {
        let spelling = Spelling(
          units: units(form), reference: IdentityReference(identity: number, form: place))
        if let first = spelling.units.first { spellings[first, default: []].append(spelling) }
      }
    }
    spellingsByFirst = spellings.mapValues { $0.sorted { $0.units.count > $1.units.count } }
    self.isLatin = isLatin
  }

  /// The spelling that begins at a place of a text and ends where `fits` says it may.
  func spelling(
    at place: Int, in text: [Unit], fits: (Range<Int>) -> Bool = { _ in true }
  ) -> Spelling? {
    spellingsByFirst[text[place]]?.first { spelling in
      let end = place + spelling.units.count
      return end <= text.count && text[place..<end].elementsEqual(spelling.units)
        && !splitsWord(place..<end, text) && fits(place..<end)
    }
  }

  /// Whether a match would begin or end inside a word of Latin letters.
  private func splitsWord(_ match: Range<Int>, _ text: [Unit]) -> Bool {
    let (start, end) = (match.lowerBound, match.upperBound)
    let before = start > 0 && isLatin(text[start - 1]) && isLatin(text[start])
    let after = end < text.count && isLatin(text[end - 1]) && isLatin(text[end])
    return before || after
  }
}
