/// The keys under which the drafts of one form are kept: its own, and one for each set aside.
enum DraftKey {
  private static let mark: Character = "#"

  /// The key of the form that a draft belongs to.
  static func base(of key: String) -> String { String(key.prefix { $0 != mark }) }

  /// The first key of a form that none of the drafts has.
  static func unused(for base: String, among drafts: [KeptDraft]) -> String {
    let taken = Set(drafts.map(\.key))
    guard taken.contains(base) else { return base }
    var number = 2
    while taken.contains("\(base)\(mark)\(number)") { number += 1 }
    return "\(base)\(mark)\(number)"
  }
}
