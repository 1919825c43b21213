/// A program that is measured, on a list of 10,000 rows.
struct Contender {
  /// What the table calls it.
  let name: String
  let command: [String]
  var environment: [String: String] = [:]
  /// The keys that lead to the list, or nothing when the program begins with it.
  var opening: String?
  /// The key that goes one row down.
  let down: String
}
