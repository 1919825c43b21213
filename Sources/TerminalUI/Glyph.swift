import Synchronization

/// A character in four bytes: a screen of them is compared and copied as plain memory.
///
/// Nearly every character is one scalar and stands for itself; longer ones stand in a table, once
/// each.
struct Glyph: Equatable, Sendable {
  private let number: UInt32

  /// The second half of the wide character at the left.
  static let covered = Glyph(number: .max)
  static let space = Glyph(" " as Unicode.Scalar)

  private init(number: UInt32) { self.number = number }

  init(_ scalar: Unicode.Scalar) { self.init(number: scalar.value) }

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      self.init(only)
    } else {
      self.init(number: longCharacters.withLock { $0.number(of: character) })
    }
  }

  /// The scalar that stands for itself; `nil` for what is longer and for what is covered.
  var scalar: Unicode.Scalar? { Unicode.Scalar(number) }

  /// The character; `nil` for what is covered.
  var character: Character? {
    if let scalar { return Character(scalar) }
    return self == .covered ? nil : longCharacters.withLock { $0.character(number) }
  }
}

/// Characters of several scalars, numbered behind the last scalar as they come.
private struct LongCharacters {
  private static let first: UInt32 = 0x11_0000
  private var characters: [Character] = []
  // By their scalars: canonically equal ones are drawn as they are written.
  private var numbers: [[Unicode.Scalar]: UInt32] = [:]

  mutating func number(of character: Character) -> UInt32 {
    let scalars = Array(character.unicodeScalars)
    if let number = numbers[scalars] { return number }
    let number = Self.first + UInt32(characters.count)
    characters.append(character)
    numbers[scalars] = number
    return number
  }

  func character(_ number: UInt32) -> Character { characters[Int(number - Self.first)] }
}

private let longCharacters = Mutex(LongCharacters())
