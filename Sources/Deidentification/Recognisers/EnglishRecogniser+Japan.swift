/// Places of Japan in Latin letters.
extension EnglishRecogniser {
  /// Hamamatsu-shi, Chuo-ku Sanarudai 9-88-7, Uruma City, Henna 55-1: towns by their kind, with what follows.
  func romajiAddresses() -> [Proposal] {
    words.indices.compactMap { number in
      let word = words[number]
      guard word.isCapitalised else { return nil }
      guard number + 1 < words.count else { return block(number) }
      let kind = words[number + 1]
      let isKind =
        note.text(word.range.upperBound..<kind.range.lowerBound) == "-"
        && Self.kindsOfTown.contains(kind.lower)
      guard isKind else { return block(number) }
      let end = addressEnd(after: number + 1)
      return Proposal(word.range.lowerBound..<end, .finePlace, .address, 0.88)
    }
  }

  /// Mikan no Ki, Hoshi-no-Sato: Japanese names joined by の.
  func joinedByNo() -> [Proposal] {
    words.indices.compactMap { number in
      guard number + 2 < words.count, words[number].isCapitalised, words[number + 1].lower == "no",
        !words[number + 1].isCapitalised, words[number + 2].isCapitalised,
        [" ", "-"].contains(gap(number)), [" ", "-"].contains(gap(number + 1)),
        !isCommon(words[number].lower) || !isCommon(words[number + 2].lower),
        !beginsSentence(number) || !isCommon(words[number].lower)
      else { return nil }
      return Proposal(
        words[number].range.lowerBound..<words[number + 2].nameEnd, .organisation, .facilityName,
        0.75)
    }
  }

  /// Sukenobu crossing, Inari Shrine hill: a landmark in small letters behind a name.
  func crossings() -> [Proposal] {
    words.indices.compactMap { number in
      guard number > 0, !words[number].isCapitalised, Self.landmarks.contains(words[number].lower),
        touches(number - 1), words[number - 1].isCapitalised
      else { return nil }
      var first = number - 1
      while first > 0, touches(first - 1), words[first - 1].isCapitalised, number - first < 3 {
        first -= 1
      }
      guard words[first..<number].contains(where: { !isSafe($0) }) else { return nil }
      return Proposal(
        words[first].range.lowerBound..<words[number].range.upperBound, .finePlace, .address, 0.75)
    }
  }

  private static let landmarks: Set<String> = [
    "crossing", "junction", "intersection", "interchange", "shrine", "temple", "station", "bridge",
    "park", "beach",
    "island", "hill", "dam", "bypass", "harbour", "port", "pass", "gym",
  ]

  private static let kindsOfTown: Set<String> = [
    "shi", "ku", "cho", "machi", "mura", "son", "gun", "ken", "fu", "dori", "chome", "do", "jima",
    "shima", "eki", "yama", "kawa", "gawa",
  ]

  /// A place and a number of blocks: Henna 55-1, Sanarudai 9-88-7.
  private func block(_ number: Int) -> Proposal? {
    let word = words[number]
    let start = word.range.upperBound + 1
    guard note.has(" ", at: word.range.upperBound), let end = blockEnd(from: start) else {
      return nil
    }
    // A town of two words: Katsuren Henna 55-1; the second may be a word of English too.
    let isPair =
      number > 0 && touches(number - 1) && words[number - 1].isCapitalised
      && !isSafe(words[number - 1])
    guard isPair || !isSafe(word) else { return nil }
    let first = isPair ? words[number - 1].range.lowerBound : word.range.lowerBound
    return Proposal(first..<buildingEnd(from: end), .finePlace, .address, 0.78)
  }

  /// 9-88-7 and 55-1, but no telephone number and no day.
  private func blockEnd(from start: Int) -> Int? {
    let end = note.runEnd(start) { $0.isDigit || $0 == "-" }
    let groups = note.plain[start..<end].split(separator: "-", omittingEmptySubsequences: false)
    let isBlock =
      (2...4).contains(groups.count) && groups.allSatisfy { (1...4).contains($0.count) }
      && groups[0].count < 4 && !note.has("0", at: start)
    return isBlock && note[end].map({ !$0.isLatin && $0 != "%" && $0 != "/" }) ?? true ? end : nil
  }

  /// The end of what follows a town: further towns and blocks, then a building with its room.
  private func addressEnd(after number: Int) -> Int {
    var (last, end) = (number, words[number].range.upperBound)
    while last + 1 < words.count {
      let gap = note.text(end..<words[last + 1].range.lowerBound)
      guard [" ", ", ", "-"].contains(gap),
        words[last + 1].isCapitalised && !isCommon(words[last + 1].lower)
          || gap == "-" && Self.kindsOfTown.contains(words[last + 1].lower)
      else { break }
      last += 1
      end = words[last].range.upperBound
    }
    if note.has(" ", at: end), let block = blockEnd(from: end + 1) { end = block }
    return buildingEnd(from: end)
  }

  /// Maison Lac 203 behind a comma.
  private func buildingEnd(from place: Int) -> Int {
    guard note.has(", ", at: place) else { return place }
    let end = note.runEnd(place + 2) { $0.isLatin || $0 == " " }
    let number = note.runEnd(end) { $0.isDigit }
    let name = note.plain[(place + 2)..<end]
    let words = name.split(separator: " ")
    let isNamed = (1...3).contains(words.count) && words.allSatisfy { $0.first?.isCapital == true }
    return isNamed && (2...4).contains(number - end) ? number : place
  }

  /// A number plate in Latin letters: Okinawa 500 a 12-34.
  func romajiPlates() -> [Proposal] {
    words.indices.compactMap { number in
      guard words[number].isCapitalised, number + 1 < words.count,
        (1...2).contains(words[number + 1].range.count), !words[number + 1].isCapitalised
      else { return nil }
      let digits = note.text(words[number].range.upperBound..<words[number + 1].range.lowerBound)
        .filter { $0 != " " }
      guard (2...3).contains(digits.count), digits.allSatisfy(\.isNumber) else { return nil }
      let start = note.skippingSpaces(words[number + 1].range.upperBound)
      let end = note.runEnd(start) { $0.isDigit || $0.isDash }
      guard note.plain[start..<end].count(where: \.isDigit) >= 3 else { return nil }
      return Proposal(words[number].range.lowerBound..<end, .registered, .pattern, 0.88)
    }
  }
}
