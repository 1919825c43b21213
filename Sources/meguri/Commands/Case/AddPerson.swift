import ArgumentParser
import Casework
import Deidentification

/// `meguri case person`: an entry on the identity sheet.
struct AddPerson: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person",
      abstract: said("身元シートに人・施設・地名を加える", "Enter a person, facility or place."))
  }

  @Option(help: ArgumentHelp(said("種類", "What sort."))) var kind: FieldWord<IdentityKind>
  @Option(help: ArgumentHelp(said("名前(姓と名の間を空ける)", "The name, its parts apart."))) var name: String
  @Option(help: ArgumentHelp(said("ふりがな", "The name's reading."))) var kana = ""
  @Option(help: ArgumentHelp(said("続柄・職種(母、看護師)", "Relation or trade."))) var relation = ""
  @Option(help: ArgumentHelp(said("ほかの表記・愛称(くり返せます)", "Another spelling; may be repeated.")))
  var form: [String] = []
  @Option(help: ArgumentHelp(said("仮称(なければ自動)", "The surrogate (else proposed)."))) var surrogate:
    String?
  @OptionGroup var target: CaseTarget

  func run() throws {
    try target.perform { _, record, _ in
      let generated = SurfaceForms.of(
        name, kana: kana, kind: kind.value, beside: record.sheet)
      let extra = form.filter { !$0.isBlank && !generated.contains($0) }
      let surrogate =
        surrogate
        ?? Surrogate.proposed(
          kind: kind.value, relation: relation, name: name, on: record.sheet)
      return .identify(
        Identity(
          kind: kind.value, relation: relation, forms: generated + extra, surrogate: surrogate))
    }
  }
}
