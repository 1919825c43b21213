import Casework
import Deidentification
import TerminalUI
import Testing

@testable import Screens

@Suite struct ReviewTests {
  private func command(_ desk: Desk) -> CaseCommand? {
    desk.errands.compactMap { request in
      if case .caseRecord(let command, _) = request { command } else { nil }
    }.last
  }

  @Test func `one key enters a new professional, another an organisation`() {
    var desk = Desk()
    desk.press("3", "r", "n")
    guard case .identify(let person) = command(desk) else {
      Issue.record("nothing was entered")
      return
    }
    #expect(person.kind == .staff)
    #expect(person.forms.first == "早乙女")
    desk.press("Down", "o")
    guard case .identify(let school) = command(desk) else {
      Issue.record("nothing was entered")
      return
    }
    #expect(school.kind == .facility)
    #expect(school.forms == ["さくら小学校"])
  }

  @Test func `a number gives the words to somebody on the sheet`() {
    var desk = Desk()
    desk.press("3", "r", "2")
    guard case .reviseIdentity(_, let identity) = command(desk) else {
      Issue.record("nobody was revised")
      return
    }
    #expect(identity.forms.last == "早乙女")
  }

  @Test func `x says that the words identify nobody`() {
    var desk = Desk()
    desk.press("3", "r", "x")
    #expect(command(desk) == .clear("早乙女"))
  }

  @Test func `with surrogates on the screen nothing is answered`() {
    var desk = Desk()
    desk.press("3", "F12", "r", "x")
    #expect(command(desk) == nil)
  }

  @Test func `locked, writing says how to unlock`() {
    var desk = Desk()
    desk.workspace.context.isLocked = true
    desk.press("3", "m")
    #expect(desk.workspace.message?.words.japanese.contains("Ctrl-L") == true)
    desk.press("r")
    #expect(desk.workspace.review == nil)
  }

  @Test func `words found in a text are marked until it changes, and the next key answers`() {
    var desk = Desk()
    desk.press("3", "m")
    desk.type("早乙女先生へ。")
    let requests = desk.workspace.handle(.idle)
    guard let field = desk.workspace.form?.form.focused?.id,
      requests.contains(where: { if case .detect(field, "早乙女先生へ。", _) = $0 { true } else { false } }
      )
    else {
      Issue.record("nothing was asked")
      return
    }
    let finding = Detector(sheet: IdentitySheet()).findings(in: "早乙女先生へ。")[0]
    _ = desk.workspace.receive(.detected(field: field, text: "早乙女先生へ。", [finding]))
    #expect(desk.workspace.form?.form.focused?.editor.marks == [0..<3])
    desk.press("Ctrl-G")
    #expect(desk.workspace.message?.words.japanese.contains("「早乙女」は?") == true)
    desk.press("x")
    #expect(command(desk) == .clear("早乙女"))
    desk.type("あ")
    #expect(desk.workspace.form?.form.focused?.editor.marks == [])
  }

  @Test func `the policy changes by a key, and the reasons by another`() {
    var desk = Desk()
    desk.press("3", "R")
    #expect(desk.workspace.readers?.content.rendition.policy.name == "outside")
    desk.press("p")
    #expect(desk.workspace.readers?.content.rendition.policy.name == "strict")
    #expect(!desk.text.contains("令和8年11月2日 → "))
    desk.press("d")
    #expect(desk.text.contains("令和8年11月2日 → ある日  P05"))
  }
}
