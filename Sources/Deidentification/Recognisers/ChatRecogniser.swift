internal import Morphology

/// Finds who writes in a log of messages: 21:14 ちづ, どか：.
struct ChatRecogniser {
  let note: NoteText
  let context: NameContext

  init(note: NoteText) { (self.note, context) = (note, NameContext(note: note)) }

  func proposals() -> [Proposal] {
    var labels: [Range<Int>] = []
    var proposals: [Proposal] = []
    var start = 0
    while start < note.count {
      let end = note.runEnd(start) { $0 != "\n" }
      if let head = headed(start..<end) {
        proposals += head
      } else if let name = beforeTime(start..<end) {
        proposals.append(Proposal(name, .staff, .role, 0.78))
      } else if let name = timed(start..<end) {
        proposals.append(Proposal(name, .family, .role, 0.8))
      } else if let name = labelled(start..<end) {
        labels.append(name)
      }
      start = end + 1
    }
    // One kana label may be a heading; several are people who talk.
    if labels.count > 1 {
      proposals += labels.map { Proposal($0, .family, .role, 0.75) }
    }
    return proposals
  }

  /// A writer and an office before a time in brackets: さえき＠みなと薬局【9:05】.
  private func headed(_ line: Range<Int>) -> [Proposal]? {
    let open = note.runEnd(line.lowerBound) { !"【[（(\n".unicodeScalars.contains($0) }
    guard open < line.upperBound, open - line.lowerBound <= 24 else { return nil }
    let close = note.runEnd(open + 1) { $0.isDigit || ":： ".unicodeScalars.contains($0) }
    let parts = note.plain[(open + 1)..<close].split { !$0.isDigit }
    guard parts.count == 2, parts.allSatisfy({ $0.count <= 2 }), let mark = note[close],
      "】]）)".unicodeScalars.contains(mark)
    else { return nil }
    let name = line.lowerBound..<note.runEnd(line.lowerBound) { $0.isJapanese || $0.isLatin }
    guard !name.isEmpty else { return nil }
    var proposals: [Proposal] = []
    if name.count <= 8, name.upperBound <= open,
      isNickname(name) || name.count < 5 && isListed(name)
    {
      proposals.append(Proposal(name, .family, .role, 0.8))
    }
    if let at = note[name.upperBound], at == "@" || at == "＠", name.upperBound < open {
      proposals.append(
        Proposal((name.upperBound + 1)..<open, .organisation, .facilityName, 0.75))
    }
    return proposals.isEmpty ? nil : proposals
  }

  /// Whether the dictionary has a person of this name.
  private func isListed(_ name: Range<Int>) -> Bool {
    note.analysis.candidates[name.lowerBound]?.contains {
      $0.range == name && $0.partOfSpeech.isPerson
    } == true
  }

  /// A writer right before a time at the head of a line: 西17:02.
  private func beforeTime(_ line: Range<Int>) -> Range<Int>? {
    let end = note.runEnd(line.lowerBound) { $0.isJapanese }
    var cursor = PatternCursor(note, end)
    guard (1...6).contains(end - line.lowerBound), cursor.digits(1...2) != nil, cursor.take(":："),
      cursor.digits(2...2) != nil
    else { return nil }
    let name = line.lowerBound..<end
    let isWord =
      note.word(at: name.lowerBound).map {
        $0.range == name && $0.isKnown && !$0.partOfSpeech.isProper && name.count > 1
      } == true
    guard !isWord || isListed(name), !NameWords.roles.contains(name, in: note.plain),
      !NameWords.nobody.contains(name, in: note.plain),
      !SafeWords.japanese.contains(name, in: note.plain),
      !FacilityWords.general.contains(name, in: note.plain),
      !"がはにをもとでのへ前後迄時朝昼夜計約".unicodeScalars.contains(note.plain[end - 1])
    else { return nil }
    return name
  }

  /// A writer after a time: 21:14 ちづ🐚　なぎたん.
  private func timed(_ line: Range<Int>) -> Range<Int>? {
    let time = note.runEnd(line.lowerBound) { $0.isDigit || ":：".unicodeScalars.contains($0) }
    guard time > line.lowerBound, context.timeEnds(at: time) else { return nil }
    let start = note.skippingSpaces(time)
    let end = note.runEnd(start) { $0.isJapanese || $0.isLatin }
    guard start > time, (1...8).contains(end - start), end < line.upperBound,
      context.endsSpeaker(end), isNickname(start..<end)
    else { return nil }
    return start..<end
  }

  /// A nickname in hiragana before a colon: ゆっぴ：.
  private func labelled(_ line: Range<Int>) -> Range<Int>? {
    var end = note.runEnd(line.lowerBound) { $0.isHiragana || $0.value == 0x30FC }
    // ゆうママ: whose mother or father writes.
    if end > line.lowerBound, note.has("ママ", at: end) || note.has("パパ", at: end) { end += 2 }
    guard (2...6).contains(end - line.lowerBound), end < line.upperBound else { return nil }
    let colon =
      note[end] == "(" || note[end] == "（"
      ? note.runEnd(end) { $0 != ")" && $0 != "）" && $0 != "\n" } + 1 : end
    guard let mark = note[colon], mark == ":" || mark == "：", isNickname(line.lowerBound..<end)
    else { return nil }
    return line.lowerBound..<end
  }

  /// Whether a run is no single word of the dictionary and no role.
  private func isNickname(_ range: Range<Int>) -> Bool {
    guard !NameWords.roles.contains(range, in: note.plain),
      !NameWords.nobody.contains(range, in: note.plain),
      !SafeWords.japanese.contains(range, in: note.plain),
      note.plain[range].contains(where: { $0.isHiragana })
        || note.word(at: range.lowerBound)?.partOfSpeech.isPerson == true
    else { return false }
    guard let word = note.word(at: range.lowerBound), word.range == range, word.isKnown else {
      return true
    }
    return word.partOfSpeech.isPerson
  }
}
