/// Pairs of neighbouring characters, the words of the full-text index.
///
/// Every pair is made of ASCII letters and digits and of characters beyond ASCII, which an
/// `ascii` tokenizer keeps whole.
public enum Bigrams {
  /// The pairs of a text to be found, in order.
  ///
  /// The text is folded; spaces and punctuation part the runs, and a run of one character is a
  /// word by itself.
  public static func of(_ text: String) -> [String] {
    runs(of: text).reduce(into: []) { words, run in appendPairs(of: run, to: &words) }
  }

  /// The words under which a text is found: its pairs, and the last character of each run, so
  /// that a search for one character finds it wherever it stands.
  public static func indexed(_ text: String) -> [String] {
    runs(of: text).reduce(into: []) { words, run in
      appendPairs(of: run, to: &words)
      if run.count > 1, let last = run.last { words.append(String(Character(last))) }
    }
  }

  /// The pairs a text must contain to be found; none when nothing can be searched for.
  public static func query(_ text: String) -> [String] {
    of(text)
  }

  /// What a search asks for: the pairs of each of its runs, which must stand side by side.
  public static func phrases(_ text: String) -> [[String]] {
    runs(of: text).map { run in
      var words: [String] = []
      appendPairs(of: run, to: &words)
      return words
    }
  }

  private static func runs(of text: String) -> [[Unicode.Scalar]] {
    TextFolding.folded(text).unicodeScalars
      .split { !isWordCharacter($0) }.map(Array.init)
  }

  private static func appendPairs(of run: [Unicode.Scalar], to words: inout [String]) {
    guard let first = run.first else { return }
    guard run.count > 1 else {
      words.append(String(Character(first)))
      return
    }
    for (left, right) in zip(run, run.dropFirst()) {
      var pair = String.UnicodeScalarView()
      pair.append(left)
      pair.append(right)
      words.append(String(pair))
    }
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
