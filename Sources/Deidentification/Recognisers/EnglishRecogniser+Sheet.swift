internal import Casework

extension EnglishRecogniser {
  /// The forms of the sheets that begin with a word, and initials and pet names of their people.
  func registered(_ number: Int) -> [Proposal] {
    let word = words[number]
    var proposals: [Proposal] = []
    let key = isEnglish ? word.lower : RomajiKey.of(latin: word.lower)
    for form in index.latin[word.lower] ?? [] {
      if let proposal = registered(form, number) { proposals.append(proposal) }
    }
    if key != word.lower, word.lower.count > 2 {
      for form in index.latin[key] ?? [] where form.kind.isPerson {
        proposals.append(found(form, word.range.lowerBound..<word.nameEnd, .record, 0.93))
      }
    }
    if isEnglish, word.isCapitalised, word.range.count > 4 {
      // Tamasiro for Tamashiro: another way to write the same sounds.
      for form in index.latin["=" + RomajiKey.of(latin: word.lower)] ?? []
      where form.spelling != word.lower {
        proposals.append(
          found(form, withInitials(word.range.lowerBound..<word.nameEnd, number), .nearRecord, 0.88)
        )
      }
    }
    if word.isCapitalised, word.range.count > 3, !isSafe(word),
      let sounds = RomajiKey.foreign(word.lower)
    {
      for form in index.latin[sounds] ?? [] where !form.isOther {
        proposals.append(found(form, word.range.lowerBound..<word.nameEnd, .nearRecord, 0.85))
      }
    }
    if let proposal = initials(number) ?? joinedInitials(number) { proposals.append(proposal) }
    if let proposal = petName(number) { proposals.append(proposal) }
    return proposals
  }

  private func registered(_ form: LatinForm, _ number: Int) -> Proposal? {
    guard let last = end(of: form, number) else { return nil }
    let word = words[number]
    let range =
      word.range
      .lowerBound..<(form.kind == .facility ? words[last].range.upperBound : words[last].nameEnd)
    guard form.kind.isPerson else {
      let isSingle = last == number
      // kingfisher house: two words say it even in small letters.
      guard word.isCapitalised || !isSingle else { return nil }
      // Boston brace: a thing that the town gave its name.
      if isSingle, form.kind == .place, thingFollows(number) { return nil }
      if isSingle, isCommon(word.lower) || SafeWords.english.contains(word.lower) {
        if thingFollows(number) { return nil }
        return found(form, range, .ambiguousRecord, isNamed(number) ? 0.72 : 0.5)
      }
      return found(form, extended(range, form, last), .record, 0.97)
    }
    if !isEnglish { return word.lower.count > 1 ? found(form, range, .record, 0.93) : nil }
    // Lily-mae: two parts of one name are no ordinary words.
    let isOrdinary =
      last == number && (isCommon(word.lower) || SafeWords.english.contains(word.lower))
    if word.isCapitalised, let start = dottedStart(number) {
      // N. B. An: with initials before it even a common word is a name.
      return found(form, start..<range.upperBound, .record, 0.9)
    }
    if let whole = reversed(form, number) { return found(form, whole, .record, 0.97) }
    if !isOrdinary {
      return found(form, withInitials(range, number), .record, word.isCapitalised ? 0.97 : 0.8)
    }
    if !word.isCapitalised, number > 0, touches(number - 1),
      Self.greetings.contains(words[number - 1].lower)
    {
      return found(form, range, .ambiguousRecord, 0.8)
    }
    guard word.isCapitalised, isNamed(number) || reversed(form, number) != nil else {
      // A name of the record that reads as a word here: for a person to see.
      let isDoubtful =
        word.isCapitalised && word.range.count > 2 && !thingFollows(number) && !form.isOther
        && isNoMark(word) && beginsSentence(number) && isFollowedAsName(number)
        || !form.isOther && isNamedInSmallLetters(number)
      return isDoubtful ? found(form, range, .ambiguousRecord, 0.5) : nil
    }
    return found(form, withInitials(range, number), .ambiguousRecord, 0.9)
  }

  /// Jade took a photo, dad (miles), where nobody wrote a capital.
  private func isNamedInSmallLetters(_ number: Int) -> Bool {
    let word = words[number]
    guard isWithoutCapitals, word.range.count > 2, isNoMark(word) else { return false }
    let isInBrackets =
      note.has("(", endingAt: word.range.lowerBound) && note.has(")", at: word.range.upperBound)
    return isInBrackets
      || beginsClause(number) && !thingFollows(number) && isFollowedAsName(number)
        && number + 1 < words.count && !note.has("-", at: word.range.upperBound)
  }

  private func beginsClause(_ number: Int) -> Bool {
    beginsSentence(number) || note.has(", ", endingAt: words[number].range.lowerBound)
  }

  /// Whether a word is no month, drug or device, or one of those that is a given name as well: Robin.
  private func isNoMark(_ word: LatinWord) -> Bool {
    !SafeWords.english.contains(word.lower)
      || WordLists.englishGivenNames.contains(word.lower)
        && !EnglishDateRecogniser.months.contains(word.lower)
        && !EnglishDateRecogniser.weekdays.contains(word.lower)
  }

  /// Whether what follows a word at the head of a sentence may be said of people: Holly tearful.
  private func isFollowedAsName(_ number: Int) -> Bool {
    guard touches(number) else { return true }
    let next = words[number + 1].lower
    // Pearl-sized.
    if note.has("-", at: words[number].range.upperBound), !words[number + 1].isCapitalised {
      return false
    }
    // Will send the form, Faith in the night.
    if ["will", "may", "can", "might"].contains(words[number].lower) {
      return EnglishWordsBeside.acts.contains(next)
    }
    return
      !(["in", "on", "of"].contains(next) && number + 2 < words.count
      && ["the", "a", "an", "her", "his", "their"].contains(words[number + 2].lower)
      && !(number + 3 < words.count && words[number + 3].lower == "own"))
  }

  private static let greetings: Set<String> = [
    "hi", "hey", "hello", "hiya", "dear", "thanks", "thx", "ta", "cheers", "morning", "love",
  ]

  /// NOVAK, Amelia: the family name before the given name of the same person.
  private func reversed(_ form: LatinForm, _ number: Int) -> Range<Int>? {
    guard form.part == .surname, number + 1 < words.count,
      [", ", ",", " , "].contains(gap(number)), words[number + 1].isCapitalised
    else { return nil }
    // McAuley, C: the initial of the given name.
    let next = words[number + 1]
    let initials = index.identities[form.identity].name.lowercased().split(separator: " ")
      .compactMap(\.first)
    let isWholeName =
      number + 2 < words.count && touches(number + 1) && words[number + 2].isCapitalised
    if next.range.count == 1, !isWholeName, initials.contains(where: { String($0) == next.lower }) {
      return words[number].range.lowerBound..<next.range.upperBound
    }
    guard
      index.latin[words[number + 1].lower]?.contains(where: {
        $0.identity == form.identity && $0.part == .given
      }) == true
    else { return nil }
    return words[number].range.lowerBound..<words[number + 1].nameEnd
  }

  private func found(
    _ form: LatinForm, _ range: Range<Int>, _ reason: FindingReason, _ confidence: Double
  ) -> Proposal {
    Proposal(
      range, FindingKind(form.kind, name: ""), form.isOther ? .otherRecord : reason, confidence,
      identity: form.isOther ? nil : form.identity)
  }

  /// Where the initials with stops before a word begin, such as N B An with stops.
  private func dottedStart(_ number: Int) -> Int? {
    var first = number
    while first > 0, words[first - 1].range.count == 1, words[first - 1].isCapitalised,
      [". ", "."].contains(gap(first - 1))
    { first -= 1 }
    return number - first > 1 ? words[first].range.lowerBound : nil
  }

  /// The number of the last word of a form, or nothing when its words do not all follow.
  private func end(of form: LatinForm, _ number: Int) -> Int? {
    var last = number
    let parts = form.spelling.split(separator: " ")
    guard parts.count > 1 else { return number }
    for part in parts.dropFirst() {
      guard last + 1 < words.count, words[last + 1].lower == part,
        words[last + 1].range.lowerBound - words[last].range.upperBound <= 2 || gap(last) == " & "
      else { return nil }
      last += 1
    }
    return last
  }

  /// Willowbrook Community Nursing: what follows of the kind belongs to the name.
  private func extended(_ range: Range<Int>, _ form: LatinForm, _ last: Int) -> Range<Int> {
    var last = last
    while form.kind == .facility, touches(last), words[last + 1].isCapitalised,
      EnglishFacility.kinds.contains(words[last + 1].lower)
    { last += 1 }
    return range.lowerBound..<max(range.upperBound, words[last].nameEnd)
  }

  /// A name with the initial before or after it.
  private func withInitials(_ range: Range<Int>, _ number: Int) -> Range<Int> {
    var range = range.lowerBound..<honorificEnd(range.upperBound)
    if number > 0, words[number - 1].range.count == 1,
      words[number - 1].isCapitalised || gap(number - 1) == "." && words[number - 1].lower != "i",
      touches(number - 1) || gap(number - 1) == ". ",
      words[number - 1].range.lowerBound == 0
        || !note.plain[words[number - 1].range.lowerBound - 1].isDigit
    {
      range = words[number - 1].range.lowerBound..<range.upperBound
    }
    // LM Setchell: both initials of Lily-Mae.
    if number > 0, touches(number - 1), words[number - 1].isAllCapitals,
      words[number - 1].range.count == 2,
      !SafeWords.english.contains(words[number - 1].lower),
      !EnglishWordsBeside.roles.contains(words[number - 1].lower),
      ownInitials.contains(words[number - 1].lower)
    {
      range = words[number - 1].range.lowerBound..<range.upperBound
    }
    // Caspian T-A: the initials of both halves of the surname.
    if touches(number), words[number + 1].range.count == 1, number + 2 < words.count,
      words[number + 2].range.count == 1, words[number + 2].isCapitalised, gap(number + 1) == "-",
      words[number + 1].isCapitalised
    {
      return range.lowerBound..<words[number + 2].range.upperBound
    }
    if touches(number), words[number + 1].range.count == 1, words[number + 1].isCapitalised,
      words[number + 1].lower != "i" || note.has(".", at: words[number + 1].range.upperBound)
    {
      let end = words[number + 1].range.upperBound
      range = range.lowerBound..<(note.has(".", at: end) ? end + 1 : end)
    }
    return range
  }

  /// The initials of the given names of the case's people that have two.
  private var ownInitials: Set<String> {
    Set(
      index.identities.prefix(index.ownCount).filter(\.kind.isPerson).map { entry in
        String(
          NameParts(entry.name).given.flatMap { $0.lowercased().split(separator: "-") }.compactMap(
            \.first))
      }.filter { $0.count == 2 })
  }

  func gap(_ number: Int) -> String {
    number + 1 < words.count
      ? note.text(words[number].range.upperBound..<words[number + 1].range.lowerBound) : ""
  }

  func thingFollows(_ number: Int) -> Bool {
    number + 1 < words.count && touches(number) && !words[number + 1].isCapitalised
      && EnglishWordsBeside.things.contains(words[number + 1].lower)
  }

  /// Whether a capital that is also a common word stands as a name.
  func isNamed(_ number: Int) -> Bool {
    let word = words[number]
    if thingFollows(number), !word.isPossessive { return false }
    if number > 0, touches(number - 1),
      ["the", "a", "an", "this", "that", "in", "until", "by", "since", "during"].contains(
        words[number - 1].lower), !word.isPossessive
    {
      let previous = words[number - 1].lower
      if ["the", "a", "an", "this", "that"].contains(previous)
        || SafeWords.english.contains(word.lower)
          && EnglishDateRecogniser.months.contains(word.lower)
      {
        return false
      }
    }
    if word.isPossessive { return true }
    // Ruby-red.
    if note.has("-", at: word.range.upperBound), number + 1 < words.count,
      !words[number + 1].isCapitalised,
      words[number + 1].range.lowerBound == word.range.upperBound + 1
    {
      return false
    }
    guard beginsSentence(number) else { return true }
    guard number + 1 < words.count else { return true }
    let next = words[number + 1]
    let between = note.text(word.range.upperBound..<next.range.lowerBound)
    if between != " " { return true }
    if next.isCapitalised { return true }
    if ["may", "will", "can", "mark"].contains(word.lower),
      !EnglishWordsBeside.acts.subtracting(["is", "has", "will", "need", "to"]).contains(next.lower)
    {
      return ["is", "has", "was", "says"].contains(next.lower)
    }
    // Dean on nights, but: ivy on the fence.
    if ["on", "off", "at"].contains(next.lower), number + 2 < words.count,
      ["the", "a", "an", "her", "his", "their"].contains(words[number + 2].lower)
    {
      return false
    }
    // Jan proudly pushed: no month and no thing does it in such a manner.
    let isManner =
      next.lower.hasSuffix("ly") && next.lower.count > 5
      && !["weekly", "monthly", "hourly", "nightly", "family", "likely", "supply"].contains(
        next.lower)
    return isManner || EnglishWordsBeside.acts.contains(next.lower)
      || next.lower.hasSuffix("ed") && isCommon(next.lower)
  }

  /// The end of a pet name that is said twice: Sum-sum.
  private func doubledEnd(_ number: Int) -> Int {
    let isTwice = gap(number) == "-" && words[number + 1].lower == words[number].lower
    return words[isTwice ? number + 1 : number].nameEnd
  }

  /// Emmie, Em, Raj: a capital that shortens a given name of the sheet, or differs by one letter.
  private func petName(_ number: Int) -> Proposal? {
    let word = words[number]
    guard isEnglish, word.isCapitalised, word.lower.count > 1, index.latin[word.lower] == nil,
      !word.isAllCapitals || word.range.count > 4
    else { return nil }
    let isOrdinary = isCommon(word.lower) || SafeWords.english.contains(word.lower)
    for (identity, entry) in index.identities.enumerated().prefix(index.ownCount)
    where entry.kind.isPerson {
      let parts = NameParts(entry.name)
      let given = parts.given.map { $0.lowercased() }
      let isShort = given.contains { EnglishPetNames.isPetName(word.lower, of: $0) }
      let isSlip = (given + [parts.surname?.lowercased()].compactMap(\.self)).contains {
        EnglishPetNames.isSlip(word.lower, of: $0)
      }
      guard isShort || isSlip, !isOrdinary || word.range.count > 2 else { continue }
      let isDoubtful =
        isShort && entry.kind == .child && beginsSentence(number) && !thingFollows(number)
        && !SafeWords.english.contains(word.lower) && word.range.count > 3
      if isOrdinary, !isShort || !isNamed(number) && !isDoubtful { continue }
      return Proposal(
        word.range.lowerBound..<doubledEnd(number), FindingKind(entry.kind, name: ""),
        isShort ? .record : .nearRecord, isOrdinary ? 0.6 : 0.88, identity: identity)
    }
    return nil
  }
}
