import Casework

/// A member as `--json` prints it.
struct MemberOutput: Encodable {
  let number, name, kana, kind, occupation, affiliation, prefecture, mail, telephone: String
  let isAdviser: Bool
  let expertise: [String]
  let openConsultations: Int

  init(_ summary: MemberSummary) {
    let profile = summary.profile
    number = summary.number.description
    (name, kana, kind) = (profile.name, profile.kana, profile.kind.rawValue)
    (occupation, affiliation) = (profile.occupation, profile.affiliation)
    (prefecture, mail, telephone) = (profile.prefecture, profile.mail, profile.telephone)
    (isAdviser, expertise) = (profile.isAdviser, profile.expertise)
    openConsultations = summary.openConsultations
  }
}
