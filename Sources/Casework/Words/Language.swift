/// A language that Meguri speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Japanese.
  case japanese = "ja"
  /// English.
  case english = "en"

  /// The language that a locale name such as `ja_JP.UTF-8` asks for: Japanese or else English.
  public init(locale: String) { self = locale.lowercased().hasPrefix("ja") ? .japanese : .english }
}
