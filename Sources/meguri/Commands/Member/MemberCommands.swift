import ArgumentParser
import CaseStore
import Casework
import TextCells

/// `meguri member …`.
struct MemberCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "member", abstract: said("名簿", "The directory"),
      subcommands: [AddMember.self, ListMembers.self])
  }
}

/// `meguri member add`.
struct AddMember: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: said("会員を加える", "Enter a member."))
  }

  @Option(help: ArgumentHelp(said("氏名", "The name."))) var name: String
  @Option(help: ArgumentHelp(said("ふりがな", "The name's reading."))) var kana = ""
  @Option(help: ArgumentHelp(said("会員種別", "The kind of membership.")))
  var kind: FieldWord<MemberKind>?
  @Option(help: ArgumentHelp(said("職種", "The trade."))) var occupation = ""
  @Option(help: ArgumentHelp(said("所属", "The office or employer."))) var affiliation = ""
  @Option(help: ArgumentHelp(said("都道府県", "The prefecture."))) var prefecture = ""
  @Flag(help: ArgumentHelp(said("助言者である", "Advises others."))) var adviser = false
  @Option(help: ArgumentHelp(said("得意な分野(くり返せます)", "A field of advice; may be repeated.")))
  var expertise: [String] = []
  @Option(help: ArgumentHelp(said("メール", "The mail address."))) var mail = ""
  @Option(help: ArgumentHelp(said("電話", "The telephone number."))) var telephone = ""
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let profile = MemberProfile(
      name: name, kana: kana, kind: kind?.value ?? .individual, occupation: occupation,
      affiliation: affiliation, prefecture: prefecture, isAdviser: adviser, expertise: expertise,
      mail: mail, telephone: telephone)
    let id = try desk.store.perform(.join(profile), on: nil, of: Member.self, by: desk.actor)
    let member = try desk.load(id)
    let summary = MemberSummary(
      id: id, number: member.number, profile: member.profile, openConsultations: 0)
    guard !output.json else { return try printJSON(MemberOutput(summary)) }
    printSafely(["\(member.number)  \(profile.name)"])
  }
}

/// `meguri member list`.
struct ListMembers: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: said("一覧", "List members."))
  }

  @Option(help: ArgumentHelp(said("探す言葉", "Words that must occur."))) var search = ""
  @Flag(help: ArgumentHelp(said("助言者だけ", "Only advisers."))) var advisers = false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let all = try desk.all(MemberQuery(text: search, advisersOnly: advisers))
    guard !output.json else { return try printJSON(all.map(MemberOutput.init)) }
    printSafely(
      all.map { member in
        let role = member.profile.isAdviser ? said("助言者", "adviser") : ""
        return "\(member.number)  \(member.profile.name.fitted(toColumns: 20))"
          + "\(role.fitted(toColumns: 10))\(member.profile.affiliation)"
      })
  }
}
