/// A set of words that is quickly looked up at a place of a text.
struct WordTable: Sendable {
  private var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
  private var byLast: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]

  /// Reads words that are parted by white space.
  init(_ words: String) { self.init(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// Takes words.
  init(_ words: [String]) {
    for word in words {
      let scalars = Array(word.unicodeScalars)
      guard let first = scalars.first, let last = scalars.last else { continue }
      byFirst[first, default: []].append(scalars)
      byLast[last, default: []].append(scalars)
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
    byLast = byLast.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The length of the longest word that begins at a place.
  func length(at place: Int, in text: [Unicode.Scalar]) -> Int? {
    guard text.indices.contains(place), let words = byFirst[text[place]] else { return nil }
    return words.first { word in
      place + word.count <= text.count && text[place..<(place + word.count)].elementsEqual(word)
    }?.count
  }

  /// The length of the longest word that ends before a place.
  func length(endingAt place: Int, in text: [Unicode.Scalar]) -> Int? {
    guard place > 0, place <= text.count, let words = byLast[text[place - 1]] else { return nil }
    return words.first { word in
      place >= word.count && text[(place - word.count)..<place].elementsEqual(word)
    }?.count
  }

  /// Whether the whole range is one of the words.
  func contains(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    guard let first = range.first, text.indices.contains(first), range.upperBound <= text.count,
      let words = byFirst[text[first]]
    else { return false }
    return words.contains { text[range].elementsEqual($0) }
  }
}
