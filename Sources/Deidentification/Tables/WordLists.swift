internal import WordFiles

/// The lists of words and names that the recognisers share, each read when first asked for.
enum WordLists {
  /// Common English words in lower case.
  static let english = WordFiles.englishWords

  /// English given names in lower case.
  static let englishGivenNames = WordFiles.englishGivenNames

  /// Frequent English surnames in lower case.
  static let englishSurnames = WordFiles.englishSurnames

  /// Readings of Japanese given names in hiragana.
  static let japaneseGivenReadings = Set(WordFiles.japaneseGivenReadings)
}
