internal import Casework

/// Finds names of people, organisations and places among Latin words.
struct EnglishRecogniser {
  let note: NoteText
  let index: SheetIndex
  /// Whether the note as a whole is English, so that capitals mean something.
  let isEnglish: Bool
  let words: [LatinWord]
  /// Whether nobody wrote a capital, so that small letters say nothing against a name.
  let isWithoutCapitals: Bool

  init(note: NoteText, index: SheetIndex, isEnglish: Bool) {
    (self.note, self.index, self.isEnglish) = (note, index, isEnglish)
    words = note.latinWords()
    isWithoutCapitals = words.count > 8 && !words.contains(where: \.isCapitalised)
  }

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for number in words.indices {
      proposals += registered(number)
      if isEnglish {
        proposals += named(number)
      } else if let proposal = foreign(number) {
        proposals.append(proposal)
      }
    }
    return isEnglish
      ? proposals + facilities() + addresses() + workplaces()
        + named(after: Self.leadingKinds) + labelledAddresses() + writers()
        + houses() + eponyms() + romajiAddresses() + romajiPlates() + joinedByNo() + crossings()
      : proposals
  }

  // MARK: - Shared questions

  /// Whether a common word in lower case, or a month, a device, a nationality, a title.
  func isSafe(_ word: LatinWord) -> Bool {
    SafeWords.english.contains(word.lower) || isCommon(word.lower)
      || EnglishWordsBeside.titles.contains(word.lower)
      || EnglishWordsBeside.roles.contains(word.lower) || EnglishFacility.kinds.contains(word.lower)
  }

  func isCommon(_ lower: String) -> Bool {
    let list = WordLists.english
    if list.contains(lower) { return true }
    if lower.hasSuffix("s"), list.contains(String(lower.dropLast())) { return true }
    if lower.hasSuffix("ed"), list.contains(String(lower.dropLast(2))) { return true }
    return lower.hasSuffix("ing") && list.contains(String(lower.dropLast(3)))
  }

  /// Whether a word begins a sentence, a line, a quotation or a list entry.
  func beginsSentence(_ number: Int) -> Bool {
    let before = note.skippingSpacesBack(words[number].range.lowerBound)
    guard before > 0 else { return true }
    let sign = note.plain[before - 1]
    if sign == ".", number > 0, EnglishWordsBeside.titles.contains(words[number - 1].lower) {
      return false
    }
    if sign == ".", number > 0, words[number - 1].range == (before - 2)..<(before - 1),
      words[number - 1].isCapitalised
    {
      return false
    }
    if sign == ")", before > 1, note.plain[before - 2].isDigit { return true }
    // 2 Safe nights: the number of an entry.
    let entry = note.runStart(before) { $0.isDigit }
    if entry < before, entry == 0 || note.plain[entry - 1] == "\n" { return true }
    return ".!?\n:\"“”#*•-–—(;/→⇒|".unicodeScalars.contains(sign)
  }

  /// Whether only a blank stands between a word and the next.
  func touches(_ number: Int) -> Bool {
    guard number + 1 < words.count else { return false }
    let between = note.plain[words[number].range.upperBound..<words[number + 1].range.lowerBound]
    return between.count <= 2
      && between.allSatisfy {
        $0.isBlank || $0 == "-" || $0 == "." && words[number].range.count == 1
          // Sailors' Wynd.
          || "'’".unicodeScalars.contains($0) && words[number].lower.hasSuffix("s")
            && between.count == 2
      }
  }

  // MARK: - Foreign names in Japanese notes

  private func foreign(_ number: Int) -> Proposal? {
    guard words[number].isCapitalised, touches(number) else { return nil }
    var last = number
    while touches(last), words[last + 1].isCapitalised { last += 1 }
    let run = words[number...last]
    guard last > number, number == 0 || !touches(number - 1) || !words[number - 1].isCapitalised,
      isForeignName(run)
    else { return nil }
    return Proposal(
      words[number].range.lowerBound..<words[last].nameEnd, .other, .unknownWord, 0.75)
  }

  /// Capitals throughout as in a passport, or words that are in no list.
  private func isForeignName(_ run: ArraySlice<LatinWord>) -> Bool {
    let isPassport = run.allSatisfy {
      $0.isAllCapitals && !SafeWords.english.contains($0.lower) && $0.range.count > 1
    }
    if isPassport {
      return run.contains { !isSafe($0) && $0.range.count > 2 && !isAbbreviation($0) }
    }
    return run.allSatisfy { word in
      let isNamed =
        WordLists.englishGivenNames.contains(word.lower)
        || WordLists.englishSurnames.contains(word.lower)
      return word.range.count > 1 && !isAbbreviation(word)
        && (isNamed && word.range.count > 3 && !SafeWords.english.contains(word.lower)
          || !isSafe(word))
    }
  }

  private func isAbbreviation(_ word: LatinWord) -> Bool {
    word.isAllCapitals && (word.range.count < 3 || !word.lower.contains { "aeiouy".contains($0) })
  }
}
