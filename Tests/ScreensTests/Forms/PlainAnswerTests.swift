import Casework
import TerminalUI
import Testing

@testable import Screens

/// What is typed as people write it stands plainly in its field as soon as that is left.
@Suite struct PlainAnswerTests {
  private func open(_ purpose: (Desk) -> FormPurpose, _ desk: Desk) -> OpenForm {
    OpenForm(
      purpose(desk), choices: FormChoices(), key: "form", draft: nil, in: desk.workspace.context)
  }

  /// The first amount of a new offer after it was typed and left.
  private func left(_ typed: String, _ language: Language = .japanese) -> (String, String?) {
    let desk = Desk(language)
    var open = open({ .offer($0.invented.consultations[0], .association) }, desk)
    open.form.fill(["amount0": typed])
    open.check("amount0", in: desk.workspace.context)
    return (open.form.values["amount0"] ?? "", open.form.fields.first { $0.id == "amount0" }?.error)
  }

  @Test(arguments: [
    ("30000", "30,000"), ("３００００", "30,000"), ("３０，０００円", "30,000"), ("1万2千", "12,000"),
    ("１万２千円", "12,000"), ("1.5万", "15,000"), ("￥8,000", "8,000"), ("二万五千円", "25,000"),
    ("0", "0"), ("500円", "500"), ("1000000000", "1,000,000,000"), ("", ""),
  ])
  func `an amount stands with its thousands apart`(typed: String, shown: String) {
    let (value, error) = left(typed)
    #expect(value == shown)
    #expect(error == nil)
  }

  @Test(arguments: [
    ("やすく", "金額が読めません。72000、72,000円、7万2千 のように書いてください。"),
    ("3万〜5万", "金額が読めません。72000、72,000円、7万2千 のように書いてください。"),
    ("-500", "金額が読めません。72000、72,000円、7万2千 のように書いてください。"),
    ("1000000001", "1,000,000,001円は大きすぎます。1,000,000,000円以下で書いてください。"),
  ])
  func `what is no amount stays as it was typed and says why`(typed: String, sentence: String) {
    let (value, error) = left(typed)
    #expect(value == typed)
    #expect(error == sentence)
  }

  @Test func `an amount alone is echoed, where there is no total yet`() {
    let desk = Desk(.english)
    var open = open({ .offer($0.invented.consultations[0], .association) }, desk)
    open.form.fill(["amount0": "12000", "amount1": "cheap"])
    open.form.focus(on: "amount0")
    #expect(open.echo(in: desk.workspace.context) == "= ¥12,000")
  }

  @Test(arguments: [
    (Language.japanese, "明日", "R8.11.23"), (.japanese, "来週火曜", "R8.11.24"),
    (.japanese, "令和8年12月1日", "R8.12.1"), (.japanese, "８／２２", "R8.8.22"),
    (.english, "tomorrow", "2026-11-23"), (.english, "+3m", "2027-02-22"),
  ])
  func `a day that was said from today is written down`(
    language: Language, typed: String, shown: String
  ) {
    let desk = Desk(language)
    var open = open({ .log($0.invented.consultations[3]) }, desk)
    open.form.fill(["dayDue0": typed])
    open.check("dayDue0", in: desk.workspace.context)
    #expect(open.form.values["dayDue0"] == shown)
    let again = open.form.values["dayDue0"] ?? ""
    open.check("dayDue0", in: desk.workspace.context)
    #expect(open.form.values["dayDue0"] == again)
  }

  @Test func `leaving the field by Tab is enough, and undo brings the typed words back`() {
    var desk = Desk()
    desk.press("2", "Down", "o", "Tab", "Ctrl-U")
    desk.type("７万２千")
    desk.press("Tab", "Shift-Tab")
    #expect(desk.workspace.form?.form.focused?.value == "72,000")
    desk.press("Ctrl-Z")
    #expect(desk.workspace.form?.form.focused?.value == "７万２千")
  }
}
