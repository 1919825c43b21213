extension Passage: ExpressibleByStringLiteral {
  /// A literal is a passage without references.
  public init(stringLiteral text: String) { self.init(plain: text) }
}
