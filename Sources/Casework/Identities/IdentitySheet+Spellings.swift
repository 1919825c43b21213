/// What surrogates and spellings must not share, so that a surrogate gives nobody away.
extension IdentitySheet {
  /// Every spelling that means somebody on the sheet.
  public var spellings: Set<String> { Set(identities.flatMap(\.forms)) }

  /// Whether a text holds a spelling of the sheet.
  ///
  /// Spellings of one character are passed over, since 「光」 stands in many words; letter case
  /// does not matter, and a spelling in Latin letters counts where it begins a word.
  public func isGivenAway(by text: String) -> Bool {
    identities.contains { $0.isGivenAway(by: text) }
  }
}

extension Identity {
  /// Whether a text holds one of the identity's spellings of two characters or more.
  func isGivenAway(by text: String) -> Bool {
    forms.contains { $0.count > 1 && !$0.isBlank && $0.isRead(in: text) }
  }
}

extension String {
  /// Whether a text holds this one, in any letter case and not from within a Latin word.
  fileprivate func isRead(in text: String) -> Bool {
    // Most spellings are longer than the words that are asked about.
    guard count <= text.count else { return false }
    let (wanted, text) = (Array(lowercased()), Array(text.lowercased()))
    guard let first = wanted.first, wanted.count <= text.count else { return false }
    return (0...(text.count - wanted.count)).contains { place in
      let isInsideWord = place > 0 && first.isLatinLetter && text[place - 1].isLatinLetter
      return !isInsideWord && text[place..<(place + wanted.count)].elementsEqual(wanted)
    }
  }
}

extension Character {
  fileprivate var isLatinLetter: Bool {
    isLetter && unicodeScalars.allSatisfy { $0.value < 0x370 }
  }
}
