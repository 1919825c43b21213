public import Casework
import JapaneseText

extension Member: StoredRecord {
  /// The table `member`.
  public static var table: RecordTable<Member> {
    RecordTable(
      name: "member",
      columns: ["number", "list_key", "is_adviser"],
      // In the open a member is its number and what it can do.
      settled: { member, _ in (member, member.inTheOpen) },
      values: { member, _ in
        [
          .text(member.number.description), .text(member.number.description),
          .integer(member.profile.isAdviser ? 1 : 0),
        ]
      },
      names: { member in
        let profile = member.profile
        return [
          profile.name, profile.kana, profile.affiliation, profile.telephone, profile.mail,
        ]
      },
      searchText: { member in
        let profile = member.profile
        return
          ([member.number.description, profile.occupation, profile.prefecture]
          + profile.expertise).joined(separator: "\n")
      },
      referrers: "SELECT number FROM consultation WHERE adviser_id = $1 ORDER BY number")
  }
}

extension MemberSummary {
  init(_ row: SQLRow, on shelf: Shelf) throws {
    let member: Member = try shelf.record(row.text("id"), in: row)
    self.init(
      id: MemberID(row.text("id")), number: member.number, profile: member.profile,
      openConsultations: row.integer("open_count"))
  }

  /// Where the member stands among others: by reading, else by name, then by number.
  var reading: String {
    let text = profile.kana.isBlank ? profile.name : profile.kana
    return "\(TextFolding.folded(text))|\(number)"
  }
}
