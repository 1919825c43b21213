extension EnglishRecogniser {
  /// Names that no sheet knows: after titles and roles, and capitals in no list of words.
  func named(_ number: Int) -> [Proposal] {
    let word = words[number]
    let isInitial = number > 0 && EnglishWordsBeside.titles.contains(words[number - 1].lower)
    guard word.isCapitalised,
      word.range.count > 1 || isInitial || note.has(".", at: word.range.upperBound)
    else { return [] }
    // Mr K is a pseudonym already; NEAR MISS FORM is a heading.
    let isPseudonym =
      isInitial && word.range.count == 1
      && !(number + 1 < words.count && words[number + 1].isCapitalised && gap(number) == ". ")
    let isHeading =
      isInitial && words[number - 1].isAllCapitals && words[number - 1].lower == "miss"
    if isPseudonym || isHeading { return [] }
    if number > 0, EnglishWordsBeside.titles.contains(words[number - 1].lower),
      words[number - 1].isCapitalised, follows(number),
      !SafeWords.english.contains(word.lower) || !isCommon(word.lower)
        || ["mr", "mrs", "ms", "mx"].contains(words[number - 1].lower) && !word.isAllCapitals
    {
      return [
        Proposal(words[number - 1].range.lowerBound..<nameEnd(number), .staff, .honorific, 0.93)
      ]
    }
    if word.range.count == 1 { return [] }
    let isShire = word.lower.hasSuffix("shire") && word.range.count > 7
    if isShire || EnglishWordsBeside.regions.contains(word.lower), !isAfterName(number) {
      return [
        Proposal(countyStart(number)..<prefectureEnd(number), .prefecture, .gazetteer, 0.85)
      ]
    }
    if let proposal = afterRole(number) { return [proposal] }
    return unknown(number).map { [$0] } ?? []
  }

  private func isAfterName(_ number: Int) -> Bool {
    number > 0 && touches(number - 1) && words[number - 1].isCapitalised
      && WordLists.englishGivenNames.contains(words[number - 1].lower)
  }

  /// Whether a title stands directly before, with or without its stop.
  private func follows(_ number: Int) -> Bool {
    let between = note.text(words[number - 1].range.upperBound..<words[number].range.lowerBound)
    return between == " " || between == ". " || between == "."
  }

  /// The end of a name with the capitals that follow it: Rajesh Menon, van der Berg, Smith-Jones.
  private func nameEnd(_ number: Int) -> Int {
    var last = number
    while last + 1 < words.count, last - number < 3,
      touches(last)
        || words[last].range.count == 1
          && note.text(words[last].range.upperBound..<words[last + 1].range.lowerBound) == ". ",
      words[last + 1].isCapitalised && !isTitleWord(last + 1)
        || ["van", "der", "de", "al", "bin", "ibn", "da", "dos", "le", "la"].contains(
          words[last + 1].lower) && last + 2 < words.count && words[last + 2].isCapitalised
    { last += 1 }
    // Stannard's Turkeys: what somebody owns under the name.
    if words[last].isPossessive, touches(last), words[last + 1].isCapitalised,
      words[last + 1].range.count > 3, !SafeWords.english.contains(words[last + 1].lower),
      !EnglishWordsBeside.roles.contains(words[last + 1].lower)
    {
      return words[last + 1].nameEnd
    }
    // Haruka M.: the stop belongs to the initial.
    let end = words[last].nameEnd
    let isInitial = last > number && words[last].range.count == 1 && note.has(".", at: end)
    return honorificEnd(isInitial ? end + 1 : end)
  }

  /// Shibuya-san: a Japanese honorific belongs to the name before it.
  func honorificEnd(_ place: Int) -> Int {
    let honorific = ["-san", "-sensei", "-sama", "-chan", "-kun"].first { note.has($0, at: place) }
    return place + (honorific?.unicodeScalars.count ?? 0)
  }

  private func isTitleWord(_ number: Int) -> Bool {
    let word = words[number]
    return isSafe(word) && !WordLists.englishSurnames.contains(word.lower)
      && !WordLists.englishGivenNames.contains(word.lower)
  }

  /// Mum (Grace), driver Colin, Present: Grace and Mark.
  private func afterRole(_ number: Int) -> Proposal? {
    guard number > 0 else { return nil }
    let word = words[number]
    let before = words[number - 1]
    let between = note.text(before.range.upperBound..<word.range.lowerBound)
    let isBeside = [" ", ": ", ", ", " (", ", ", " - ", " – ", " = "].contains(between)
    guard isBeside, EnglishWordsBeside.roles.contains(before.lower) else { return nil }
    let isGiven = WordLists.englishGivenNames.contains(word.lower)
    let isPlain = isCommon(word.lower)
    if SafeWords.english.contains(word.lower) || EnglishWordsBeside.titles.contains(word.lower)
      || EnglishFacility.kinds.contains(word.lower) || EnglishWordsBeside.roles.contains(word.lower)
    {
      return nil
    }
    guard !isPlain || isGiven && between != ". " && isNamed(number) else { return nil }
    // Nana Sue is a name as a whole; Sister Hina at the head of a line is the child's sister.
    let isChurch = before.lower == "sister" || before.lower == "father"
    let isKin =
      (!isChurch || !beginsSentence(number - 1)) && between == " " && before.isCapitalised
      && Self.kin.contains(before.lower)
    let start = isKin ? before.range.lowerBound : word.range.lowerBound
    return Proposal(start..<nameEnd(number), .staff, .role, isPlain ? 0.75 : 0.88)
  }

  private static let kin: Set<String> = [
    "nana", "nan", "nanna", "auntie", "aunty",
    "aunt", "uncle", "nanny", "sister", "father",
  ]

  /// Where somebody works or goes: at Port Talbot Steel.
  func workplaces() -> [Proposal] {
    words.indices.compactMap { number in
      guard number > 0, ["at", "for", "with"].contains(words[number - 1].lower),
        touches(number - 1), words[number].isCapitalised, touches(number)
      else { return nil }
      var last = number
      while touches(last) || gap(last) == " & ", words[last + 1].isCapitalised, last - number < 4 {
        last += 1
      }
      let run = words[number...last]
      let isMake = SafeWords.english.contains(words[number].lower) && !isCommon(words[number].lower)
      guard last > number, !isMake, run.contains(where: { !isSafe($0) }),
        !EnglishWordsBeside.titles.contains(words[number].lower),
        !EnglishWordsBeside.roles.contains(words[number].lower)
      else { return nil }
      return Proposal(
        words[number].range.lowerBound..<words[last].nameEnd, .organisation, .role, 0.72)
    }
  }

  /// A capital that is in no list of words: a name, a place or a brand.
  private func unknown(_ number: Int) -> Proposal? {
    let word = words[number]
    let isGiven = WordLists.englishGivenNames.contains(word.lower)
    let isSurname = WordLists.englishSurnames.contains(word.lower)
    if isSafe(word) { return knownPair(number) }
    if isBrand(word) || isThing(number)
      || !isGiven && !isSurname && beginsSentence(number) && isRarer(word.lower)
    {
      return nil
    }
    if word.isAllCapitals, word.range.count < 4 || !isGiven && !isSurname { return nil }
    if word.lower.hasSuffix("'t")
      || word.lower.contains("'") && isCommon(String(word.lower.prefix { $0 != "'" }))
    {
      return nil
    }
    if number > 0, note.has("-", endingAt: word.range.lowerBound) && isSafe(words[number - 1]) {
      return nil
    }
    if word.range.upperBound < note.count, note.plain[word.range.upperBound].isDigit { return nil }
    let end = nameEnd(number)
    let range = initialStart(number)..<end
    if number > 0, EnglishWordsBeside.placing.contains(words[number - 1].lower), !isGiven {
      return Proposal(range, .finePlace, .unknownWord, 0.75)
    }
    let isPair = end > word.range.upperBound
    return Proposal(
      range, .other, isGiven || isSurname ? .nameList : .unknownWord,
      isGiven || isSurname || isPair ? 0.8 : beginsSentence(number) ? 0.55 : 0.72)
  }

  /// Where a surname begins that has an initial before it inside a sentence.
  private func initialStart(_ number: Int) -> Int {
    guard number > 1, words[number - 1].range.count == 1, words[number - 1].isCapitalised,
      [". ", " "].contains(gap(number - 1)), gap(number - 2) == " "
    else { return words[number].range.lowerBound }
    return words[number - 1].range.lowerBound
  }

  /// Rose Hartley: a common word before a surname, when it is a given name.
  private func knownPair(_ number: Int) -> Proposal? {
    let word = words[number]
    if isThing(number) { return nil }
    // Poppy Harker: any word may be a given name before a name that is none.
    let isPlainBefore =
      touches(number) && !beginsSentence(number) && words[number + 1].isCapitalised
      && !isSafe(words[number + 1]) && !SafeWords.english.contains(word.lower)
      && !EnglishFacility.kinds.contains(word.lower)
      && !EnglishWordsBeside.titles.contains(word.lower)
      && !EnglishWordsBeside.roles.contains(word.lower) && word.range.count > 2
      && !word.isAllCapitals && !word.isPossessive
      && WordLists.englishSurnames.contains(words[number + 1].lower)
    if isPlainBefore {
      return Proposal(word.range.lowerBound..<nameEnd(number), .other, .nameList, 0.75)
    }
    guard WordLists.englishGivenNames.contains(word.lower), touches(number),
      words[number + 1].isCapitalised, !isSafe(words[number + 1]),
      !SafeWords.english.contains(word.lower),
      !beginsSentence(number) || WordLists.englishSurnames.contains(words[number + 1].lower)
    else { return nil }
    return Proposal(word.range.lowerBound..<nameEnd(number), .other, .nameList, 0.8)
  }

  // MARK: - Organisations

  /// Capitals that end in a kind of organisation: Barnaby's Respite House.
  func facilities() -> [Proposal] {
    words.indices.compactMap { number in
      let word = words[number]
      guard word.isCapitalised, EnglishFacility.kinds.contains(word.lower),
        !(touches(number) && words[number + 1].isCapitalised
          && EnglishFacility.kinds.contains(words[number + 1].lower))
      else { return nil }
      var first = number
      while first > 0, first > number - 6, touchesBack(first), isNamePart(first - 1, before: first)
      { first -= 1 }
      while first < number, beginsSentence(first), isCommon(words[first].lower),
        !EnglishFacility.kinds.contains(words[first].lower),
        words[first].lower == "the" || EnglishWordsBeside.roles.contains(words[first].lower)
          || EnglishRecogniser.starters.contains(words[first].lower)
      { first += 1 }
      while first < number,
        !words[first].isCapitalised || ["gp", "hosp", "sch"].contains(words[first].lower)
      {
        first += 1
      }
      let body = words[first..<number]
      guard
        body.contains(where: {
          !EnglishFacility.kinds.contains($0.lower) && $0.isCapitalised && $0.lower != "the"
            && $0.range.count > 1 && !EnglishWordsBeside.titles.contains($0.lower)
        })
      else { return nil }
      let isDistinct = body.contains { !isSafe($0) } || number - first > 1
      return Proposal(
        words[first].range.lowerBound..<kindEnd(word), .organisation, .facilityName,
        isDistinct ? 0.88 : 0.72)
    }
  }

  /// The end of a kind with what belongs to it: Co-op, Hosp.
  private func kindEnd(_ word: LatinWord) -> Int {
    let end = word.nameEnd
    if word.lower == "co", note.has("-op", at: end) || note.has("-Op", at: end) { return end + 3 }
    return ["hosp", "ctr", "co", "ltd", "inc"].contains(word.lower) && note.has(".", at: end)
      ? end + 1 : end
  }

  /// What belongs to the name of a county before it: County Durham, West Yorkshire.
  private func countyStart(_ number: Int) -> Int {
    guard number > 0, words[number - 1].isCapitalised else { return words[number].range.lowerBound }
    let isCounty =
      words[number - 1].lower == "co" && [". ", " ", "."].contains(gap(number - 1))
      || gap(number - 1) == " "
        && ["county", "north", "south", "east", "west", "mid"].contains(words[number - 1].lower)
      || words[number - 1].range.count == 1
        && ["e", "w", "n", "s"].contains(words[number - 1].lower)
        && [". ", " "].contains(gap(number - 1))
    return words[isCounty ? number - 1 : number].range.lowerBound
  }

  /// Shizuoka Pref., Aichi Prefecture: the kind belongs to the name.
  private func prefectureEnd(_ number: Int) -> Int {
    guard touches(number), ["pref", "prefecture"].contains(words[number + 1].lower) else {
      return words[number].nameEnd
    }
    let end = words[number + 1].range.upperBound
    return words[number + 1].lower == "pref" && note.has(".", at: end) ? end + 1 : end
  }

  /// Capitals that begin with a kind: Radio West Norfolk, Hotel Bristol.
  func named(after kinds: Set<String>) -> [Proposal] {
    words.indices.compactMap { number in
      guard words[number].isCapitalised, kinds.contains(words[number].lower),
        !beginsSentence(number), touches(number), words[number + 1].isCapitalised
      else { return nil }
      var last = number + 1
      while touches(last), words[last + 1].isCapitalised, last - number < 3 { last += 1 }
      return Proposal(
        words[number].range.lowerBound..<words[last].nameEnd, .organisation, .facilityName, 0.75)
    }
  }

  static let leadingKinds: Set<String> = [
    "radio", "hotel", "café", "cafe", "camp", "club", "studio", "bar", "restaurant", "team",
    "church", "college", "university", "charity",
  ]

  private func touchesBack(_ number: Int) -> Bool {
    let between = note.text(words[number - 1].range.upperBound..<words[number].range.lowerBound)
    return [" ", " & ", "-", ". "].contains(between)
      && (between != ". "
        || ["st", "univ", "gen", "natl", "med", "mem", "pref"].contains(words[number - 1].lower))
  }

  private func isNamePart(_ number: Int, before next: Int) -> Bool {
    let word = words[number]
    if word.isCapitalised {
      return !EnglishWordsBeside.titles.contains(word.lower) || word.lower == "st"
        || word.lower == "sister"
    }
    return ["of", "the", "and", "for"].contains(word.lower) && number > 0
      && words[number - 1].isCapitalised && touchesBack(number)
  }

  private static let starters: Set<String> = [
    "at", "from", "to", "in", "seen", "via", "with", "the", "her", "his", "our", "their", "this",
    "lead", "visit", "referred", "call", "email", "discharged", "admitted",
  ]
}
