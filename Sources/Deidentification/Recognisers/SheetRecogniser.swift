internal import Casework
internal import Morphology

/// Finds the forms of the sheets in Japanese script.
struct SheetRecogniser {
  let note: NoteText
  let index: SheetIndex
  let context: NameContext

  init(note: NoteText, index: SheetIndex) {
    (self.note, self.index, context) = (note, index, NameContext(note: note))
  }

  /// Every form that stands here as a name.
  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices where !note.plain[place].isWhite {
      for (form, end) in index.matches(at: place, in: note) {
        let proposal = proposal(form, place..<end)
        // 王　梓函: a surname that is a word too is known by the given name behind it.
        proposals += [proposal].compactMap(\.self)
        proposals += slips(beside: form, place..<end, isSure: proposal != nil)
      }
    }
    return proposals + index.surnameSlips(in: note, context) + homophones() + cutOff()
      + facilitySlips()
  }

  private func proposal(_ form: SheetForm, _ range: Range<Int>) -> Proposal? {
    if form.part == .core, PlaceRecogniser.isStyle(at: range.upperBound, in: note) { return nil }
    guard let confidence = confidence(form, range) ?? doubt(form, range) else { return nil }
    let reason: FindingReason =
      form.isOther ? .otherRecord : form.isCommon || confidence < 0.9 ? .ambiguousRecord : .record
    var range = range
    if form.kind.isPerson, let end = context.honorificEnd(at: range.upperBound) {
      range = range.lowerBound..<end
    } else if form.kind == .facility, form.part == .core, abbreviates(range.upperBound) {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    return Proposal(
      range, FindingKind(form.kind, name: index.identities[form.identity].name), reason, confidence,
      identity: form.isOther ? nil : form.identity)
  }

  /// 青葉台小, 北都大: the first sign of the kind stands for it.
  private func abbreviates(_ place: Int) -> Bool {
    guard let next = note[place], "大小中高園院".unicodeScalars.contains(next) else { return false }
    return note[place + 1].map { !$0.isKanji || note.isWordBoundary(place + 1) } ?? true
  }

  private func confidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    if form.kind.isPerson { return personConfidence(form, range) }
    if splitsKatakana(range) || splitsLatin(range) { return nil }
    let isKana = form.kind == .facility && form.key.contains { $0.isHiragana }
    let isSure = form.part == .full || !form.isCommon && form.key.count > 2 && !isKana
    if isSure { return form.key.count > 3 || context.isWhole(range) ? 0.98 : nil }
    return shortFacilityConfidence(form, range)
  }

  /// Short names of facilities and places are words of daily life too: ひだまり, 中央.
  private func shortFacilityConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    // さくらがいさん: whatever the dictionary makes of it.
    if form.kind == .facility, range.count > 3, note.has("さん", at: range.upperBound),
      range.lowerBound == 0 || !note.plain[range.lowerBound - 1].isHiragana
        || "はがをにでのへもと".unicodeScalars.contains(note.plain[range.lowerBound - 1])
    {
      return 0.85
    }
    guard endsName(range.upperBound) else { return nil }
    let isBehindParticle =
      range.count > 3 && range.lowerBound > 0
      && "はがをにでのへもと".unicodeScalars.contains(note.plain[range.lowerBound - 1])
    guard
      note.isWordBoundary(range.lowerBound) || context.beginsClause(range.lowerBound)
        || isBehindParticle
    else { return nil }
    if form.kind == .place, form.key.count == 1 {
      let isThere = ["です", "なんです", "から通", "から来", "から転", "へ転", "に転", "の実家", "在住", "に住", "へ帰"]
        .contains {
          note.has($0, at: range.upperBound)
        }
      return isThere ? 0.75 : nil
    }
    if context.titleEnd(at: range.upperBound) != nil || context.isAlone(range) { return 0.9 }
    let next = note.skippingSpaces(range.upperBound)
    let isFollowedByStaff =
      !index.matchesStaff(at: next, in: note).isEmpty
      || note.has("の", at: next) && !index.matchesStaff(at: next + 1, in: note).isEmpty
    if isFollowedByStaff { return 0.9 }
    if followedByTitled(range.upperBound) || departmentFollows(range.upperBound) { return 0.85 }
    let isThing = ["を", "で", "のよう", "みたい", "のなか", "の中", "寄", "に包", "に出"].contains {
      note.has($0, at: range.upperBound)
    }
    if isInCompound(range) { return nil }
    let isCutUp =
      !form.isCommon && !context.isWhole(range) && form.kind == .facility
      && (context.beginsClause(range.lowerBound) || isBehindParticle)
    if !form.isCommon, context.isWhole(range),
      !(isThing && form.key.contains { $0.isHiragana })
    {
      return 0.85
    }
    guard form.kind == .facility, isCutUp || context.isWhole(range) else { return nil }
    let verbs = [
      "へ", "から", "に連絡", "に電話", "に確認", "に報告", "に相談", "を利用", "に通", "の職員", "の看護師", "の送迎", "の先生", "の担当",
      "と連携", "と共有", "と相談", "より", "宛", "の訪問", "の緊急", "の予約", "の連絡", "の利用", "を退院", "に入院", "を受診", "受診",
      "の外来", "利用", "も同席", "が訪問", "に依頼", "へ依頼", "による", "休み", "で預か", "のお迎え", "の迎え", "のデイ", "の担任",
      "の園長", "の所長", "を週", "を月", "を増", "を減", "を休", "を辞", "を見学", "の日", "の枠", "の回数", "の曜日", "の支援",
      "の送り", "の事務所", "の携帯", "のFAX", "の番号", "の電話", "の迎車", "の発電機", "の機器", "の備品", "ですが", "なんですが", "の車",
      "のバス", "号で", "の管理者", "として",
      "は満床", "は休み", "は休診", "が満床", "が休み",
      "に入所", "に空き", "の空き",
    ]
    if verbs.contains(where: { note.has($0, at: range.upperBound) }) { return 0.75 }
    // ぱれっとの七夕会: what is held there.
    if note.has("の", at: range.upperBound) {
      let event = note.runEnd(range.upperBound + 1) { $0.isKanji }
      if event - range.upperBound > 2, "会祭式".unicodeScalars.contains(note.plain[event - 1]) {
        return 0.75
      }
    }
    // ぽっけを月10日利用.
    let isUsed =
      note.has("を", at: range.upperBound)
      && (range.upperBound..<(range.upperBound + 8)).contains { note.has("利用", at: $0) }
    return isUsed ? 0.75 : nil
  }

  /// こぶしの南雲先生: somebody's title stands soon after の.
  private func followedByTitled(_ place: Int) -> Bool {
    guard note.has("の", at: place) else { return false }
    return ((place + 1)..<(place + 6)).contains {
      context.titleEnd(at: $0) != nil && $0 <= note.count
        && note.plain[place..<min($0, note.count)].allSatisfy {
          ($0.isJapanese || $0.isLatin || $0 == ".") && !"はがをも".unicodeScalars.contains($0)
        }
    }
  }

  /// 自治の耳鼻科, 済生会の病棟.
  private func departmentFollows(_ place: Int) -> Bool {
    guard note.has("の", at: place) else { return false }
    let end = note.runEnd(place + 1) { $0.isKanji || $0.isKatakana }
    return ["科", "外来", "病棟", "病院", "主治医", "リハ室", "医局"].contains {
      note.has($0, endingAt: end)
    }
  }

  private func personConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    guard !splitsKatakana(range), !splitsLatin(range) else { return nil }
    let isTitled =
      context.titleEnd(at: range.upperBound) != nil || isCalled(form, range)
    switch form.part {
    case .full: return form.key.count > 2 || context.isWhole(range) ? 0.99 : nil
    case .petName: return petNameConfidence(form, range)
    case .surname, .given, .core: break
    }
    if isTitled, startsName(range.lowerBound) { return form.isOther ? 0.9 : 0.97 }
    if !form.isOther, context.isSetApart(range) { return 0.85 }
    let isSupported =
      context.isSpeaker(range) || context.isAlone(range) || isBesideName(form, range)
      || isRelated(form, range)
      || !form.isOther && followsOffice(range)
      || context.roleEnds(before: range.lowerBound) && endsName(range.upperBound)
        && (range.count > 1 || note.isWordBoundary(range.lowerBound))
    if form.isOther { return isSupported && !form.isCommon && form.key.count > 1 ? 0.75 : nil }
    if form.isCommon, form.key.count == 1, !isSupported, isAmongThosePresent(range) { return 0.8 }
    if isSupported {
      return context.isAlone(range) && form.isCommon && form.key.count == 1
        && !context.isSpeaker(range) && !context.roleEnds(before: range.lowerBound)
        && !isRelated(form, range)
        ? loneConfidence(form, range) : 0.93
    }
    // 空（3歳）: whoever has an age.
    if isAged(form, range) || !form.isOther && isBusy(range) { return 0.85 }
    if form.isCommon { return isOrdinary(form, range) ? nil : commonConfidence(form, range) }
    if isKana(range) { return kanaConfidence(form, range) }
    return context.isWhole(range) || startsName(range.lowerBound) && endsName(range.upperBound)
      ? 0.92 : nil
  }

  private func petNameConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    guard startsName(range.lowerBound) || note.isWordBoundary(range.lowerBound) else { return nil }
    // ランチ is a word, whatever the child ラン is called.
    if let word = note.word(at: range.lowerBound), word.range == range, word.isKnown,
      word.partOfSpeech == .noun, !isTitled(range)
    {
      // 「ゆず」が昼夜逆転で: whoever stands in quotes and does something.
      let isCall =
        note.has("「", endingAt: range.lowerBound) && note.has("、", at: range.upperBound)
      return form.kind == .child && (isCall || isQuoted(range)) ? 0.5 : nil
    }
    if context.isSpeaker(range) { return 0.93 }
    if context.isAlone(range) { return form.isCommon && form.key.count <= 2 ? 0.6 : 0.93 }
    let isTopic = ["は", "が", "も"].contains { note.has($0, at: range.upperBound) }
    if form.key.count == 2, isTopic, context.beginsClause(range.lowerBound) {
      return form.isCommon ? 0.55 : 0.72
    }
    if range.upperBound < note.count, note.plain[range.upperBound].isHiragana,
      !note.isWordBoundary(range.upperBound),
      !"のはがをにもとへで".unicodeScalars.contains(note.plain[range.upperBound])
    {
      return nil
    }
    let isEndless =
      range.upperBound < note.count && note.plain[range.upperBound].isHiragana
      && !context.isWhole(range)
    if isEndless, form.key.count < 4 { return nil }
    if form.key.count <= 2, !isTitled(range) { return nil }
    if form.isCommon { return context.beginsClause(range.lowerBound) ? 0.5 : nil }
    return form.key.count > 3 || context.isWhole(range) ? 0.92 : nil
  }

  private func isQuoted(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && note.plain[range.lowerBound - 1] == "「"
      && ["が", "は", "も", "」が", "」は"].contains { note.has($0, at: range.upperBound) }
  }

  private func isTitled(_ range: Range<Int>) -> Bool {
    context.titleEnd(at: range.upperBound) != nil
  }

  private func kanaConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    let isKatakana = note.plain[range].allSatisfy { $0.isKatakana || $0.isBlank }
    if isOrdinary(form, range) { return nil }
    if isKatakana { return 0.9 }
    if form.kind != .child, note.has("を", at: range.upperBound) { return nil }
    // みどり色, ひなたぼっこ.
    if ["色", "号", "ぼっ", "ぼこ"].contains(where: { note.has($0, at: range.upperBound) }) {
      return nil
    }
    let begins = startsName(range.lowerBound)
    let ends = endsName(range.upperBound)
    if begins, ends, form.key.count > 2 || context.beginsClause(range.lowerBound) { return 0.85 }
    return begins && ends && context.isWhole(range) ? 0.75 : nil
  }

  /// Whether a name could begin at a place: no hiragana word runs on into it.
  func startsName(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let (before, first) = (note.plain[place - 1], note.plain[place])
    if first.isHiragana, before.isHiragana {
      return note.isWordBoundary(place) || isParticle(place - 1)
        || ["から", "まで", "より", "ので"].contains { note.has($0, endingAt: place) }
    }
    if first.isKanji, before.isKanji {
      return note.isWordBoundary(place) || context.roleEnds(before: place)
    }
    return true
  }

  /// Whether a name could end at a place: what follows is no more of the same word.
  func endsName(_ place: Int) -> Bool {
    guard place < note.count else { return true }
    let (last, next) = (note.plain[place - 1], note.plain[place])
    if last.isHiragana, next.isHiragana {
      // ぱれっとの: what the dictionary does not know runs over the particle.
      let isUnknown =
        note.word(at: place)?.isKnown == false && "のはがをにもでへと".unicodeScalars.contains(next)
      return note.isWordBoundary(place) || isParticle(place) || isUnknown
    }
    if last.isKanji, next.isKanji {
      return note.isWordBoundary(place) || context.titleEnd(at: place) != nil
    }
    // 健やか is one word, whoever is called 健.
    if last.isKanji, next.isHiragana, let word = note.word(at: place - 1), word.isKnown,
      word.range.upperBound > place, !word.partOfSpeech.isPerson
    {
      return false
    }
    return true
  }

  func isParticle(_ place: Int) -> Bool {
    guard let word = note.word(at: place) else { return false }
    return word.partOfSpeech == .particle && word.range.upperBound == place + 1
  }

  func splitsKatakana(_ range: Range<Int>) -> Bool {
    let (first, last) = (note.plain[range.lowerBound], note.plain[range.upperBound - 1])
    let before = range.lowerBound > 0 ? note.plain[range.lowerBound - 1] : " "
    let after = range.upperBound < note.count ? note.plain[range.upperBound] : " "
    if first.isKatakana, before.isKatakana, !index.endsMatch(range.lowerBound, in: note) {
      return true
    }
    let runsOn =
      last.isKatakana && after.isKatakana && context.titleEnd(at: range.upperBound) == nil
    return runsOn && index.matches(at: range.upperBound, in: note).isEmpty
  }

  func splitsLatin(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && note.plain[range.lowerBound].isLatin
      && note.plain[range.lowerBound - 1].isLatin
      || range.upperBound < note.count && note.plain[range.upperBound - 1].isLatin
        && note.plain[range.upperBound].isLatin
  }

  private func isKana(_ range: Range<Int>) -> Bool {
    note.plain[range].allSatisfy { $0.isHiragana || $0.isKatakana || $0.isBlank }
  }
}

extension SheetIndex {
  /// The forms of professionals that begin at a place.
  func matchesStaff(at place: Int, in note: NoteText) -> [(form: SheetForm, end: Int)] {
    guard place < note.count else { return [] }
    return matches(at: place, in: note).filter { $0.form.kind == .staff }
  }

  /// Whether a form of a person ends just before a place.
  func endsMatch(_ place: Int, in note: NoteText) -> Bool {
    (max(0, place - 8)..<place).contains { start in
      matches(at: start, in: note).contains { $0.end == place && $0.form.kind.isPerson }
    }
  }
}

extension FindingKind {
  /// The sort of finding that an identity of a sheet is.
  init(_ kind: IdentityKind, name: String) {
    switch kind {
    case .child: self = .child
    case .family: self = .family
    case .staff: self = .staff
    case .facility: self = .organisation
    case .acquaintance, .fact: self = .other
    case .number: self = .registered
    case .place:
      let scalars = Array(name.unicodeScalars)
      self =
        Gazetteer.prefectures.contains(0..<scalars.count, in: scalars) ? .prefecture : .finePlace
    }
  }
}
