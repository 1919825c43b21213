/// What surrogates and spellings must not share, so that a surrogate gives nobody away.
extension IdentitySheet {
  /// Every spelling that means somebody on the sheet.
  public var spellings: Set<String> { Set(identities.flatMap(\.forms)) }

  /// Whether a text holds a spelling of the sheet.
  ///
  /// Spellings of one character are passed over, since 「光」 stands in many words; letter case
  /// does not matter, and a spelling in Latin letters counts where it begins a word.
  public func isGivenAway(by text: String) -> Bool {
    let text = ReadText(text)
    return identities.contains { $0.isGivenAway(by: text) }
  }
}

extension Identity {
  /// Whether a text holds one of the identity's spellings of two characters or more.
  func isGivenAway(by text: String) -> Bool { isGivenAway(by: ReadText(text)) }

  fileprivate func isGivenAway(by text: ReadText) -> Bool {
    forms.contains { text.reads($0) }
  }
}

/// A text in small letters, in which spellings are looked for.
private struct ReadText {
  private let characters: [Character]
  private let scalars: Set<Unicode.Scalar>

  init(_ text: String) {
    let small = text.lowercased()
    (characters, scalars) = (Array(small), Set(small.unicodeScalars))
  }

  /// Whether the text holds a spelling, in any letter case and not from within a Latin word.
  func reads(_ spelling: String) -> Bool {
    // Most spellings begin with a letter that the words asked about do not have.
    guard let start = spelling.unicodeScalars.first,
      let small = start.properties.lowercaseMapping.unicodeScalars.first, scalars.contains(small),
      spelling.count > 1, !spelling.isBlank
    else { return false }
    let wanted = Array(spelling.lowercased())
    guard let first = wanted.first, wanted.count <= characters.count else { return false }
    return (0...(characters.count - wanted.count)).contains { place in
      let isInsideWord = place > 0 && first.isLatinLetter && characters[place - 1].isLatinLetter
      return !isInsideWord && characters[place..<(place + wanted.count)].elementsEqual(wanted)
    }
  }
}

extension Character {
  fileprivate var isLatinLetter: Bool {
    isLetter && unicodeScalars.allSatisfy { $0.value < 0x370 }
  }
}
