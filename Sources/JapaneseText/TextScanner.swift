/// Reads a text from left to right; a copy of it is a place to go back to.
struct TextScanner {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text)
  }

  var isAtEnd: Bool { position >= characters.count }

  var next: Character? { isAtEnd ? nil : characters[position] }

  /// What is still to be read, without spaces at its ends.
  var rest: String {
    var left = characters[position...]
    while left.first?.isWhitespace == true { left.removeFirst() }
    while left.last?.isWhitespace == true { left.removeLast() }
    return String(left)
  }

  mutating func skipSpaces() {
    while let character = next, character.isWhitespace { position += 1 }
  }

  /// Takes the word if it stands here, after spaces.
  mutating func take(_ word: String) -> Bool {
    let start = position
    skipSpaces()
    for character in word {
      guard next == character else {
        position = start
        return false
      }
      position += 1
    }
    return true
  }

  /// Takes the first of the words that stands here, so the longer ones must come first.
  mutating func take(anyOf words: [String]) -> String? {
    for word in words where take(word) { return word }
    return nil
  }

  /// Takes a run of ASCII digits that has one of the lengths.
  mutating func digits(_ lengths: ClosedRange<Int>) -> Int? {
    let start = position
    skipSpaces()
    var run = ""
    while let character = next, character.isASCII, character.isNumber {
      run.append(character)
      position += 1
    }
    guard lengths.contains(run.count), let number = Int(run) else {
      position = start
      return nil
    }
    return number
  }

  /// Takes a small number in ASCII digits or in kanji.
  mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    if let number = digits(lengths) { return number }
    let start = position
    skipSpaces()
    var run = ""
    while let character = next, Numerals.isKanjiNumeral(character) {
      run.append(character)
      position += 1
    }
    guard !run.isEmpty, let number = Numerals.kanji(run) else {
      position = start
      return nil
    }
    return number
  }

  /// Takes everything up to and including the character, or nothing when it does not follow.
  mutating func take(through end: Character) -> String? {
    guard let index = characters[position...].firstIndex(of: end) else { return nil }
    let taken = String(characters[position..<index])
    position = index + 1
    return taken
  }
}
