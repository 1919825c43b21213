internal import Morphology

/// What stands beside a word and makes it a name.
struct NameContext {
  let note: NoteText

  /// The end of the honorific that begins at a place, or nothing.
  func honorificEnd(at place: Int) -> Int? {
    let start = note.plain.indices.contains(place) && note.plain[place].isBlank ? place + 1 : place
    guard let length = NameWords.honorifics.length(at: start, in: note.plain) else { return nil }
    let end = start + length
    if note.plain[start].isKatakana {
      // チャン・ティ is a name, not an honorific.
      guard start > 0, note.plain[start - 1].isKatakana,
        note[end].map({ !$0.isNameDot && !$0.isKatakana }) ?? true
          || ["ヨリ", "ヘ", "カラ", "ニ", "ノ", "ハ", "ガ", "ト", "モ", "宛"].contains(where: {
            note.has($0, at: end)
          })
      else { return nil }
      return end
    }
    return isWhole(start..<end) ? end : nil
  }

  /// The end of the title, occupation or honorific that begins at a place, or nothing.
  func titleEnd(at place: Int) -> Int? {
    if let end = honorificEnd(at: place) { return end }
    let start = note.plain.indices.contains(place) && note.plain[place].isBlank ? place + 1 : place
    guard let length = NameWords.titles.length(at: start, in: note.plain) else { return nil }
    let end = start + length
    if note.plain[start].isLatin, end < note.count, note.plain[end].isLatin { return nil }
    return isWhole(start..<end) || length == 1 && surnameEnds(start) ? end : nil
  }

  /// Whether a surname of the dictionary ends at a place: 三上 before 家, where 上家 is a word too.
  private func surnameEnds(_ place: Int) -> Bool {
    guard place > 1, note[place + 1].map({ !$0.isKanji }) ?? true else { return false }
    return (max(0, place - 3)...(place - 2)).contains { start in
      note.analysis.candidates[start]?.contains {
        $0.partOfSpeech == .surname && $0.range.upperBound == place
      } == true
    }
  }

  /// Whether a role, a relation or a label ends before a place.
  func roleEnds(before place: Int) -> Bool {
    var here = note.skippingSpacesBack(place)
    if here > 0, ":：=/／・".unicodeScalars.contains(note.plain[here - 1]) {
      here = note.skippingSpacesBack(here - 1)
    }
    if here > 0, "）)".unicodeScalars.contains(note.plain[here - 1]) {
      // 母（40歳）美咲: what stands in brackets belongs to the role.
      let open = note.runStart(here - 1) { !"（(\n".unicodeScalars.contains($0) }
      here = open > 0 ? open - 1 : here
    }
    guard let length = NameWords.roles.length(endingAt: here, in: note.plain) else { return false }
    if here == place, note.plain[here - 1].isLatin { return false }
    return
      !(here - length > 0 && length == 1 && note.plain[here - length - 1].isKanji
      && note.word(at: here - 1).map { $0.range.count > 1 } == true)
  }

  /// Whether a range stands alone between brackets, quotes, arrows or line ends.
  func isAlone(_ range: Range<Int>) -> Bool {
    let before = note.skippingSpacesBack(range.lowerBound)
    let after = note.skippingSpaces(range.upperBound)
    let opens = before == 0 || NameContext.openers.contains(note.plain[before - 1])
    let closes = after == note.count || NameContext.closers.contains(note.plain[after])
    return opens && closes
  }

  /// Whether a range is a speaker or a signature: 「緒方「はい」」, 「真鍋：」 at the start of a line.
  func isSpeaker(_ range: Range<Int>) -> Bool {
    let before = note.skippingSpacesBack(range.lowerBound)
    guard before == 0 || note.plain[before - 1] == "\n" else {
      // 11:45　椿→曽根様: who calls whom.
      let isCall =
        before < range.lowerBound && note.plain[before - 1].isDigit
        && note[range.upperBound].map { "→>＞".unicodeScalars.contains($0) } == true
      return isCall || timeEnds(at: before) && endsSpeaker(range.upperBound)
    }
    let after = note.skippingSpaces(range.upperBound)
    guard after < note.count else { return false }
    if ["メモ", "記録", "記"].contains(where: { note.has($0, at: range.upperBound) }) { return true }
    return ":：「『→>＞".unicodeScalars.contains(note.plain[after])
  }

  /// Whether a range is a writer's or an actor's name set apart by spaces or a bullet:
  /// 「電話メモ　関」 at the end of a line, 「・原 出張」.
  func isSetApart(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let ends = range.upperBound == note.count || note.plain[range.upperBound] == "\n"
    let isBlankAfter = !ends && note.plain[range.upperBound].isBlank
    guard start > 0, ends || isBlankAfter else { return false }
    let before = note.plain[start - 1]
    if before == "・" || before == "-" || before == "＊" || before == "*" {
      return isBlankAfter && (start == 1 || note.plain[start - 2] == "\n")
    }
    // 泉→牧　申し送り: who takes over.
    if isBlankAfter, note.plain[start - 1] == "→", start > 1, note.plain[start - 2].isKanji {
      return true
    }
    guard before.isBlank else { return false }
    let line = note.runStart(start) { $0 != "\n" }
    // Ｒ６．１１．６（水）　芝: who writes, behind the date at the head of a line.
    let head = note.skippingSpacesBack(start)
    // 11/8　泉　10:00: who came, between the day and the time.
    if isBlankAfter, head > line, head - line <= 30,
      note.plain[line..<head].contains(where: \.isDigit),
      note.plain[head - 1].isDigit || "）)日後前".unicodeScalars.contains(note.plain[head - 1])
    {
      let next = note.skippingSpaces(range.upperBound)
      let isVisit = ["訪問", "往診", "電話", "面談", "来所", "記", "入電", "架電"].contains {
        note.has($0, at: next)
      }
      if note[next]?.isDigit == true || isVisit { return true }
    }
    if ends, head > line,
      "）)".unicodeScalars.contains(note.plain[head - 1]) || note.plain[head - 1].isDigit,
      note.plain[line..<head].contains(where: \.isDigit)
    {
      return true
    }
    return ["メモ", "記録", "記", "報告"].contains {
      note.has($0, endingAt: note.skippingSpacesBack(start)) && line < start
    }
  }

  /// Whether a time of day that begins a line ends before a place: 21:14.
  func timeEnds(at place: Int) -> Bool {
    let start = note.runStart(place) { $0.isDigit || ":：".unicodeScalars.contains($0) }
    guard start < place, start == 0 || note.plain[start - 1] == "\n" else { return false }
    let digits = note.plain[start..<place].split { !$0.isDigit }
    return digits.count == 2 && digits.allSatisfy { $0.count <= 2 }
  }

  /// Whether the name of who writes ends here: a blank or a picture follows.
  func endsSpeaker(_ place: Int) -> Bool {
    guard place < note.count else { return false }
    let next = note.plain[place]
    return next.isBlank
      || !next.isJapanese && !next.isLatin && !next.isDigit
        && next.value > 0x303F
  }

  /// Whether a range begins a sentence, a line or a quotation.
  func beginsClause(_ place: Int) -> Bool {
    let before = note.skippingSpacesBack(place)
    return before == 0 || NameContext.breaks.contains(note.plain[before - 1])
  }

  /// Whether a range of the text is not part of a longer word of the dictionary.
  func isWhole(_ range: Range<Int>) -> Bool {
    guard let first = note.word(at: range.lowerBound),
      let last = note.word(at: range.upperBound - 1)
    else { return true }
    let startsInside =
      first.range.lowerBound < range.lowerBound && first.isKnown && !first.partOfSpeech.isPerson
      && first.range.count > 1 && note.plain[range.lowerBound].isKanji == false
      && !first.range.contains(range.upperBound)
      && first.range.upperBound > range.lowerBound + 1
    let endsInside = last.range.upperBound > range.upperBound && last.isKnown
    let inside =
      first.range.lowerBound < range.lowerBound && first.range == last.range && first.isKnown
      && !first.partOfSpeech.isPerson
    return !startsInside && !endsInside && !inside
  }

  private static let openers = Set("（(「『\n【[→>＞:：、。，,;；/／・&＆←｜|～〜-".unicodeScalars)
  private static let closers = Set("）)」』\n】]→>＞:：、。，,;；/／・&＆←｜|～〜-".unicodeScalars)
  private static let breaks = Set("\n。「『、，,！？!?（(:：)）」』;；→・…".unicodeScalars)
}
