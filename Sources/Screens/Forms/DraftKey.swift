import Casework

/// The keys under which the drafts of one form are kept: its own, and one for each set aside.
enum DraftKey {
  private static let mark: Character = "#"
  private static let join: Character = "+"

  /// The key of a form for one record, or for several: `consultation/a+b+c/assign` is one that was
  /// opened on `a`, for `b` and `c`.
  static func of(_ purpose: FormPurpose, for records: [RecordID]) -> String {
    guard let own = purpose.record, !records.isEmpty else { return purpose.draftKey }
    let marked = records.map(\.text).sorted().map { String(join) + $0 }.joined()
    return purpose.draftKey.replacing(own.text, with: own.text + marked)
  }

  /// The records of a form for several; none of one for a single record.
  static func records(in key: String) -> [RecordID] {
    let parts = base(of: key).split(separator: "/")
    guard parts.count == 3 else { return [] }
    let ids = parts[1].split(separator: join).map(String.init)
    return ids.dropFirst().map { id in
      parts[0] == "case" ? .caseRecord(CaseID(id)) : .consultation(ConsultationID(id))
    }
  }

  /// The same key for the record alone on which the form was opened.
  static func single(_ key: String) -> String {
    var parts = base(of: key).split(separator: "/").map(String.init)
    if parts.count == 3 { parts[1] = String(parts[1].prefix { $0 != join }) }
    return parts.joined(separator: "/")
  }

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
