import Casework
import TerminalUI
import Testing

@testable import Screens

/// A draft is told apart from what the record holds.
@Suite struct DraftComparisonTests {
  @Test func `sentences that stand as before are told apart from those that came and went`() {
    #expect(
      PassageChange.between(
        "停電に備える。母と話した。\n夜の吸引が続く。次は学校。予備電源。発電機。",
        "停電に備える。母と話した。\n夜の吸引は減った。次は学校。予備電源。発電機。")
        == [
          .skipped(1), .kept("母と話した。"), .removed("夜の吸引が続く。"), .added("夜の吸引は減った。"),
          .kept("次は学校。"), .skipped(2),
        ])
    #expect(
      PassageChange.between("Ver. 2.5 is there. Good!", "Ver. 2.5 is there. Bad!")
        == [.skipped(1), .kept("2.5 is there."), .removed("Good!"), .added("Bad!")])
  }

  @Test(arguments: [("", ""), ("あ。い。", ""), ("", "a. b."), ("あ。い。う。", "う。い。あ。"), ("同じ。", "同じ。")])
  func `either side can be told from the changes`(before: String, after: String) {
    let changes = PassageChange.between(before, after)
    var (old, new, skipped) = ("", "", 0)
    for change in changes {
      switch change {
      case .removed(let text): old += text
      case .added(let text): new += text
      case .kept(let text): (old, new) = (old + text, new + text)
      case .skipped(let count): skipped += count
      }
    }
    if skipped == 0 {
      #expect(old == before.filter { $0 != " " })
      #expect(new == after.filter { $0 != " " })
    } else {
      #expect(before == after)
    }
  }

  @Test func `the comparison names the fields and shows both wordings`() {
    var desk = Desk(.english)
    desk.press("2", "Down", "Down", "Down", "s", "Tab", "Ctrl-U")
    desk.type("45")
    desk.press("F4")
    #expect(desk.workspace.keyPlace == .changes)
    #expect(desk.text.contains("- 90"))
    #expect(desk.text.contains("+ 45"))
    desk.press("Esc")
    #expect(desk.workspace.keyPlace == .form)
    #expect(desk.workspace.form?.form.values["minutes"] == "45")
  }

  @Test func `a draft from before says with which key it is compared, and is`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s")
    while desk.workspace.form?.form.focused?.id != "asked" { desk.press("Tab") }
    desk.type("夜の電源が心配。")
    desk.press("Esc")
    desk.press("s")
    #expect(desk.messageLine.contains("F4"))
    desk.press("F4")
    #expect(desk.text.contains("+ 夜の電源が心配。"))
  }

  @Test func `a letter goes on in the form, and the curtain takes the wordings away`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s", "Tab", "F4")
    #expect(desk.text.contains("何も変わりません"))
    desk.press("1")
    #expect(desk.workspace.keyPlace == .form)
    #expect(desk.workspace.form?.form.values["minutes"]?.contains("1") == true)
    desk.press("F4", "F12")
    #expect(desk.workspace.form == nil)
    #expect(!desk.text.contains("+ "))
  }
}
