extension TextFolding {
  /// The common form of an old or variant kanji, or the scalar itself.
  public static func commonForm(of kanji: Unicode.Scalar) -> Unicode.Scalar {
    NameVariants.common[kanji] ?? kanji
  }
}
