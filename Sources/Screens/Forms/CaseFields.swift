import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  /// The questions of a case's outline.
  static func outlineFields(_ file: CaseFile?, in context: ScreenContext) -> [FormField] {
    let say = context.say
    let outline = file?.record.outline
    return [
      .line(
        id: "title", label: say("題", "Title"),
        hint: say("就学を控えた気管切開の児", "a child with a tracheostomy starting school"),
        value: file.map { $0.typing.read($0.record.outline.title) } ?? "", required: true),
      .line(id: "childAge", label: say("年齢", "Age"), value: outline?.childAge ?? ""),
      .words(
        "lifeStage", say("ライフステージ", "Life stage"), LifeStage.self,
        selected: outline?.lifeStage, context.language),
      .line(
        id: "careItems", label: say("医療的ケア", "Medical care"), value: outline?.careItems ?? ""),
      .line(
        id: "prefecture", label: say("都道府県", "Prefecture"), value: outline?.prefecture ?? ""),
    ]
  }

  /// The outline that the answers amount to.
  static func outline(from answers: inout FieldReader, file: CaseFile?) -> CaseOutline {
    let typing = file?.typing ?? CaseReader(IdentitySheet(), eyes: .own)
    return CaseOutline(
      title: typing.passage(from: answers.required("title", .caseTitle)),
      childAge: answers.text("childAge"), lifeStage: answers.choice("lifeStage"),
      careItems: answers.text("careItems"), prefecture: answers.text("prefecture"))
  }

  /// The questions of a note outside the cycles.
  static func noteFields(in context: ScreenContext) -> [FormField] {
    [
      .prose(id: "text", label: context.say("メモ", "Note"), required: true, rows: 6),
      dayField(in: context),
    ]
  }

  /// The note that the answers amount to.
  static func caseNote(from answers: inout FieldReader, reader: CaseReader) -> CaseNote {
    CaseNote(
      day: answers.dayOrToday("day"),
      text: reader.passage(from: answers.required("text", .note)))
  }

  /// The question of the day, today unless written.
  static func dayField(in context: ScreenContext) -> FormField {
    .line(
      id: "day", label: context.say("日付", "Day"), hint: context.say("今日", "today"),
      value: context.today.short(in: context.language))
  }

  /// The questions about somebody on the identity sheet.
  static func identityFields(_ file: CaseFile, in context: ScreenContext) -> [FormField] {
    let say = context.say
    let kind: IdentityKind = file.record.sheet.child == nil ? .child : .family
    return [
      .words(
        "kind", say("種類", "Kind"), IdentityKind.self, selected: kind, context.language,
        required: true),
      .line(
        id: "name", label: say("名前", "Name"),
        hint: say("姓と名の間に空白を", "family and given name, parted by a space"), required: true),
      .line(
        id: "kana", label: say("ふりがな", "Reading"),
        hint: say("姓と名の間に空白を", "how it is read, if written otherwise")),
      .line(
        id: "others", label: say("ほかの呼び方", "Other spellings"),
        hint: say("はるちゃん、ハル のように", "pet names, short names, parted by commas")),
      .line(
        id: "relation", label: say("続柄・役割", "Relation, role"),
        hint: say("母、兄、訪問看護師", "mother, brother, nurse")),
      .line(
        id: "surrogate", label: say("仮称", "Surrogate"),
        hint: say("空なら自動で決まります", "chosen for you when left empty")),
    ]
  }

  /// The identity that the answers amount to.
  static func identity(from answers: inout FieldReader, file: CaseFile) -> Identity {
    let name = answers.required("name", .identityName)
    let kind: IdentityKind = answers.choice("kind") ?? .family
    let relation = answers.text("relation")
    let others = answers.spellings("others")
    var seen: Set<String> = []
    let generated = SurfaceForms.of(
      name, kana: answers.text("kana"), kind: kind, beside: file.record.sheet)
    let forms = (generated + others)
      .filter { !$0.isEmpty && seen.insert($0).inserted }
    let given = answers.text("surrogate")
    let surrogate =
      given.isEmpty
      ? Surrogate.proposed(kind: kind, relation: relation, name: name, on: file.record.sheet)
      : given
    return Identity(kind: kind, relation: relation, forms: forms, surrogate: surrogate)
  }
}
