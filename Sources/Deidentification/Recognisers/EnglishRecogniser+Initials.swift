internal import Casework

/// Initials of the people of a sheet.
extension EnglishRecogniser {
  /// EH for Emily Hartwell; never what is a common abbreviation.
  func initials(_ number: Int) -> Proposal? {
    let word = words[number]
    if let proposal = dottedInitials(number) { return proposal }
    guard isEnglish, word.isAllCapitals, (2...3).contains(word.lower.count),
      !SafeWords.english.contains(word.lower) || isAgedInitials(word),
      !EnglishWordsBeside.roles.contains(word.lower) || isAgedInitials(word)
    else { return nil }
    for (identity, entry) in index.identities.enumerated().prefix(index.ownCount)
    where entry.kind.isPerson {
      let parts = NameParts(entry.name)
      // TPG for Tomos Pugh-Griffiths: both halves of a name count.
      let letters = (parts.given + [parts.surname].compactMap(\.self)).flatMap { name in
        name.lowercased().split(separator: "-").compactMap(\.first)
      }
      guard letters.count > 1,
        String(letters) == word.lower
          || String([letters[0], letters[letters.count - 1]]) == word.lower
      else { continue }
      let isChild = entry.kind == .child
      return Proposal(
        word.range.lowerBound..<word.nameEnd, FindingKind(entry.kind, name: ""), .ambiguousRecord,
        isChild ? 0.8 : 0.55,
        identity: identity)
    }
    return nil
  }

  /// TA, 6 years: whoever has an age is no assistant.
  private func isAgedInitials(_ word: LatinWord) -> Bool {
    guard note.has(", ", at: word.range.upperBound) else { return false }
    let next = word.range.upperBound + 2
    return note[next]?.isDigit == true || note.has("corrected", at: next)
      || note.has("aged", at: next)
  }

  /// Initials with stops between them, of somebody on the sheet or of another.
  private func dottedInitials(_ number: Int) -> Proposal? {
    let word = words[number]
    guard isEnglish, word.range.count == 1, word.isCapitalised, number + 1 < words.count,
      [".", ". "].contains(gap(number)), words[number + 1].range.count == 1,
      words[number + 1].isCapitalised
    else { return nil }
    let next = words[number + 1]
    let both = word.lower + next.lower
    for (identity, entry) in index.identities.enumerated().prefix(index.ownCount)
    where entry.kind.isPerson {
      let parts = NameParts(entry.name)
      let letters = (parts.given + [parts.surname].compactMap(\.self)).compactMap {
        $0.lowercased().first
      }
      guard let first = letters.first, let last = letters.last, letters.count > 1,
        String(first) == word.lower, String(last) == next.lower
      else { continue }
      let end = next.range.upperBound
      return Proposal(
        word.range.lowerBound..<(note.has(".", at: end) ? end + 1 : end),
        FindingKind(entry.kind, name: ""), .record, 0.85, identity: identity)
    }
    // S.K. in a list of children; not U.S. or G.P.
    let end = next.range.upperBound
    let isPlain =
      gap(number) == "." && note.has(".", at: end) && !SafeWords.english.contains(both)
      && !EnglishWordsBeside.roles.contains(both)
      && !["us", "uk", "eu", "am", "pm", "id", "er", "ed"].contains(both)
      && (number == 0 || gap(number - 1) != ".")
      && (note[end + 1].map { !$0.isLatin } ?? true)
    return isPlain ? Proposal(word.range.lowerBound..<(end + 1), .other, .pattern, 0.72) : nil
  }

  /// L-M for Lily-Mae: the initials of both halves of a given name.
  func joinedInitials(_ number: Int) -> Proposal? {
    guard isEnglish, number + 1 < words.count, gap(number) == "-" else { return nil }
    let (word, next) = (words[number], words[number + 1])
    guard word.range.count == 1, next.range.count == 1, word.isCapitalised, next.isCapitalised
    else { return nil }
    for (identity, entry) in index.identities.enumerated().prefix(index.ownCount)
    where entry.kind.isPerson {
      let halves = NameParts(entry.name).given.map { $0.lowercased().split(separator: "-") }
      guard halves.contains(where: { $0.compactMap(\.first) == Array(word.lower + next.lower) })
      else { continue }
      return Proposal(
        word.range.lowerBound..<next.nameEnd, FindingKind(entry.kind, name: ""), .ambiguousRecord,
        0.8, identity: identity)
    }
    return nil
  }
}
