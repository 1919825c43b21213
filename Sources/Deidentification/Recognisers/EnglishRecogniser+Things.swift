/// Capitals that name a thing and nobody: scales, drugs, feeds, devices, papers.
extension EnglishRecogniser {
  /// Whether an unknown capital is a thing by what stands beside it: Cobb angle, Mucodyne 250 mg.
  func isThing(_ number: Int) -> Bool {
    let word = words[number]
    guard !WordLists.englishGivenNames.contains(word.lower) || word.range.count > 3 else {
      return false
    }
    if thingFollows(number), !Self.peopled.contains(words[number + 1].lower) { return true }
    return isDevice(number) || isCombined(number) || isDosed(number) || isGraded(number)
      || isModel(number) || isListedDrug(number)
  }

  /// Words for things that people and offices have too: the Harker family's room.
  private static let peopled: Set<String> = [
    "ward", "room", "house", "team", "group", "day", "week", "term", "bay", "period", "speaker",
    "interpreter", "season", "award", "tree", "garden", "flower",
  ]

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
    "mmol", "fr", "mm", "x", "times", "tablets", "sachets", "sachet",
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
