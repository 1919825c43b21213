internal import JapaneseText

/// Reads forms such as dates and numbers from a place of a note; a copy is a place to go back to.
struct PatternCursor {
  let note: NoteText
  var place: Int

  init(_ note: NoteText, _ place: Int) { (self.note, self.place) = (note, place) }

  var next: Unicode.Scalar? { note[place] }

  /// Takes one of the signs.
  mutating func take(_ signs: String) -> Bool {
    guard let next, signs.unicodeScalars.contains(next) else { return false }
    place += 1
    return true
  }

  /// Takes the first of the words that stands here; the longer ones must come first.
  mutating func take(word words: String...) -> Bool {
    for word in words where note.has(word, at: place) {
      place += word.unicodeScalars.count
      return true
    }
    return false
  }

  mutating func skipBlanks() { place = note.skippingSpaces(place) }

  /// Takes a whole run of digits of one of the lengths.
  mutating func digits(_ lengths: ClosedRange<Int>) -> Int? {
    let end = note.runEnd(place) { $0.isDigit }
    guard lengths.contains(end - place), end - place < 10 else { return nil }
    let value = note.plain[place..<end].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    place = end
    return value
  }

  /// Takes a number of at most two digits, or one in kanji up to 九十九.
  mutating func smallNumber() -> Int? {
    if let value = digits(1...2) { return value }
    let end = note.runEnd(place) { "〇一二三四五六七八九十".unicodeScalars.contains($0) }
    guard end > place, end - place <= 3, let value = Numerals.wholeNumber(note.text(place..<end))
    else { return nil }
    place = end
    return value
  }

  /// Takes four digits in kanji: 二〇二四.
  mutating func yearInKanji() -> Int? {
    let digits = Array("〇一二三四五六七八九".unicodeScalars)
    let end = note.runEnd(place) { digits.contains($0) }
    guard end - place == 4 else { return nil }
    let value = note.plain[place..<end].reduce(0) { $0 * 10 + (digits.firstIndex(of: $1) ?? 0) }
    place = end
    return value
  }

  /// Takes a word for a part of the month before it: 上旬, 末.
  mutating func takePartOfMonth() -> Bool {
    if take(word: "上旬", "中旬", "下旬", "初旬", "末日", "初め", "はじめ", "半ば", "なかば") { return true }
    // 4月末梢血, 4月頭部CT, 4月中学校: what begins another word is none.
    let isWord = note[place + 1].map { "梢期端部痛囲蓋".unicodeScalars.contains($0) } ?? false
    if !isWord, take("末頭") { return true }
    return note[place + 1]?.isKanji != true && take("中")
  }
}
