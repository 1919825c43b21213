extension String {
  /// Whether there is nothing but white space, full-width spaces included.
  public var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Passage {
  /// Whether there is nothing but white space.
  public var isBlank: Bool {
    parts.allSatisfy { part in
      if case .text(let text) = part { text.isBlank } else { false }
    }
  }
}
