internal import Casework
internal import Morphology

/// Registered names in other kanji with the same sounds: 廉 for 蓮, 安部 for 阿部.
extension SheetRecogniser {
  /// Names of the dictionary that are read as a registered one and stand where it would.
  func homophones() -> [Proposal] {
    guard !index.readings.isEmpty else { return [] }
    return note.analysis.candidates.values.flatMap { words in words.compactMap(homophone) }
  }

  private func homophone(_ word: Word) -> Proposal? {
    guard let reading = word.reading, note.plain[word.range].allSatisfy(\.isKanji),
      let forms = index.readings[NameFolding.key(reading)],
      let form = forms.first(where: { fits($0.part, word.partOfSpeech) })
    else { return nil }
    let isRegistered = index.matches(at: word.range.lowerBound, in: note).contains {
      $0.end >= word.range.upperBound && !$0.form.isOther
    }
    guard !isRegistered, startsName(word.range.lowerBound), endsName(word.range.upperBound),
      let confidence = homophoneConfidence(word)
    else { return nil }
    let kind = FindingKind(form.kind, name: "")
    return Proposal(word.range, kind, .nearRecord, confidence, identity: form.identity)
  }

  private func fits(_ part: SheetForm.Part, _ partOfSpeech: PartOfSpeech) -> Bool {
    part == .surname ? partOfSpeech == .surname : partOfSpeech != .surname
  }

  private func homophoneConfidence(_ word: Word) -> Double? {
    let range = word.range
    if context.titleEnd(at: range.upperBound) != nil || context.isSpeaker(range) { return 0.85 }
    if context.roleEnds(before: range.lowerBound) { return 0.8 }
    let isOnlyName = range.count == 1 && NameWords.onlyNames.contains(note.plain[range.lowerBound])
    guard word.partOfSpeech != .surname, let here = note.word(at: range.lowerBound),
      here.range == range, here.partOfSpeech.isPerson || isOnlyName
    else { return nil }
    return context.beginsClause(range.lowerBound) ? 0.75 : 0.6
  }
}
