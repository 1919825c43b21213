extension String {
  /// Whether there is nothing to see: white space, full-width spaces, marks without width.
  public var isBlank: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Passage {
  /// Whether there is nothing to see.
  public var isBlank: Bool {
    parts.allSatisfy { part in
      if case .text(let text) = part { text.isBlank } else { false }
    }
  }
}
