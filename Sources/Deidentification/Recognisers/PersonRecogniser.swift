internal import Morphology

/// Finds Japanese names of people that no sheet knows, by what stands beside them.
struct PersonRecogniser {
  let note: NoteText
  let context: NameContext

  init(note: NoteText) { (self.note, context) = (note, NameContext(note: note)) }

  /// Names before honorifics, after roles, at the head of a line, and names of the dictionary.
  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices {
      if let proposal = titled(at: place) { proposals.append(proposal) }
      if let proposal = afterRole(at: place) { proposals.append(proposal) }
    }
    return proposals + attendees() + speakers() + fullNames() + spacedNames() + relatives()
      + initials() + playmates() + childrenOf() + swallowed() + companions()
      + petNamesInLists() + calledNames()
  }

  /// A family name and a given name with a space between them: 後藤 結さん, 松永 りく.
  private func spacedNames() -> [Proposal] {
    note.plain.indices.compactMap { blank in
      guard note.plain[blank] == " ", blank > 0, note.plain[blank - 1].isKanji else { return nil }
      var start = note.runStart(blank) { $0.isKanji }
      // 親戚里 武志さん: the relation before the family name is none of it.
      if let role = NameWords.roles.length(at: start, in: note.plain), role > 1,
        start + role < blank
      {
        start += role
      }
      let surname = start..<blank
      guard (1...3).contains(surname.count), !roleSpans(surname), !isNobody(surname) else {
        return nil
      }
      let isSurname =
        note.analysis.candidates[start]?.contains {
          $0.range == surname && $0.partOfSpeech == .surname
        } == true
      let given = blank + 1
      let kana = note.runEnd(given) { $0.isHiragana }
      let end = kana > given ? kana : note.runEnd(given) { $0.isKanji }
      guard end > given, end - given <= 5 else { return nil }
      let begins = context.beginsClause(start) || context.roleEnds(before: start)
      for stop in given + 1...end where stop - given <= 4 {
        if let honorific = context.honorificEnd(at: stop), isSurname || begins {
          return Proposal(start..<honorific, .family, .honorific, 0.85)
        }
      }
      let closes =
        end == note.count || note.plain[end].isBlank
        || "\n、,（(」→".unicodeScalars.contains(note.plain[end])
      // 民生委員 備 良子: a role before it speaks for a name.
      if closes, kana == given, end - given <= 3, context.roleEnds(before: start) {
        return Proposal(start..<end, .other, .role, 0.78)
      }
      guard isSurname, closes, kana > given, kana - given <= 4,
        WordLists.japaneseGivenReadings.contains(note.text(given..<kana))
      else { return nil }
      return Proposal(start..<kana, .family, .nameList, 0.78)
    }
  }

  // MARK: - Before an honorific or title

  private func titled(at place: Int) -> Proposal? {
    guard place > 0, note.plain[place - 1].isJapanese || note.plain[place].isBlank else {
      return nil
    }
    if note.plain[place].isBlank,
      !(note.plain[place - 1].isKanji || note.plain[place - 1].isKatakana)
    {
      return nil
    }
    let honorific = context.honorificEnd(at: place)
    guard let end = honorific ?? context.titleEnd(at: place) else { return nil }
    // ２．課題　父は: a relation behind a blank belongs to what follows.
    if note.plain[place].isBlank, honorific == nil,
      NameWords.relations.contains(note.skippingSpaces(place)..<end, in: note.plain)
    {
      return nil
    }
    guard let start = nameStart(endingAt: place, isHonorific: honorific != nil), start < place
    else { return nil }
    let name = widened(start)..<place
    let isReading =
      note.plain[name].allSatisfy(\.isHiragana)
      && WordLists.japaneseGivenReadings.contains(note.text(name))
      && !NameWords.nobody.contains(name, in: note.plain)
    // 運転手カツさん: behind a role even the name of a dish is somebody.
    let isNamed = honorific != nil && name.count > 1 && note.plain[start].isKatakana
    // 蒼空くん: a word of two signs is somebody when a child's honorific follows.
    let isChild =
      ["くん", "ちゃん", "君"].contains { note.has($0, at: place) } && name.count < 5
      && (note.plain[name].allSatisfy(\.isKanji)
        || name.count > 1 && note.plain[name].allSatisfy(\.isHiragana))
      && !NameWords.nobody.contains(name, in: note.plain)
      && !NameWords.roles.contains(name, in: note.plain)
    guard isReading || isChild || !isNobody(name) || isNamed && context.roleEnds(before: start)
    else {
      return nil
    }
    let titleText = note.text(place..<end)
    let kind: FindingKind =
      titleText.hasSuffix("ちゃん") || titleText.hasSuffix("くん") || titleText.hasSuffix("君")
      ? .child
      : honorific == nil ? .staff : .family
    let isKnown =
      note[place]?.isLatin == true || hasNameEntry(name) || honorific != nil
      || note.plain[name].allSatisfy { $0.isHiragana || $0.value == 0x30FC }
    // あおさ児童園 竹葉園長: a name that stands apart before a title of two signs.
    let standsApart =
      name.lowerBound > 0 && note.plain[name.lowerBound - 1].isBlank && name.count == 2
      && end - place > 1 && note.plain[name].allSatisfy(\.isKanji)
    if honorific == nil, !isKnown, !standsApart, !isLikelyTitled(name, end),
      !context.roleEnds(before: name.lowerBound)
    {
      return nil
    }
    let range = honorific == nil ? name : name.lowerBound..<end
    return Proposal(range, kind, .honorific, 0.85)
  }

  /// The beginning of the listed name that a place stands inside, or of the surname before it.
  private func widened(_ start: Int) -> Int {
    if let word = note.word(at: start), word.range.lowerBound < start,
      word.partOfSpeech.isProper, note.plain[word.range].allSatisfy(\.isKanji)
    {
      return word.range.lowerBound
    }
    // 三ツ矢さん: a number and a small sign before the last kanji.
    if start > 1, "ツノヶケッ".unicodeScalars.contains(note.plain[start - 1]),
      "一二三四五六七八九十百千山木井田".unicodeScalars.contains(note.plain[start - 2]),
      start == 2 || !note.plain[start - 3].isKanji
    {
      return start - 2
    }
    // 一ノ瀬れお君: the kana are the given name.
    guard start > 0, note.plain[start].isHiragana, let before = note.word(at: start - 1),
      before.partOfSpeech == .surname, before.range.upperBound == start, before.range.count > 1
    else { return start }
    return before.range.lowerBound
  }

  /// Where the name that ends at a place begins.
  private func nameStart(endingAt place: Int, isHonorific: Bool) -> Int? {
    let last = note.plain[place - 1]
    // かーくん: the long vowel of a hiragana name.
    let isLongKana = last.value == 0x30FC && place > 1 && note.plain[place - 2].isHiragana
    if last.isKatakana && !isLongKana || last.isNameDot {
      let start = note.runStart(place) { $0.isKatakana || $0.isNameDot }
      return NameParts.trimmedStart(start, place, note)
    }
    if last.isKanji { return kanjiStart(endingAt: place, isHonorific: isHonorific) }
    guard last.isHiragana || isLongKana else { return nil }
    return isHonorific ? hiraganaStart(endingAt: place) : calledStart(endingAt: place)
  }

  private func kanjiStart(endingAt place: Int, isHonorific: Bool) -> Int? {
    let run = note.runStart(place) { $0.isKanji }
    var start = run
    // 児玉 is a name as a whole, though 児 is a word for the child.
    let isSurname =
      note.analysis.candidates[run]?.contains {
        $0.partOfSpeech == .surname && $0.range == run..<place
      } == true
    if isSurname { return run }
    if note.plain[run].value != 0, place - run > 1 {
      // 母美咲さん: a relation or role before the name is none of it.
      for split in (run + 1)..<place where roleSpans(run..<split) { start = split }
    }
    if let named = entryStart(endingAt: place, from: start), place - start > 2 {
      // 鴨志田さん: one kanji before a listed surname belongs to it, if nothing else explains it.
      let isLonger =
        isHonorific && named == start + 1 && place - start == 3 && !startsPhrase(start)
      return isLonger ? start : named
    }
    if place - start <= 3 || isHonorific && place - start == 4 && !isSafeNoun(start..<place) {
      return start
    }
    guard let word = note.word(at: place - 1) else { return nil }
    return word.partOfSpeech.isPerson || !word.isKnown ? max(start, word.range.lowerBound) : nil
  }

  /// Whether a kanji before a name is a word of its own: 故山田さん, 隣田中さん.
  private func startsPhrase(_ place: Int) -> Bool {
    guard let word = note.word(at: place) else { return false }
    return "故新元前現同旧隣昨翌毎当本各約計他".unicodeScalars.contains(note.plain[place])
      || word.range.lowerBound < place || word.partOfSpeech == .suffix
      || NameWords.roles.contains(place..<(place + 1), in: note.plain)
  }

  func roleSpans(_ range: Range<Int>) -> Bool {
    NameWords.roles.contains(range, in: note.plain)
      || NameWords.nobody.contains(range, in: note.plain)
  }

  /// The first place from which dictionary names reach exactly to the end: 佐藤花子, 佐藤.
  func entryStart(endingAt end: Int, from start: Int) -> Int? {
    for place in start..<end {
      guard let entries = note.analysis.candidates[place] else { continue }
      for entry in entries where entry.partOfSpeech.isPerson {
        if entry.range.upperBound == end, end - place > 1 { return place }
        let isFull =
          entry.partOfSpeech == .surname
          && note.analysis.candidates[entry.range.upperBound]?.contains {
            $0.range.upperBound == end && $0.partOfSpeech == .givenName
          } == true
        if isFull { return place }
      }
    }
    return nil
  }

  /// A kana name before a title: まっつん先生, and not やさしい先生.
  private func calledStart(endingAt place: Int) -> Int? {
    let run = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
    let starts = (max(run, place - 5)..<max(run, place - 1)).filter { start in
      start == run || endsParticle(start)
    }
    guard let start = starts.last, place - start > 1 else { return nil }
    // 備えを母と: the end of a word and a particle, no name.
    guard note.isWordBoundary(start), !note.plain[start..<place].contains("を"),
      NameWords.honorifics.length(at: start, in: note.plain) == nil
    else { return nil }
    if WordLists.japaneseGivenReadings.contains(note.text(start..<place)) { return start }
    // 10/8まで家, 若葉のころに看護師: a particle ends no name.
    if endsParticle(place) { return nil }
    let isPhrase = "のなるたいうくむぶすつぬだてしらけ".unicodeScalars.contains(note.plain[place - 1])
    return isPhrase || note.word(at: start)?.partOfSpeech == .pronoun ? nil : start
  }

  private func endsParticle(_ place: Int) -> Bool {
    guard place > 0, let word = note.word(at: place - 1) else { return false }
    return word.partOfSpeech == .particle && word.range.upperBound == place
  }

  private func hiraganaStart(endingAt place: Int) -> Int? {
    let run = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
    guard run < place else { return nil }
    let readings = WordLists.japaneseGivenReadings
    for length in stride(from: min(5, place - run), through: 2, by: -1) {
      let start = place - length
      guard readings.contains(note.text(start..<place)) else { continue }
      if start == run || note.isWordBoundary(start) || isParticle(at: start - 1) {
        // はゆあみさん: one kana between a particle and a name belongs to the name.
        let isOneShort =
          start - run == 2 && isParticle(at: run) && !isParticle(at: start - 1)
          && run > 0 && note.plain[run - 1].isKanji
        return isOneShort ? start - 1 : start
      }
    }
    var start = run
    if run > 0, note.plain[run - 1] != "\n", isParticle(at: run), place - run > 2 {
      start = run + 1
    }
    if place - start > 5 {
      guard let word = note.word(at: place - 1), word.range.count > 1, !word.partOfSpeech.isFunction
      else { return nil }
      return word.range.lowerBound
    }
    let mixed = note.runStart(start) { $0.isKanji }
    // 佐目このはさん: kanji that no list has before a given name in kana.
    if mixed < start, start == run, (1...3).contains(start - mixed),
      mixed == 0 || !note.plain[mixed - 1].isJapanese, !roleSpans(mixed..<start),
      WordLists.japaneseGivenReadings.contains(note.text(start..<place)),
      !isSafeNoun(mixed..<start)
    {
      return mixed
    }
    // 比嘉さや香, 美ゆき: a name may change its script.
    if mixed < start, start == run, start - mixed <= 2, note.isWordBoundary(mixed),
      let word = note.word(at: mixed), !word.isKnown || word.partOfSpeech.isPerson
    {
      return mixed
    }
    return start
  }

  private func isParticle(at place: Int) -> Bool {
    guard place >= 0, place < note.count else { return false }
    return "のはがをにもとでやへね".unicodeScalars.contains(note.plain[place])
  }

  // MARK: - Full names

  private func fullNames() -> [Proposal] {
    var proposals: [Proposal] = []
    let words = note.analysis.words
    for (number, word) in words.enumerated() where word.partOfSpeech == .surname {
      let next = number + 1 < words.count ? words[number + 1] : nil
      if let next, next.partOfSpeech == .givenName,
        note.skippingSpaces(word.range.upperBound) == next.range.lowerBound, next.range.count > 0
      {
        let range = word.range.lowerBound..<next.range.upperBound
        if range.count > 2 { proposals.append(Proposal(range, .other, .nameList, 0.8)) }
      } else if let proposal = loneSurname(word) {
        proposals.append(proposal)
      }
    }
    return proposals
  }

  /// A surname by itself is shown for review only where nothing speaks for another word.
  private func loneSurname(_ word: Word) -> Proposal? {
    guard word.range.count > 1, note.plain[word.range].allSatisfy(\.isKanji),
      endsCleanly(word.range.upperBound), !isSafeNoun(word.range),
      word.range.lowerBound == 0 || !note.plain[word.range.lowerBound - 1].isKanji
    else { return nil }
    return Proposal(word.range, .other, .nameList, 0.55)
  }

  // MARK: - Words that are no names

  func hasNameEntry(_ range: Range<Int>) -> Bool {
    if entryStart(endingAt: range.upperBound, from: range.lowerBound) == range.lowerBound {
      return true
    }
    let entries = note.analysis.candidates[range.lowerBound] ?? []
    if entries.contains(where: { $0.range == range && $0.partOfSpeech.isPerson }) { return true }
    guard let word = note.word(at: range.lowerBound) else { return false }
    return !word.isKnown
      || note.plain[range].allSatisfy { $0.isKatakana || $0.isNameDot } && range.count > 1
  }

  func isNobody(_ name: Range<Int>) -> Bool {
    if NameWords.nobody.contains(name, in: note.plain) { return true }
    if SafeWords.japanese.contains(name, in: note.plain) { return true }
    for length in 1...2 where name.lowerBound >= length {
      let longer = (name.lowerBound - length)..<name.upperBound
      if NameWords.nobody.contains(longer, in: note.plain) { return true }
    }
    if NameWords.nobody.length(endingAt: name.upperBound, in: note.plain).map({ $0 > 1 }) == true,
      !hasNameEntry(name)
    {
      return true
    }
    // 橘結人: a family name of the dictionary at its head speaks for a whole name.
    let hasSurname =
      name.count > 2
      && note.analysis.candidates[name.lowerBound]?.contains {
        $0.partOfSpeech == .surname && $0.range.upperBound < name.upperBound
      } == true
    return !hasSurname && isSafeNoun(name)
  }

  /// Whether the range is a common noun of the dictionary and no surname or given name.
  func isSafeNoun(_ range: Range<Int>) -> Bool {
    let entries = (note.analysis.candidates[range.lowerBound] ?? []).filter { $0.range == range }
    if entries.contains(where: \.partOfSpeech.isPerson) { return false }
    if entries.contains(where: { $0.partOfSpeech == .noun }) { return range.count > 1 }
    let words = range.compactMap { note.word(at: $0) }
    let isKanji = note.plain[range].allSatisfy(\.isKanji)
    return isKanji && range.count > 2
      && entryStart(endingAt: range.upperBound, from: range.lowerBound) == nil
      && words.allSatisfy {
        $0.isKnown
          && ($0.partOfSpeech == .noun || $0.partOfSpeech == .suffix || $0.partOfSpeech == .prefix)
      }
  }
}

extension NameParts {
  /// A katakana name without dots at its head.
  static func trimmedStart(_ start: Int, _ end: Int, _ note: NoteText) -> Int? {
    var here = start
    while here < end, note.plain[here].isNameDot || note.plain[here].value == 0x30FC { here += 1 }
    return end - here > 1 || end - here == 1 && note.plain[here].isKatakana ? here : nil
  }
}

extension PartOfSpeech {
  /// Whether such a word only joins others.
  var isFunction: Bool {
    switch self {
    case .particle, .auxiliary, .symbol: true
    default: false
    }
  }
}
