extension EnglishRecogniser {
  /// Most shown in a note because no list knows them.
  private static let mostUnknown = 4

  /// What may be a name although it is a word, or is no word at all: for review only.
  ///
  /// A capital inside a sentence says more than a word in small letters that no list has.
  func residual(beside proposals: [Proposal]) -> [Proposal] {
    let covered = Set(proposals.flatMap { Array($0.range) })
    let found = words.indices.compactMap { number in
      covered.contains(words[number].range.lowerBound)
        ? nil : doubt(number).map { Proposal(words[number].range, .other, .unknownWord, $0) }
    }
    return Array(
      found.sorted { ($0.confidence, $1.range.lowerBound) > ($1.confidence, $0.range.lowerBound) }
        .prefix(Self.mostUnknown))
  }

  /// Who writes in a log of messages, by an account or a pet name: lucyf: hello.
  func writers() -> [Proposal] {
    words.compactMap { word in
      let start = word.range.lowerBound
      guard start == 0 || note.plain[start - 1] == "\n", note.has(": ", at: word.range.upperBound),
        word.range.count > 1, !isSafe(word),
        word.range.count > 2 || word.lower.contains(where: { "aeiouy".contains($0) })
      else { return nil }
      return Proposal(word.range, .handle, .role, 0.72)
    }
  }

  /// A house on a named way before a town or a code: 14 Shelly Reach, Exmouth.
  func houses() -> [Proposal] {
    words.indices.compactMap { number in
      guard words[number].isCapitalised, touches(number), words[number + 1].isCapitalised else {
        return nil
      }
      let end = words[number + 1].range.upperBound
      let digits = note.skippingSpacesBack(words[number].range.lowerBound)
      let house = note.runStart(digits) { $0.isDigit }
      let next = note.skippingSpaces(end + 1)
      guard (1...3).contains(digits - house), note.plain[digits - 1].isDigit,
        note.has(",", at: end), note[next]?.isCapital == true,
        house == 0
          || !note.plain[house - 1].isDigit
            && !"./:-".unicodeScalars.contains(note.plain[house - 1]),
        ![words[number], words[number + 1]].contains(where: { SafeWords.english.contains($0.lower) }
        )
      else { return nil }
      return Proposal(house..<end, .finePlace, .address, 0.72)
    }
  }

  /// A syndrome named after two people: Schinzel-Giedion syndrome.
  func eponyms() -> [Proposal] {
    words.indices.compactMap { number in
      guard number > 1, ["syndrome", "disease"].contains(words[number].lower),
        words[number - 1].isCapitalised, words[number - 2].isCapitalised,
        note.text(words[number - 2].range.upperBound..<words[number - 1].range.lowerBound) == "-",
        ![words[number - 1], words[number - 2]].contains(where: {
          SafeWords.english.contains($0.lower)
        })
      else { return nil }
      return Proposal(
        words[number - 2].range.lowerBound..<words[number].range.upperBound, .other, .rareDisease,
        0.72)
    }
  }

  private func doubt(_ number: Int) -> Double? {
    let word = words[number]
    guard word.range.count > 2, !word.isAllCapitals, !word.lower.hasSuffix("days"),
      !note.has(":", at: word.range.upperBound),
      !SafeWords.english.contains(word.lower),
      !EnglishWordsBeside.roles.contains(word.lower),
      !EnglishWordsBeside.titles.contains(word.lower),
      !EnglishFacility.kinds.contains(word.lower)
    else { return nil }
    if word.isCapitalised {
      let isArticle = number > 0 && Self.articles.contains(words[number - 1].lower)
      let isPossibleName =
        WordLists.englishGivenNames.contains(word.lower)
        || WordLists.englishSurnames.contains(word.lower) || !isCommon(word.lower)
        || touchesCapital(number) || isPlaced(number)
      guard !beginsSentence(number), number > 0, !words[number - 1].isAllCapitals,
        !word.lower.hasPrefix("i'"), !isArticle || !isCommon(word.lower), isPossibleName,
        !thingFollows(number), !isThing(number), !isBrand(word),
        !isRarer(word.lower) || isCommon(word.lower)
      else { return nil }
      // The capitals of a heading say nothing: Plan of Care.
      let isHeading =
        touches(number) && words[number + 1].isCapitalised
        || touches(number - 1) && words[number - 1].isCapitalised
      return isHeading ? 0.4 : 0.45
    }
    let isUnknown =
      word.range.count > 3 && !isCommon(word.lower) && !isRarer(word.lower)
      && !isCompound(word.lower)
      && !word.lower.contains("'") && !isBesideDigit(word.range)
    return isUnknown ? 0.36 : nil
  }

  /// Powerchair, feedplan: two common words in one.
  private func isCompound(_ lower: String) -> Bool {
    let letters = Array(lower)
    guard letters.count > 6 else { return false }
    return (3...(letters.count - 3)).contains { cut in
      WordLists.english.contains(String(letters[..<cut]))
        && WordLists.english.contains(String(letters[cut...]))
    }
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "his", "her", "their", "our", "my", "your",
  ]

  /// In Sandwich, near Rugby: a town that is a word too, before a stop.
  private func isPlaced(_ number: Int) -> Bool {
    let word = words[number]
    return number > 0 && ["in", "near", "from"].contains(words[number - 1].lower)
      && !["ology", "ics", "iatry", "ry", "room", "unit", "care"].contains(
        where: word.lower.hasSuffix)
      && (note[word.range.upperBound].map { ".,;)\n".unicodeScalars.contains($0) } ?? true)
  }

  private func touchesCapital(_ number: Int) -> Bool {
    touches(number) && words[number + 1].isCapitalised
      || number > 0 && touches(number - 1) && words[number - 1].isCapitalised
  }

  /// Whether a word in small letters is a rarer one, or has a part that only words of medicine have.
  func isRarer(_ lower: String) -> Bool {
    let list = WordLists.rarerEnglish
    let endings = ["s", "es", "ed", "d", "ing", "ly", "al", "like"]
    if list.contains(lower) { return true }
    if endings.contains(where: {
      lower.hasSuffix($0) && list.contains(String(lower.dropLast($0.count)))
    }) {
      return true
    }
    return Self.medicalEndings.contains { lower.hasSuffix($0) && lower.count > $0.count + 2 }
      || Self.medicalBeginnings.contains { lower.hasPrefix($0) && lower.count > $0.count + 3 }
  }

  private static let medicalEndings = [
    "itis", "osis", "oses", "ostomy", "otomy", "ectomy", "plasty", "pathy", "aemia", "emia", "uria",
    "plasia", "trophy", "tracheal",
    "gastric", "pulmonary", "scopy", "graphy", "gram", "oma", "virus", "mab", "nib", "azepam",
    "cillin", "mycin", "oxacin", "azole",
    "statin", "pril", "sartan", "olol", "plam", "rsen", "spasm", "plegia", "paresis", "algia",
    "phagia", "pnoea", "pnea", "oxia",
    "aesthesia", "esthesia", "metry", "genic", "cyte", "lysis", "stasis", "toxin", "amine", "idine",
    "ologist", "ology",
  ]
  private static let medicalBeginnings = [
    "laryngo", "tracheo", "broncho", "gastro", "jejuno", "nephro", "neuro", "cardio", "hepato",
    "encephal", "cerebr", "myelo",
    "hydro", "hyper", "hypo", "micro", "macro", "electro", "echo", "pneumo", "thoraco", "osteo",
    "chondro", "cranio", "dermato",
    "haemo", "hemo", "immuno", "intra", "peri", "post", "pre", "sub", "supra", "trans", "ultra",
    "videofluoro",
  ]

  private func isBesideDigit(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? note.plain[range.lowerBound - 1] : " "
    let after = note[range.upperBound] ?? " "
    return [before, after].contains { $0.isDigit || "@._/-".unicodeScalars.contains($0) }
  }
}
