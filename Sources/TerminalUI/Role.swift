/// What a piece of the screen means; themes give each meaning its colours.
public enum Role: String, CaseIterable, Sendable, Codable {
  /// Ordinary text and its background.
  case text
  /// What may be read later.
  case muted
  /// Where one is.
  case accent
  /// The chosen row.
  case selection
  /// Frames and dividers.
  case border
  /// Headings.
  case title
  /// What asks for attention.
  case warning
  /// What is overdue, wrong or irreversible.
  case danger
  /// What went well.
  case success
  /// The planning phase of a cycle.
  case plan
  /// The doing phase of a cycle.
  case `do`
  /// The checking phase of a cycle.
  case check
  /// The acting phase of a cycle.
  case act

  /// The roles that tell the state of something.
  public static let states: [Role] = [.warning, .danger, .success, .plan, .do, .check, .act]
}
