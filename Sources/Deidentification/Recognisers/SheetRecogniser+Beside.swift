internal import Casework
internal import Morphology

/// What stands beside a registered name and tells that it is one.
extension SheetRecogniser {
  /// 心（ここちゃん）, 泉（いずみ）家: how the name is read or said follows in brackets.
  func isRead(_ identity: Int, _ range: Range<Int>) -> Bool {
    guard startsName(range.lowerBound), let open = note[range.upperBound],
      "（(".unicodeScalars.contains(open)
    else { return false }
    let start = range.upperBound + 1
    guard start < note.count, note.plain[start].isHiragana || note.plain[start].isKatakana else {
      return false
    }
    return index.matches(at: start, in: note).contains { $0.form.identity == identity }
  }

  /// つむぎ 泉、: a name behind the office that is on the sheet.
  func followsOffice(_ range: Range<Int>) -> Bool {
    let end = note.skippingSpacesBack(range.lowerBound)
    guard end < range.lowerBound, end > 1,
      note[range.upperBound].map({ "、\n）)・/".unicodeScalars.contains($0) || $0.isBlank }) ?? true
    else { return false }
    return (max(0, end - 14)..<(end - 1)).contains { start in
      index.matches(at: start, in: note).contains {
        $0.end == end && $0.form.kind == .facility && !$0.form.isOther
      }
    }
  }

  /// 浦同席, 縣が同席し: what only somebody does.
  func isBusy(_ range: Range<Int>) -> Bool {
    guard
      context.beginsClause(range.lowerBound)
        || note[range.lowerBound - 1].map({ "はにとで　 ".unicodeScalars.contains($0) }) == true
    else { return false }
    return [
      "同席", "が同席", "が訪問", "が対応", "が担当", "が受電", "が架電", "が電話", "が連絡", "が説明", "が報告", "が立ち会", "が付き添",
    ]
    .contains { note.has($0, at: range.upperBound) }
  }

  /// Whether an age in brackets follows the head of a clause.
  func isAged(_ form: SheetForm, _ range: Range<Int>) -> Bool {
    let open = note.skippingSpaces(range.upperBound)
    if let own = index.identities.indices.contains(form.identity) ? form.identity : nil,
      isRead(own, range)
    {
      return true
    }
    guard context.beginsClause(range.lowerBound) || note[range.lowerBound - 1]?.isBlank == true,
      note.has("（", at: open) || note.has("(", at: open)
    else { return false }
    let digits = note.runEnd(open + 1) { $0.isDigit }
    return digits > open + 1
      && ["歳", "才", "か月", "ヶ月", "カ月", "y", "生"].contains { note.has($0, at: digits) }
  }

  /// とつかさん: an honorific that the dictionary joins to the end of the name.
  func isCalled(_ form: SheetForm, _ range: Range<Int>) -> Bool {
    guard !form.isOther, form.part != .petName,
      let length = NameWords.honorifics.length(at: range.upperBound, in: note.plain), length > 1,
      let first = note.word(at: range.lowerBound)
    else { return false }
    return first.range.lowerBound == range.lowerBound
      && first.range.upperBound <= range.upperBound
  }

  /// 父の剛が, 盛のじいじ: a relation stands beside the name with の between them.
  func isRelated(_ form: SheetForm, _ range: Range<Int>) -> Bool {
    guard !form.isOther else { return false }
    if form.part == .given, note.has("の", endingAt: range.lowerBound), endsName(range.upperBound),
      NameWords.relations.length(endingAt: range.lowerBound - 1, in: note.plain) != nil
    {
      return true
    }
    return form.part == .surname && startsName(range.lowerBound)
      && note.has("の", at: range.upperBound)
      && NameWords.relations.length(at: range.upperBound + 1, in: note.plain) != nil
  }

  /// Whether another name of the same sheet touches the form: 相沢 before 結衣.
  func isBesideName(_ form: SheetForm, _ range: Range<Int>) -> Bool {
    let next = note.skippingSpaces(range.upperBound)
    let own = index.parts[form.identity]
    if form.part == .surname, next < note.count {
      return own?.given.contains { SheetIndex.end(of: $0, at: next, in: note) != nil } == true
    }
    return false
  }
}
