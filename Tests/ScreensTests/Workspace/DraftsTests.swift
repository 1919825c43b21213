import Casework
import TerminalUI
import Testing

@testable import Screens

/// Drafts are restored, set aside, thrown away and found again.
@Suite struct DraftsTests {
  private func deskWithDraft() -> Desk {
    var desk = Desk()
    desk.press("2", "n")
    desk.type("小田切")
    desk.press("Esc")
    return desk
  }

  @Test func `a waiting draft comes back and says so`() {
    var desk = deskWithDraft()
    desk.press("n")
    #expect(desk.text.contains("小田切"))
    #expect(desk.text.contains("下書きの続きです"))
  }

  @Test func `a draft is set aside for a clean form, and both are kept`() {
    var desk = deskWithDraft()
    desk.press("n", "Ctrl-N")
    #expect(desk.workspace.form?.form.values["name"] == "")
    desk.type("東海林")
    desk.press("Esc")
    #expect(desk.drafts.keys.sorted() == ["consultation/new", "consultation/new#2"])
    desk.press("n")
    #expect(desk.workspace.form?.form.values["name"] == "東海林")
  }

  @Test func `a draft is thrown away at the second asking`() {
    var desk = deskWithDraft()
    desk.press("n", "Ctrl-X")
    #expect(desk.messageLine.contains("もう一度 Ctrl-X"))
    #expect(desk.workspace.form != nil)
    desk.press("Ctrl-X")
    #expect(desk.workspace.form == nil)
    #expect(desk.drafts.isEmpty)
  }

  @Test func `another key between takes the asking back`() {
    var desk = deskWithDraft()
    desk.press("n", "Ctrl-X", "Tab", "Ctrl-X")
    #expect(desk.workspace.form != nil)
    #expect(desk.drafts.count == 1)
  }

  @Test func `Today lists the drafts first and opens their forms`() {
    var desk = deskWithDraft()
    desk.press("n", "Ctrl-N")
    desk.type("東海林")
    desk.press("Esc", "1")
    #expect(desk.text.contains("書きかけ  2件"))
    desk.press("Enter")
    #expect(desk.workspace.form?.form.values["name"] == "小田切")
    desk.press("Esc", "1", "Down", "Enter")
    #expect(desk.workspace.form?.form.values["name"] == "東海林")
  }

  @Test func `the draft of a record's form opens with its record`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "s")
    desk.press("Tab", "Tab", "Tab", "Tab")
    desk.type("電源の備え")
    desk.press("Esc", "1")
    #expect(desk.text.contains("Q-2026-0004 相談の記録"))
    desk.press("Enter")
    #expect(desk.workspace.form?.purpose.number?.description == "Q-2026-0004")
    #expect(desk.workspace.place == .consultations)
  }

  @Test func `the words of a draft stay hidden while names are`() {
    var desk = deskWithDraft()
    desk.press("1")
    #expect(desk.text.contains("小田切"))
    desk.press("F12")
    #expect(!desk.text.contains("小田切"))
    desk.press("Enter")
    #expect(desk.workspace.form == nil)
  }

  @Test func `a saved draft does not take the others with it`() {
    let drafts = ["case/new", "case/new#2"].map {
      KeptDraft(key: $0, text: "", savedAt: .init(milliseconds: 0))
    }
    #expect(DraftKey.unused(for: "case/new", among: drafts) == "case/new#3")
    #expect(DraftKey.unused(for: "case/new", among: []) == "case/new")
    #expect(DraftKey.base(of: "case/new#2") == "case/new")
  }

  @Test func `every form is found again by the key of its draft`() {
    let invented = Invented.japanese
    let consultation = invented.consultations[0]
    let file = invented.cases[0]
    let purposes: [(FormPurpose, Answer?)] =
      [
        .complete(consultation), .offer(consultation, .requester), .log(consultation),
        .close(consultation),
      ].map { ($0, .consultation(consultation)) }
      + [.write(.check, file), .note(file), .reviseIdentity(file, 1), .identify(file)].map {
        ($0, .caseRecord(file))
      } + [(.receive, nil), (.openCase, nil), (.join, nil)]
    for (purpose, answer) in purposes {
      #expect(DraftSubject(key: purpose.draftKey)?.purpose(with: answer) == purpose)
    }
    #expect(DraftSubject(key: "letter/1/new/x") == nil)
  }
}
