internal import WordFiles

/// The lists of words and names that the recognisers share, each read when first asked for.
enum WordLists {
  /// Common English words in lower case.
  static let english = WordFiles.englishWords

  /// Rarer English words in lower case; many a name is one of them, so they speak for small letters only.
  static let rarerEnglish = WordFiles.rarerEnglishWords

  /// English given names in lower case.
  static let englishGivenNames = WordFiles.englishGivenNames

  /// Frequent English surnames in lower case.
  static let englishSurnames = WordFiles.englishSurnames

  /// Readings of Japanese given names in hiragana.
  static let japaneseGivenReadings = Set(WordFiles.japaneseGivenReadings)
}
