import Casework
import JapaneseText

/// Finds the spellings of an identity sheet in whatever form their letters are written.
///
/// Composed and decomposed, half and full width, small and capital letters are the same. What was
/// typed cannot be read back from its passages, so they are for reading only.
struct FoldedMatcher: Sendable {
  private let table: SpellingTable<Character>

  init(_ sheet: IdentitySheet) {
    table = SpellingTable(sheet) { character in
      character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x370 }
    } units: { form in
      form.flatMap(FoldedMatcher.folded)
    }
  }

  /// The text as a passage, with a reference wherever a spelling stands in any form.
  func passage(from text: String) -> Passage {
    let typed = Array(text)
    // One typed character may fold to several; a match covers whole typed characters.
    let origins = typed.indices.flatMap { place in
      FoldedMatcher.folded(typed[place]).map { (place: place, character: $0) }
    }
    let units = origins.map(\.character)
    func isBoundary(_ unit: Int) -> Bool {
      unit == 0 || unit == units.count || origins[unit - 1].place != origins[unit].place
    }
    var parts: [Passage.Part] = []
    var (unit, written) = (0, 0)
    while unit < units.count {
      let spelling =
        isBoundary(unit)
        ? table.spelling(at: unit, in: units) { isBoundary($0.upperBound) } : nil
      guard let spelling else {
        unit += 1
        continue
      }
      let next = unit + spelling.units.count
      parts += [
        .text(String(typed[written..<origins[unit].place])), .reference(spelling.reference),
      ]
      written = next < units.count ? origins[next].place : typed.count
      unit = next
    }
    return Passage(parts: parts + [.text(String(typed[written...]))])
  }

  private static func folded(_ character: Character) -> [Character] {
    isPlain(character)
      ? [character] : Array(TextFolding.narrowed(String(character)).lowercased())
  }

  /// Most text is kana and kanji, which have no other form and need no folding.
  private static func isPlain(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    return (0x3041...0x3096).contains(scalar.value) || (0x30A1...0x30FA).contains(scalar.value)
      || (0x4E00...0x9FFF).contains(scalar.value)
  }
}
