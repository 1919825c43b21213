internal import Casework
internal import Morphology

extension SheetRecogniser {
  /// A part of a full name that differs by one sign from the registered one: 相沢結依 for 相沢結衣.
  func slips(beside form: SheetForm, _ range: Range<Int>, isSure: Bool) -> [Proposal] {
    guard form.kind.isPerson, let parts = index.parts[form.identity] else { return [] }
    var proposals: [Proposal] = []
    if form.part == .surname {
      guard isSure || note.isWordBoundary(range.lowerBound) else { return [] }
      var next = note.skippingSpaces(range.upperBound)
      // シルバ・ルーカス for シルバ・ルカス.
      if note[next]?.isNameDot == true { next += 1 }
      let isExact = parts.given.contains { SheetIndex.end(of: $0, at: next, in: note) != nil }
      guard !isExact, next < note.count else { return [] }
      for given in parts.given {
        if let end = nearEnd(of: given, at: next, isSure: isSure) {
          proposals.append(slip(form, range.lowerBound..<end))
        }
      }
      if proposals.isEmpty, isSure || !form.isCommon && startsName(range.lowerBound),
        let end = foreignGivenEnd(form, from: range.upperBound)
      {
        proposals.append(slip(form, range.lowerBound..<end))
      }
    } else if form.part == .given, !form.isCommon, isSure {
      let end = note.skippingSpacesBack(range.lowerBound)
      for surname in parts.surnames where surname.count > 1 && end >= surname.count {
        let start = end - surname.count
        if note.plain[start..<end].allSatisfy(\.isJapanese),
          isNear(surname, Array(note.folded[start..<end]))
        {
          proposals.append(slip(form, start..<range.upperBound))
        }
      }
    }
    return proposals
  }

  /// 金子宙 for 金子空: a registered surname with a given name that is written in other kanji.
  private func foreignGivenEnd(_ form: SheetForm, from begin: Int) -> Int? {
    let start = note[begin]?.isBlank == true ? begin + 1 : begin
    // かわにし きし: how somebody read the name aloud.
    if start > begin, !form.isOther, form.key.count > 2, form.key.allSatisfy(\.isHiragana) {
      let kana = note.runEnd(start) { $0.isHiragana }
      let closes = note[kana].map { "」』）)、\n".unicodeScalars.contains($0) } ?? true
      return (2...5).contains(kana - start) && closes ? kana : nil
    }
    let end = note.runEnd(start) { $0.isKanji }
    let name = start..<end
    guard !form.isOther, form.key.count > 1, form.key.allSatisfy(\.isKanji),
      (1...2).contains(name.count), context.titleEnd(at: start) == nil,
      !NameWords.roles.contains(name, in: note.plain),
      !NameWords.nobody.contains(name, in: note.plain),
      !NameWords.behindNames.contains(where: { note.has(String($0), at: start) }),
      note.word(at: start)?.partOfSpeech != .suffix || name.count > 1
    else { return nil }
    let isWord =
      note.word(at: start).map { $0.range == name && $0.isKnown && !$0.partOfSpeech.isPerson }
      == true
    guard note.isWordBoundary(end) else { return nil }
    return name.count == 1 || !isWord ? end : nil
  }

  /// 平鹿中央病皖, かま〈ら: the name of a facility with one sign mistaken by a scanner.
  func facilitySlips() -> [Proposal] {
    var found: [Proposal] = []
    for form in index.ownFacilities where form.key.count > 3 {
      for place in note.plain.indices.dropLast(form.key.count - 1) {
        let range = place..<(place + form.key.count)
        let wrong = range.filter { note.folded[$0] != form.key[$0 - place] }
        guard wrong.count == 1, let slip = wrong.first,
          form.key.count > 5
            ? note.plain[slip].isJapanese || !note.plain[slip].isWhite
            : !note.plain[slip].isJapanese && !note.plain[slip].isWhite
              && !"、。・「」（）".unicodeScalars.contains(note.plain[slip])
        else { continue }
        found.append(
          Proposal(range, .organisation, .nearRecord, 0.75, identity: form.identity))
      }
    }
    return found
  }

  /// 「あめみ…失礼」: a name that somebody broke off.
  func cutOff() -> [Proposal] {
    note.plain.indices.compactMap { open in
      guard "「『".unicodeScalars.contains(note.plain[open]) else { return nil }
      let end = note.runEnd(open + 1) { $0.isJapanese }
      guard (2...6).contains(end - open - 1),
        ["…", "...", "‥", "――", "、失礼", "、すみません", "、あ、"].contains(where: { note.has($0, at: end) })
      else { return nil }
      let said = Array(note.folded[(open + 1)..<end])
      for (identity, names) in index.parts where identity < index.ownCount {
        let isPart = (names.surnames + names.given).contains {
          $0.count > said.count && $0.starts(with: said)
        }
        let kind = index.identities[identity].kind
        if isPart, kind.isPerson {
          return Proposal(
            (open + 1)..<end, FindingKind(kind, name: ""), .nearRecord, 0.75, identity: identity)
        }
      }
      return nil
    }
  }

  private func slip(_ form: SheetForm, _ range: Range<Int>) -> Proposal {
    Proposal(
      range, FindingKind(form.kind, name: ""), .nearRecord, 0.85,
      identity: form.isOther ? nil : form.identity)
  }

  /// Where a near form of a key ends: one sign replaced, left out or put in.
  private func nearEnd(of key: [Unicode.Scalar], at place: Int, isSure: Bool) -> Int? {
    let isKana = key.allSatisfy { $0.isHiragana || $0.isKatakana }
    guard key.count > (isKana ? 2 : 1) else { return nil }
    let counts = isSure ? [key.count, key.count + 1, key.count - 1] : [key.count]
    for count in counts where count > 0 {
      let end = place + count
      if let spaced = spacedEnd(of: key, at: place, count: count) { return spaced }
      guard end <= note.count,
        note.plain[place..<end].allSatisfy({
          $0.isJapanese || isKana && key.count > 3 && $0.isDigit
        })
      else { continue }
      guard isNear(key, Array(note.folded[place..<end])) else { continue }
      return end
    }
    return nil
  }

  /// 樹 理 for 樹里: a scanner put blanks between the signs.
  private func spacedEnd(of key: [Unicode.Scalar], at place: Int, count: Int) -> Int? {
    guard note[place + 1]?.isBlank == true, count > 1 else { return nil }
    let places = (place..<min(note.count, place + 2 * count)).filter { !note.plain[$0].isBlank }
      .prefix(count)
    guard places.count == count, let last = places.last,
      places.allSatisfy({ note.plain[$0].isJapanese }), isNear(key, places.map { note.folded[$0] })
    else { return nil }
    return last + 1
  }

  /// Whether exactly one edit lies between two keys that share a sign.
  private func isNear(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let shorter = min(left.count, right.count)
    let isOneEdit = prefix + suffix >= max(left.count, right.count) - 1
    return isOneEdit && shorter > 0 && prefix + suffix > 0
  }
}
