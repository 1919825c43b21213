import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct MarkingTests {
  private func waiving() -> Desk {
    var desk = Desk()
    desk.press("2", "Space", "Space", "Space", "w")
    desk.type("会員の初回")
    desk.press("Tab")
    desk.type("理事長")
    return desk
  }

  @Test func `the key marks, goes on, and takes a mark away`() {
    var desk = Desk()
    desk.press("2", "Space", "Space")
    #expect(desk.workspace.marked.count == 2)
    #expect(desk.workspace.consultations.list.selected == 2)
    #expect(desk.text.contains("印 2件"))
    desk.press("Up", "Space")
    #expect(desk.workspace.marked.count == 1)
    desk.press("Esc")
    #expect(desk.workspace.marked.isEmpty)
    #expect(desk.workspace.keyPlace == .consultations)
  }

  @Test func `the change is shown before it is made`() {
    var desk = waiving()
    let marked = desk.workspace.marked
    #expect(desk.text.contains("印のある3件"))
    desk.press("Ctrl-S")
    #expect(desk.workspace.keyPlace == .batch)
    let items = desk.workspace.batch?.content.items ?? []
    #expect(items.map(\.id) == marked)
    let willing = desk.workspace.batch?.content.willing ?? 0
    #expect(willing > 0 && willing < items.count)
    #expect(
      !desk.errands.contains { if case .performOnAll = $0 { true } else { false } })

    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .consultations)
    #expect(desk.workspace.marked.isEmpty)
    #expect(desk.messageLine.contains("\(willing)件に行いました"))
  }

  @Test func `Esc leads back to what was typed`() {
    var desk = waiving()
    desk.press("Ctrl-S", "Esc")
    #expect(desk.workspace.keyPlace == .form)
    #expect(desk.workspace.form?.form.values.values.contains("会員の初回") == true)
    #expect(desk.workspace.marked.count == 3)
  }

  @Test func `what is done to one record only says so while several are marked`() {
    var desk = Desk()
    desk.press("2", "Space", "s")
    #expect(desk.workspace.keyPlace == .consultations)
    #expect(desk.workspace.message?.isWarning == true)
  }

  @Test func `in the record the key ticks an action off`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "Down", "Enter", "Space")
    #expect(desk.workspace.marked.isEmpty)
    let ticked = desk.errands.contains {
      if case .consultation(.finishAction, _) = $0 { true } else { false }
    }
    #expect(ticked)
  }

  @Test func `the curtain falls over the preview`() {
    var desk = Desk()
    desk.press("2", "G", "Up", "Space", "x")
    #expect(desk.workspace.keyPlace == .form)
    desk.press("F12")
    #expect(desk.workspace.batch == nil)
    #expect(!desk.text.contains("佐々木"))
  }

  @Test func `nothing typed or pasted reaches the form behind the preview`() {
    var desk = waiving()
    desk.press("Ctrl-S")
    let before = desk.workspace.form?.form.values
    desk.send(.paste("貼った文"))
    desk.type("あ")
    #expect(desk.workspace.form?.form.values == before)
    #expect(desk.workspace.keyPlace == .batch)
  }

  @Test func `a line confirms the preview`() {
    var desk = waiving()
    desk.press("Ctrl-S")
    #expect(
      desk.workspace.handle(line: "").contains {
        if case .performOnAll = $0 { true } else { false }
      })
  }

  @Test func `a board that was opened out of a search has the keys`() {
    var desk = Desk()
    desk.press("2", "/", "Ctrl-P")
    desk.type("board")
    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .board)
    desk.press("Right")
    desk.type("z")
    #expect(desk.workspace.keyPlace == .peek)
    #expect(desk.workspace.consultations.list.search.isEmpty)
  }
}
