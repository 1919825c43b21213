internal import Morphology

/// Finds people by the organisation that they sign or speak for, whatever their names are.
///
/// Beside the name of an office even a name that is an ordinary word, or that no list has, is
/// somebody: （若葉センター　浮島、8月20日）, 若葉支援の石です, 作成：若葉相談室 音無.
struct SignatureRecogniser {
  let note: NoteText
  private let people: PersonRecogniser

  init(note: NoteText) { (self.note, people) = (note, PersonRecogniser(note: note)) }

  /// Names beside the organisations among the proposals, and beside words for a kind of office.
  func proposals(beside proposals: [Proposal]) -> [Proposal] {
    let offices = Set(
      proposals.filter { $0.kind == .organisation }.map(\.range.upperBound) + kindEnds())
    return offices.sorted().compactMap { end in
      signature(after: end) ?? introduction(after: end)
    } + closings()
  }

  /// Who a letter or a message is from, at the end of a line: 早乙女より.
  private func closings() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.has("より", at: place), place > 0, note.plain[place - 1].isKanji,
        note[place + 2].map({ $0 == "\n" }) ?? true
      else { return nil }
      let name = note.runStart(place) { $0.isKanji }..<place
      guard (1...4).contains(name.count),
        name.lowerBound == 0 || !note.plain[name.lowerBound - 1].isJapanese, !isRole(name)
      else { return nil }
      return Proposal(name, .staff, .role, people.hasNameEntry(name) ? 0.78 : 0.55)
    }
  }

  /// The ends of words for a kind of office.
  private func kindEnds() -> [Int] {
    note.plain.indices.filter { place in
      place > 1 && note.plain[place].isBlank
        && FacilityWords.endings.length(endingAt: place, in: note.plain).map { $0 > 1 } == true
    }
  }

  /// A name after a blank that ends the line or the brackets.
  private func signature(after end: Int) -> Proposal? {
    let start = note.skippingSpaces(end)
    guard start > end, let name = name(from: start) else { return nil }
    let after = note.skippingSpaces(name.upperBound)
    let isLast = after == note.count || note.plain[after] == "\n"
    let isBracketed = !isLast && "）)】］]".unicodeScalars.contains(note.plain[after])
    let isListed = !isLast && "、，,".unicodeScalars.contains(note.plain[after])
    guard isLast || isBracketed || isListed && opensBracket(before: end) else { return nil }
    if !isRole(name), people.hasNameEntry(name), !people.isNobody(name) {
      return Proposal(name, .staff, .role, 0.75)
    }
    return isRole(name) ? nil : Proposal(name, .staff, .role, 0.6)
  }

  /// Who says where they belong: 若葉支援の石です.
  private func introduction(after end: Int) -> Proposal? {
    guard note.has("の", at: end), let name = name(from: end + 1),
      ["です", "と申し", "と言い", "といい", "でござい", "より"].contains(where: {
        note.has($0, at: name.upperBound)
      }), !isRole(name)
    else { return nil }
    return Proposal(name, .staff, .role, people.hasNameEntry(name) ? 0.8 : 0.6)
  }

  /// A short run of kanji, or of kana, from a place.
  private func name(from start: Int) -> Range<Int>? {
    let kanji = note.runEnd(start) { $0.isKanji }
    if (1...4).contains(kanji - start) {
      // 松永 りく, 石田 聡: the given name behind a blank belongs to it.
      let next = note.skippingSpaces(kanji)
      let given = note.runEnd(next) { $0.isKanji || $0.isHiragana }
      return next > kanji && (1...3).contains(given - next) ? start..<given : start..<kanji
    }
    let katakana = note.runEnd(start) { $0.isKatakana }
    return kanji == start && (2...6).contains(katakana - start) ? start..<katakana : nil
  }

  private func opensBracket(before place: Int) -> Bool {
    let start = note.runStart(place) { !"（(【\n）)".unicodeScalars.contains($0) }
    return start > 0 && "（(【".unicodeScalars.contains(note.plain[start - 1])
  }

  /// Whether the name, or the part of it before a blank, is a role or another word.
  private func isRole(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound..<note.runEnd(name.lowerBound) { !$0.isBlank }
    return isWord(name) || first.upperBound < name.upperBound && isWord(first)
  }

  private func isWord(_ name: Range<Int>) -> Bool {
    NameWords.roles.contains(name, in: note.plain)
      || name.count > 2 && note.plain[name.upperBound - 1].isKanji
        && "室棟館科課係部".unicodeScalars.contains(note.plain[name.upperBound - 1])
      || NameWords.titles.contains(name, in: note.plain)
      || NameWords.nobody.contains(name, in: note.plain)
      || (NameWords.roles.length(endingAt: name.upperBound, in: note.plain) ?? 0) > 1
      || (NameWords.titles.length(endingAt: name.upperBound, in: note.plain) ?? 0) > 1
      || SafeWords.japanese.contains(name, in: note.plain)
      || FacilityWords.endings.length(endingAt: name.upperBound, in: note.plain) != nil
      || FacilityWords.general.contains(name, in: note.plain)
  }
}
