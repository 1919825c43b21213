/// Capitals that name a thing and nobody: scales, drugs, feeds, devices, papers.
extension EnglishRecogniser {
  /// Whether an unknown capital is a thing by what stands beside it: Cobb angle, Mucodyne 250 mg.
  func isThing(_ number: Int) -> Bool {
    let word = words[number]
    guard !WordLists.englishGivenNames.contains(word.lower) || word.range.count > 3 else {
      return false
    }
    if thingFollows(number), !Self.peopled.contains(words[number + 1].lower) { return true }
    if isHyphenatedThing(number) || isFedThrough(number) || isStaged(number) { return true }
    return isDevice(number) || isCombined(number) || isDosed(number) || isGraded(number)
      || isModel(number) || isListedDrug(number)
  }

  /// Words for things that people and offices have too: the Harker family's room.
  private static let peopled: Set<String> = [
    "ward", "room", "house", "team", "group", "day", "week", "term", "bay", "period", "speaker",
    "interpreter", "season", "award", "tree", "garden", "flower",
  ]

  /// KetoCal, PaediaSure: a capital inside, and no McAuley.
  func isBrand(_ word: LatinWord) -> Bool {
    let inner = note.plain[word.range].dropFirst(2)
    guard word.range.count > 4, !word.isAllCapitals, inner.contains(where: \.isCapital),
      !["mc", "mac", "de", "di", "le", "la", "fitz", "o'", "van", "st", "d'"].contains(
        where: word.lower.hasPrefix)
    else { return false }
    return !note.plain[word.range].contains { "'’".unicodeScalars.contains($0) }
  }

  /// Blalock-Taussig shunt: two names that a thing is called after.
  private func isHyphenatedThing(_ number: Int) -> Bool {
    if gap(number) == "-", words[number + 1].isCapitalised,
      thingFollows(number + 1) || isScored(number + 1)
    {
      return true
    }
    return number > 0 && gap(number - 1) == "-" && words[number - 1].isCapitalised
      && thingFollows(number)
  }

  /// Barry-Albright 18/32: points of a scale.
  private func isScored(_ number: Int) -> Bool {
    let end = words[number].range.upperBound
    guard note.has(" ", at: end) else { return false }
    let first = note.runEnd(end + 1) { $0.isDigit }
    return first > end + 1 && note.has("/", at: first) && note[first + 1]?.isDigit == true
  }

  /// Feed via Corflo: what food and drugs go through.
  private func isFedThrough(_ number: Int) -> Bool {
    guard number > 1, ["via", "through"].contains(words[number - 1].lower) else { return false }
    return words[max(0, number - 7)..<(number - 1)].contains {
      [
        "feed", "feeds", "fed", "bolus", "boluses", "meds", "flush", "flushes", "milk", "water",
        "given", "overnight",
      ]
      .contains($0.lower)
    }
  }

  /// Papile II: a stage in Roman figures.
  private func isStaged(_ number: Int) -> Bool {
    guard number + 1 < words.count, gap(number) == " ",
      !WordLists.englishGivenNames.contains(words[number].lower)
    else { return false }
    let next = words[number + 1]
    return next.range.count < 4
      && note.plain[next.range].allSatisfy { "IV".unicodeScalars.contains($0) }
      && next.lower != "i"
  }

  /// A make behind the word for a device: suction machine (Minic W-II).
  private func isDevice(_ number: Int) -> Bool {
    guard number > 0, [" (", " ", ": "].contains(gap(number - 1)) else { return false }
    return Self.devices.contains(words[number - 1].lower)
  }

  private static let devices: Set<String> = [
    "machine", "pump", "ventilator", "vent", "monitor", "concentrator", "device", "humidifier",
    "wheelchair",
    "buggy", "nebuliser", "nebulizer", "oximeter", "suction", "formula", "feed", "milk",
    "antibiotic", "drug",
    "medicine", "vaccine", "syrup", "suppository", "button", "valve", "cannula", "splint",
  ]

  /// A drug with another: Vanco + MEPM.
  private func isCombined(_ number: Int) -> Bool {
    guard number + 1 < words.count, words[number + 1].isAllCapitals else { return false }
    return ["+", " + ", "/"].contains(gap(number))
  }

  /// A dose behind a word: 250 mg, 200 ml, 2 puffs.
  private func isDosed(_ number: Int) -> Bool {
    var end = words[number].range.upperBound
    // Racol NF 200 ml: capitals between the name and the dose.
    if touches(number), words[number + 1].isAllCapitals { end = words[number + 1].range.upperBound }
    let start = note.skippingSpaces(end)
    let digits = note.runEnd(start) { $0.isDigit || ".,/".unicodeScalars.contains($0) }
    // Elneopa No. 2: which of a maker's solutions.
    if note.has("No.", at: start) || note.has("no.", at: start) { return true }
    guard digits > start, note.plain[start].isDigit else { return false }
    let unit = note.skippingSpaces(digits)
    let letters = note.runEnd(unit) { $0.isLatin || $0 == "%" }
    return Self.units.contains(note.text(unit..<letters).lowercased())
  }

  private static let units: Set<String> = [
    "mg", "ml", "mcg", "g", "kg", "l", "%", "kcal", "cal", "puffs", "puff", "drops", "tab", "tabs",
    "units", "iu",
    "h", "hr", "hrs", "hours", "min", "mins", "deg", "degs", "degrees", "cm", "cmh", "mmhg", "bpm",
    "kpa", "bd", "tds", "qds", "od", "prn",
    "nocte", "mane", "stat",
    "hourly", "mmol", "fr", "mm", "x", "times", "tablets", "sachets", "sachet",
  ]

  /// A grade behind a scale: Ashworth 2, Cobb 34 degrees.
  private func isGraded(_ number: Int) -> Bool {
    let end = words[number].range.upperBound
    guard note.has(" ", at: end), let digit = note[end + 1], digit.isDigit else { return false }
    let digits = note.runEnd(end + 1) { $0.isDigit }
    let after = note.skippingSpaces(digits)
    let isEnd = note[after].map { "→->,.;)+/\n".unicodeScalars.contains($0) } ?? true
    let isGiven =
      number > 0
      && ["gave", "given", "took", "on", "started", "plus", "after"].contains(
        words[number - 1].lower)
    return digits - end <= (isGiven ? 5 : 3) && isEnd
      && !WordLists.englishGivenNames.contains(words[number].lower)
  }

  /// The model behind the make of a device: Trilogy Evo.
  private func isModel(_ number: Int) -> Bool {
    guard number > 0, touches(number - 1), words[number - 1].isCapitalised else { return false }
    let make = words[number - 1].lower
    return SafeWords.english.contains(make) && !EnglishWordsBeside.roles.contains(make)
      && !EnglishDateRecogniser.weekdays.contains(make)
      && !EnglishDateRecogniser.months.contains(make)
      && !WordLists.englishGivenNames.contains(make)
      && !WordLists.englishSurnames.contains(make)
  }

  /// A name in a list of drugs by their abbreviations: VPA, TPM, Mucodyne.
  private func isListedDrug(_ number: Int) -> Bool {
    guard number > 1 else { return false }
    let isListed = [number - 1, number - 2].allSatisfy { before in
      words[before].isAllCapitals && (2...4).contains(words[before].range.count)
        && note.has(",", at: words[before].range.upperBound)
    }
    return isListed
  }
}
