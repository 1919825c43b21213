/// The lists of words and names that come with the program.
public enum WordFiles {
  /// Common English words in lower case.
  ///
  /// Source: SCOWL by Kevin Atkinson (free licence, notice kept in its package), British and
  /// American lists as in Debian's `wbritish` and `wamerican`, without forms in -s, -ed and -ing
  /// that follow from others.
  public static var englishWords: Set<String> {
    PackedList.frontCoded(WordText.englishWords)
  }

  /// Rarer English words in lower case, among them many of medicine.
  ///
  /// Source: the same, as in Debian's `wbritish-large` and `wamerican-large`, without the common ones.
  public static var rarerEnglishWords: Set<String> {
    PackedList.frontCoded(WordText.rarerEnglishWords)
  }

  /// English given names in lower case.
  ///
  /// Source: United States Census Bureau, 1990 name files (public domain).
  public static var englishGivenNames: Set<String> {
    PackedList.frontCoded(WordText.englishGivenNames)
  }

  /// The 12,000 most frequent surnames of the same source, in lower case.
  public static var englishSurnames: Set<String> {
    PackedList.frontCoded(WordText.englishSurnames)
  }

  /// Readings of Japanese given names in hiragana.
  ///
  /// Source: japanese-personal-name-dataset 0.4.0 by shuheilocale (MIT).
  public static var japaneseGivenReadings: [String] {
    PackedList.words(WordText.japaneseGivenReadings)
  }

  /// Municipalities with their readings, `藤沢市,ふじさわし`; the name of a prefecture goes before its own.
  ///
  /// Source: 全国地方公共団体コード (総務省, JIS X 0402), as in the project's table of municipalities.
  public static var municipalities: [String] { PackedList.words(WordText.municipalities) }

  /// Prefectures: name, reading, English name and region, parted by commas.
  ///
  /// Source: 全国地方公共団体コード (総務省, JIS X 0401), as in the project's table of prefectures.
  public static var prefectures: [String] { PackedList.words(WordText.prefectures) }

  /// How much what stands at and beside a Japanese word speaks for a name.
  ///
  /// Source: learned by `make cues` from the marked notes about invented families in the tests.
  public static var japaneseCues: String { WordText.japaneseCues }

  /// The same for English words.
  public static var englishCues: String { WordText.englishCues }
}
