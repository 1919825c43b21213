/// What stays the same of some texts whatever the width of their characters and their spaces.
public enum Fingerprint {
  /// One text that is equal for equal parts, spelling variants and spaces aside.
  public static func of(_ parts: [String]) -> String {
    parts.map { TextFolding.folded($0).filter { !$0.isWhitespace } }.joined(separator: "\u{1F}")
  }
}
