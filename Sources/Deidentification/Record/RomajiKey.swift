internal import JapaneseText

/// Brings every way to write a Japanese name in Latin letters to one key.
enum RomajiKey {
  /// The key of a reading in kana, or nothing when it has other signs.
  static func of(reading: String) -> String? {
    guard !reading.isEmpty, reading.unicodeScalars.allSatisfy({ $0.isHiragana || $0.isKatakana })
    else { return nil }
    return of(latin: Romaji.from(kana: reading))
  }

  /// The key of a word in Latin letters: Hepburn, kunrei and long vowels of any style agree.
  static func of(latin word: String) -> String {
    var letters = Array(
      String(String.UnicodeScalarView(word.unicodeScalars.map(NameFolding.folded))).utf8)
    letters.removeAll { !(0x61...0x7A).contains($0) }
    var key: [UInt8] = []
    var place = 0
    while place < letters.count {
      let (kunrei, length) = kunrei(letters, place)
      key += kunrei
      place += length
    }
    return String(decoding: shortened(key), as: UTF8.self)
  }

  /// What is left of a foreign name however it is spelled: アンジェリカ and Angelica are ^nzrk.
  ///
  /// Nothing when fewer than three consonants are left, which many names share.
  static func foreign(_ word: String) -> String? {
    let letters = Array(
      String(String.UnicodeScalarView(word.unicodeScalars.map(NameFolding.folded))).utf8
    ).filter { (0x61...0x7A).contains($0) }.map { Character(Unicode.Scalar($0)) }
    guard let first = letters.first else { return nil }
    var key: [Character] = "aeiouwy".contains(first) ? ["^"] : []
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : " "
      let isSoft = "eiy".contains(next)
      let sound: Character? =
        switch letter {
        case "a", "e", "i", "o", "u", "w", "y": nil
        case "h": place > 0 && !"aeiou".contains(letters[place - 1]) ? nil : "h"
        case "l": "r"
        case "v": "b"
        case "f": "h"
        case "p" where next == "h": "h"
        case "c": isSoft ? "s" : "k"
        case "q": "k"
        case "g": isSoft ? "z" : "g"
        case "j", "z": "z"
        case "m" where !"aeiouy".contains(next): "n"
        default: letter
        }
      if let sound, key.last != sound { key.append(sound) }
    }
    return key.count(where: { $0 != "^" }) > 2 ? "~" + String(key) : nil
  }

  private static func kunrei(_ letters: [UInt8], _ place: Int) -> ([UInt8], Int) {
    for (hepburn, kunrei) in spellings where letters[place...].starts(with: hepburn) {
      return (kunrei, hepburn.count)
    }
    return ([letters[place]], 1)
  }

  private static let spellings: [([UInt8], [UInt8])] = [
    ("shi", "si"), ("chi", "ti"), ("tsu", "tu"), ("sh", "sy"), ("tch", "tty"), ("ch", "ty"),
    ("fu", "hu"), ("jy", "zy"), ("ji", "zi"), ("j", "zy"), ("mb", "nb"), ("mp", "np"),
    ("mm", "nm"), ("l", "r"), ("ck", "k"), ("c", "k"), ("v", "b"), ("di", "zi"), ("du", "zu"),
    ("dzu", "zu"), ("wo", "o"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Without long vowels, doubled letters, and the h that lengthens a vowel.
  private static func shortened(_ letters: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      let isVowel = { (byte: UInt8) in [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte) }
      if key.last == letter { continue }
      if letter == 0x75, key.last == 0x6F { continue }
      if letter == 0x68, let last = key.last, isVowel(last), !isVowel(next), next != 0x79 {
        continue
      }
      key.append(letter)
    }
    return key
  }
}
