/// One expression in both languages.
public struct Words: Hashable, Sendable {
  /// The Japanese expression.
  public let japanese: String
  /// The English expression.
  public let english: String

  /// Pairs a Japanese expression with an English one.
  public init(_ japanese: String, _ english: String) {
    (self.japanese, self.english) = (japanese, english)
  }

  /// The expression in a language.
  public subscript(language: Language) -> String {
    language == .japanese ? japanese : english
  }
}

/// A value of the field that has a name in both languages.
public protocol Worded {
  /// The value's name.
  var words: Words { get }
}
