/// How much contrast a theme promises.
public enum ContrastLevel: String, CaseIterable, Sendable, Codable {
  /// Enough for text, WCAG 2.2 level AA.
  case ordinary
  /// Enough for weak eyes, WCAG 2.2 level AAA.
  case high

  /// The least contrast ratio of a role on its background (success criteria 1.4.3 and 1.4.6).
  public var leastRatio: Double {
    switch self {
    case .ordinary: 4.5
    case .high: 7
    }
  }
}
