import Casework
import TerminalUI

extension FormPurpose {
  /// The questions about a member.
  static func memberFields(_ profile: MemberProfile?, in context: ScreenContext) -> [FormField] {
    let say = context.say
    let expertise = profile?.expertise.joined(separator: say("、", ", ")) ?? ""
    return [
      .line(id: "name", label: say("氏名", "Name"), value: profile?.name ?? "", required: true),
      .line(id: "kana", label: say("ふりがな", "Reading"), value: profile?.kana ?? ""),
      .words(
        "kind", say("種別", "Kind"), MemberKind.self, selected: profile?.kind ?? .individual,
        context.language, required: true),
      .choice(
        id: "adviser", label: say("助言者", "Adviser"),
        options: [
          FormOption(id: "no", label: say("いいえ", "No")),
          FormOption(id: "yes", label: say("助言者になれる", "Yes, may advise")),
        ], selected: profile?.isAdviser == true ? "yes" : "no", required: true),
      .line(
        id: "expertise", label: say("専門", "Expertise"),
        hint: say("呼吸器、就学、災害 のように", "ventilators, schools, disasters"), value: expertise),
      .line(id: "occupation", label: say("職種", "Occupation"), value: profile?.occupation ?? ""),
      .line(id: "affiliation", label: say("所属", "Affiliation"), value: profile?.affiliation ?? ""),
      .line(
        id: "prefecture", label: say("都道府県", "Prefecture"), value: profile?.prefecture ?? ""),
      .line(id: "mail", label: say("メール", "Mail"), value: profile?.mail ?? ""),
      .line(id: "telephone", label: say("電話", "Telephone"), value: profile?.telephone ?? ""),
    ]
  }

  /// The entry that the answers amount to.
  static func profile(
    from answers: inout FieldReader, before: MemberProfile?
  ) -> MemberProfile {
    let expertise = answers.spellings("expertise")
    return MemberProfile(
      name: answers.required("name", .memberName), kana: answers.text("kana"),
      kind: answers.choice("kind") ?? before?.kind ?? .individual,
      occupation: answers.text("occupation"), affiliation: answers.text("affiliation"),
      prefecture: answers.text("prefecture"), isAdviser: answers.text("adviser") == "yes",
      expertise: expertise, mail: answers.text("mail"), telephone: answers.text("telephone"))
  }
}
