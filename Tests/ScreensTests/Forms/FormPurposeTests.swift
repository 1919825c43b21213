import Casework
import Deidentification
import TerminalUI
import Testing

@testable import Screens

@Suite struct FormPurposeTests {
  private static func form(_ purpose: FormPurpose, _ desk: Desk) -> OpenForm {
    let choices = FormChoices(
      advisers: desk.invented.members.map {
        MemberSummary(
          id: $0.id, number: $0.record.number, profile: $0.record.profile, openConsultations: 0)
      })
    return OpenForm(purpose, choices: choices, key: "form", draft: nil, in: desk.workspace.context)
  }

  @Test(arguments: Language.allCases)
  func `a request that is opened and saved is the same request`(language: Language) throws {
    let desk = Desk(language)
    for file in desk.invented.consultations {
      var open = Self.form(.complete(file), desk)
      let request = open.submission(in: desk.workspace.context)
      // Names that were written before the case was known become references on the way.
      var expected = file.record.request
      expected.text = file.typing.passage(from: file.typing.read(expected.text))
      #expect(
        request
          == .consultation(
            .complete(expected, over: file.record.request), file.id))
    }
  }

  @Test func `an outline and a profile come back unchanged`() throws {
    let desk = Desk()
    for file in desk.invented.cases {
      var open = Self.form(.reviseCase(file), desk)
      #expect(
        open.submission(in: desk.workspace.context)
          == .caseRecord(.revise(file.record.outline), file.id))
    }
    for file in desk.invented.members {
      var open = Self.form(.reviseMember(file), desk)
      #expect(
        open.submission(in: desk.workspace.context)
          == .member(.revise(file.record.profile), file.id))
    }
  }

  @Test func `an offer is read as people write it`() throws {
    let desk = Desk()
    var open = Self.form(.offer(desk.invented.consultations[0], .association), desk)
    open.form.fill([
      "label0": "助言料", "amount0": "７万２千円", "label1": "準備", "amount1": "8,000", "travel": "actual",
      "dayUntil": "+2w", "reason": "会員割引",
    ])
    let request = open.submission(in: desk.workspace.context)
    guard case .consultation(.propose(let offer), _) = request else {
      Issue.record("\(String(describing: request))")
      return
    }
    #expect(offer.lines.map(\.amount) == [Yen(72_000), Yen(8_000), nil])
    #expect(offer.total == Yen(88_000))
    #expect(offer.validUntil == CivilDay("2026-12-06"))
    #expect(offer.party == .association)
  }

  @Test(arguments: [
    ("amount0", "やすく", "金額が読めません"), ("dayUntil", "令和8年2月30日", "暦にない日です"),
    ("dayUntil", "平成40年1月1日", "平成にはない日です"), ("amount0", "", "金額が空です"),
  ])
  func `what cannot be read is said beside its field`(
    id: String, text: String, words: String
  ) throws {
    let desk = Desk()
    var open = Self.form(.offer(desk.invented.consultations[0], .association), desk)
    open.form.fill(["amount0": "30000"])
    open.form.fill([id: text])
    #expect(open.submission(in: desk.workspace.context) == nil)
    let field = try #require(open.form.fields.first { $0.id == id })
    #expect(field.error?.contains(words) == true)
    #expect(open.form.focused?.id == id)
  }

  @Test(arguments: [
    ("day", "明日", "= 令和8年11月23日(月)"), ("minutes", "1時間30分", "= 90分"), ("minutes", "？", ""),
  ])
  func `the form says what it understood`(id: String, text: String, echo: String) {
    let desk = Desk()
    var open = Self.form(.log(desk.invented.consultations[3]), desk)
    open.form.fill([id: text])
    open.form.focus(on: id)
    #expect(open.echo(in: desk.workspace.context) ?? "" == echo)
  }

  @Test func `the total of an offer stands below it`() {
    let desk = Desk()
    var open = Self.form(.offer(desk.invented.consultations[1], .requester), desk)
    open.form.focus(on: "amount0")
    #expect(open.echo(in: desk.workspace.context) == "= 計 88,000円 (うち消費税 8,000円)")
  }

  @Test func `an outcome out of order is refused beside its field`() throws {
    let desk = Desk()
    var open = Self.form(.close(desk.invented.consultations[0]), desk)
    open.form.fill(["outcome": "completed"])
    #expect(open.submission(in: desk.workspace.context) == nil)
    let field = try #require(open.form.fields.first)
    #expect(field.error == Refusal.noSessionYet.words[.japanese])
  }

  @Test func `an action without words is refused`() throws {
    let desk = Desk()
    var open = Self.form(.log(desk.invented.consultations[3]), desk)
    open.form.fill(["advised": "表を作る", "owner1": "母"])
    #expect(open.submission(in: desk.workspace.context) == nil)
    #expect(open.form.focused?.id == "what1")
  }

  @Test func `an identity gets its spellings and a surrogate`() throws {
    let desk = Desk()
    var open = Self.form(.identify(desk.invented.cases[1]), desk)
    open.form.fill(["name": "近藤 みなと", "kana": "こんどう みなと", "others": "みいくん、ミー"])
    guard
      case .caseRecord(.identify(let identity), _) = open.submission(in: desk.workspace.context)
    else {
      Issue.record("not an identity")
      return
    }
    #expect(identity.kind == .child)
    #expect(identity.surrogate == "本児")
    #expect(identity.forms.contains("みいくん"))
    #expect(identity.forms.contains("コンドウ"))
    #expect(identity.name == "近藤 みなと")
  }

  @Test func `an entry of the sheet takes new spellings and keeps the old ones`() throws {
    let desk = Desk()
    let before = desk.invented.cases[0].record.sheet.identities[0]
    var open = Self.form(.reviseIdentity(desk.invented.cases[0], 0), desk)
    open.form.fill(["others": "はーちゃん、はる", "surrogate": "A児"])
    guard
      case .caseRecord(.reviseIdentity(0, let identity), _) = open.submission(
        in: desk.workspace.context)
    else {
      Issue.record("not a revision")
      return
    }
    #expect(identity.forms == before.forms + ["はーちゃん"])
    #expect(identity.surrogate == "A児")
  }

  @Test func `typed names become references of the case`() throws {
    let desk = Desk()
    var open = Self.form(.note(desk.invented.cases[0]), desk)
    open.form.fill(["text": "佐々木 はるが登園した"])
    guard case .caseRecord(.note(let note), _) = open.submission(in: desk.workspace.context) else {
      Issue.record("not a note")
      return
    }
    #expect(note.text.text { _ in "◯" } == "◯が登園した")
  }
}
