/// Streets, landmarks and houses in English.
extension EnglishRecogniser {
  /// 14 Tidewater Close; Bideford Station.
  func addresses() -> [Proposal] {
    words.indices.compactMap { number in
      let word = words[number]
      guard word.isCapitalised, number > 0, touches(number - 1) else { return nil }
      let isStreet = EnglishWordsBeside.streets.contains(word.lower)
      guard isStreet || EnglishWordsBeside.landmarks.contains(word.lower) else { return nil }
      var first = number
      while first > 0, touches(first - 1), words[first - 1].isCapitalised, number - first < 4 {
        first -= 1
      }
      while first < number, words[first].isAllCapitals,
        EnglishWordsBeside.roles.contains(words[first].lower)
      {
        first += 1
      }
      guard first < number else { return nil }
      let start = words[first].range.lowerBound
      let digits = note.skippingSpacesBack(start)
      let house = note.runStart(digits) {
        $0.isDigit
          || $0.isLatin && digits > 0 && note.plain[digits - 1].isLatin
            && note.plain[max(0, digits - 2)].isDigit
      }
      let flat = flatStart(start)
      let hasNumber = flat != nil || house < digits && note.plain[house].isDigit
      let isDistinct = words[first..<number].contains { !isSafe($0) }
      guard hasNumber || isDistinct || number - first > 1 else { return nil }
      return Proposal(
        (flat ?? (hasNumber ? houseStart(house) : start))..<word.nameEnd, .finePlace, .address,
        hasNumber ? 0.93 : 0.75)
    }
  }

  private static let homeLabels = [
    "lives at ", "live at ", "living at ", "address: ", "address ", "address is ", "home is ",
    "home: ", "house is ", "deliver to ", "delivers to ", "delivered to ", "deliveries to ",
    "staying at ",
  ]

  /// Address: 3 Ffordd Las, deliveries to Mill House, a flat in a numbered house.
  func labelledAddresses() -> [Proposal] {
    words.indices.compactMap { number in
      guard number > 0, words[number].isCapitalised else { return nil }
      let start = words[number].range.lowerBound
      let before = note.text(max(0, start - 20)..<start).lowercased()
      let digits = note.skippingSpacesBack(start)
      let house = note.runStart(digits) { $0.isDigit || $0 == "/" }
      let home = houseStart(house)
      let isFlat = home < house && house < digits
      guard
        isFlat || ["address", "lives at", "live at", "living at"].contains(where: before.contains)
          || Self.homeLabels.contains(where: before.hasSuffix)
      else { return nil }
      var last = number
      while touches(last), words[last + 1].isCapitalised, last - number < 3 { last += 1 }
      guard (1...6).contains(digits - house) else { return namedHouse(number, last) }
      return Proposal(home..<words[last].nameEnd, .finePlace, .address, 0.88)
    }
  }

  /// Flat 3, Tannery Yard: the flat with its number stands right before the house.
  private func flatStart(_ place: Int) -> Int? {
    guard note.has(", ", endingAt: place) else { return nil }
    let number = note.runStart(place - 2) { $0.isDigit || $0.isCapital }
    guard number < place - 2, note.plain[number..<(place - 2)].contains(where: \.isDigit) else {
      return nil
    }
    return ["Flat ", "Apt ", "Unit ", "Apartment ", "Room "].first {
      note.has($0, endingAt: number)
    }
    .map { number - $0.unicodeScalars.count }
  }

  /// Flat 3, 14 Tidewater Close.
  private func houseStart(_ house: Int) -> Int {
    for word in ["Flat ", "Apt ", "Unit ", "Apartment "] {
      let from = max(0, house - 14)
      let text = note.text(from..<house)
      if let place = text.ranges(of: word).last {
        return from + text.unicodeScalars.distance(from: text.startIndex, to: place.lowerBound)
      }
    }
    return house
  }

  /// Lives at Old Forge, Mill Twitten: a house by its name, and the way that it stands on.
  private func namedHouse(_ first: Int, _ last: Int) -> Proposal? {
    let label = note.text(
      max(0, words[first].range.lowerBound - 16)..<words[first].range.lowerBound
    ).lowercased()
    guard
      Self.homeLabels.contains(where: label.hasSuffix),
      last > first || gap(last) == ", "
    else { return nil }
    var end = last
    if gap(last) == ", ", words[last + 1].isCapitalised {
      end = touches(last + 1) && words[last + 2].isCapitalised ? last + 2 : last + 1
    }
    // Staying at Harbour House is an institution; on a street it is a home.
    let isOnStreet = end > last && EnglishWordsBeside.streets.contains(words[end].lower)
    guard isOnStreet || !EnglishFacility.kinds.contains(words[last].lower) else { return nil }
    guard end > first else { return nil }
    return Proposal(words[first].range.lowerBound..<words[end].nameEnd, .finePlace, .address, 0.75)
  }
}
