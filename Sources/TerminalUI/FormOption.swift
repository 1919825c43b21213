/// One of the answers a choice offers.
public struct FormOption: Equatable, Sendable {
  /// What is stored.
  public let id: String
  /// What is shown.
  public let label: String
  /// What stands at the right end of its row, such as how much somebody has to do.
  public let note: String
  /// Further words by which typing finds it, such as a reading.
  public let search: String

  /// An answer from what is stored and what is shown.
  public init(id: String, label: String, note: String = "", search: String = "") {
    self.id = id
    self.label = label
    self.note = note
    self.search = search
  }

  /// Whether typed letters find this answer.
  public func matches(_ query: String) -> Bool {
    let words = (label + " " + note + " " + search + " " + id).lowercased()
    return words.containsText(query.lowercased())
  }
}

extension String {
  /// Whether the characters of `other` occur in a row.
  fileprivate func containsText(_ other: String) -> Bool {
    if other.isEmpty { return true }
    return indices.contains { self[$0...].hasPrefix(other) }
  }
}
