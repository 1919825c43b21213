public import Casework
import JapaneseText

extension Member: StoredRecord {
  /// The table `member`.
  public static var table: RecordTable<Member> {
    RecordTable(
      name: "member",
      columns: ["number", "list_key", "name", "is_adviser"],
      values: { member in
        let profile = member.profile
        let reading = TextFolding.folded(profile.kana.isBlank ? profile.name : profile.kana)
        return [
          .text(member.number.description), .text("\(reading)|\(member.number)"),
          .text(profile.name), .integer(profile.isAdviser ? 1 : 0),
        ]
      },
      searchText: { member in
        let profile = member.profile
        return
          ([
            member.number.description, profile.name, profile.kana, profile.occupation,
            profile.affiliation, profile.prefecture,
          ] + profile.expertise).joined(separator: "\n")
      },
      referrers: "SELECT number FROM consultation WHERE adviser_id = $1 ORDER BY number")
  }
}

extension MemberSummary {
  init(_ row: SQLRow) throws {
    let member = try EventCoding.decode(Member.self, from: row.text("body"))
    self.init(
      id: MemberID(row.text("id")), number: member.number, profile: member.profile,
      openConsultations: row.integer("open_count"))
  }
}
