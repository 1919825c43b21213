/// The text under which the answers of a form are kept as a draft.
///
/// Answers hold no control characters but the newline, so two of these part them.
enum DraftText {
  private static let between: Character = "\u{1E}"
  private static let within: Character = "\u{1F}"

  static func of(_ values: [String: String]) -> String {
    values.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { $0.key + String(within) + $0.value }.joined(separator: String(between))
  }

  static func values(of text: String) -> [String: String] {
    let pairs = text.split(separator: between).compactMap { pair -> (String, String)? in
      let halves = pair.split(separator: within, maxSplits: 1, omittingEmptySubsequences: false)
      return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The answers that tell best what a draft is about, the most telling first.
  private static let telling = [
    "text", "title", "asked", "advised", "goal", "what", "finding", "next", "need", "summary",
    "reason", "name", "label0",
  ]

  /// The first words of a draft.
  static func opening(of text: String) -> String {
    let values = values(of: text)
    let found = telling.compactMap { values[$0] }.first { !$0.trimmed.isEmpty }
    return (found ?? "").opening
  }
}
