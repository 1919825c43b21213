internal import JapaneseText
internal import Morphology

/// A note prepared for searching: its plain and its folded form, its words, and the way back.
///
/// Plain text has narrow letters and whole kana and lacks zero-width signs; the folded text has
/// the same length, without case, katakana and variant kanji.
struct NoteText: Sendable {
  /// The narrowed scalars.
  let plain: [Unicode.Scalar]
  /// The same places in folded form.
  let folded: [Unicode.Scalar]
  /// The words, in places of the plain text.
  let analysis: Analysis
  /// The number of the word that covers each place, or -1.
  let wordAt: [Int32]
  /// Whether the note is English: it has hardly any kana or kanji.
  let isEnglish: Bool
  private let starts: [Int32]
  private let ends: [Int32]

  /// Prepares a text; without an analyser it has no words.
  init(_ text: String, analyser: MorphologicalAnalyser?) {
    let shadow = Shadow(text)
    (plain, starts, ends) = (ScannedDigits.mended(shadow.scalars), shadow.starts, shadow.ends)
    folded = plain.map(NameFolding.folded)
    isEnglish = plain.count { $0.isJapanese } * 8 < plain.count { $0.isLatin }
    // The dictionary has 唐沢 and no 唐澤.
    var view = String.UnicodeScalarView()
    view.append(contentsOf: plain.map { $0.isKanji ? TextFolding.commonForm(of: $0) : $0 })
    // Without its dictionary the detector still knows the record and every pattern.
    analysis = (try? analyser?.analyse(String(view))) ?? .empty
    var covering = [Int32](repeating: -1, count: plain.count)
    for (number, word) in analysis.words.enumerated() {
      for place in word.range where place < covering.count { covering[place] = Int32(number) }
    }
    wordAt = covering
  }

  var count: Int { plain.count }

  /// The scalar at a place, or nothing outside the text.
  subscript(place: Int) -> Unicode.Scalar? {
    plain.indices.contains(place) ? plain[place] : nil
  }

  /// The range in Unicode scalars of the original text.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, plain.indices.contains(range.lowerBound), range.upperBound <= count
    else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The word that covers a place.
  func word(at place: Int) -> Word? {
    guard wordAt.indices.contains(place), wordAt[place] >= 0 else { return nil }
    return analysis.words[Int(wordAt[place])]
  }

  /// Whether no word reaches across the place.
  func isWordBoundary(_ place: Int) -> Bool {
    guard let word = word(at: place) else { return true }
    return word.range.lowerBound == place
  }

  /// The plain text of a range.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: plain[range.clamped(to: 0..<count)])
    return String(view)
  }

  /// Whether the word stands at a place of the plain text.
  func has(_ word: String, at place: Int) -> Bool {
    var here = place
    for scalar in word.unicodeScalars {
      guard here >= 0, here < count, plain[here] == scalar else { return false }
      here += 1
    }
    return true
  }

  /// Whether the word ends at a place of the plain text.
  func has(_ word: String, endingAt place: Int) -> Bool {
    has(word, at: place - word.unicodeScalars.count)
  }

  /// The first place at or after this one that is no space; line ends are none.
  func skippingSpaces(_ place: Int) -> Int {
    var here = place
    while here < count, plain[here].isBlank { here += 1 }
    return here
  }

  /// The end of the last sign before this place that is no space.
  func skippingSpacesBack(_ place: Int) -> Int {
    var here = place
    while here > 0, plain[here - 1].isBlank { here -= 1 }
    return here
  }

  /// The end of the run from a place whose scalars all satisfy the claim.
  func runEnd(_ place: Int, where belongs: (Unicode.Scalar) -> Bool) -> Int {
    var here = place
    while here < count, belongs(plain[here]) { here += 1 }
    return here
  }

  /// The start of the run before a place whose scalars all satisfy the claim.
  func runStart(_ place: Int, where belongs: (Unicode.Scalar) -> Bool) -> Int {
    var here = place
    while here > 0, belongs(plain[here - 1]) { here -= 1 }
    return here
  }
}
