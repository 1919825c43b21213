import TerminalUI
import Testing

@testable import Screens

/// Selecting, cutting and finding while a form is open.
@Suite struct WritingTests {
  /// A new request with words in its text.
  private func desk(_ text: String) -> Desk {
    var desk = Desk()
    desk.press("2", "n", "Tab")
    desk.type(text)
    return desk
  }

  @Test func `what is selected is copied as it stands, and says so`() {
    var desk = desk("母と話した")
    desk.press("Shift-Ctrl-Left", "Alt-w")
    #expect(desk.errands.last == .copyText("した"))
    #expect(desk.messageLine.contains("名前もそのまま"))
    #expect(desk.workspace.form?.form.values["text"] == "母と話した")
  }

  @Test func `what was cut in one form is inserted in another`() {
    var desk = desk("母と話した")
    desk.press("Alt-a", "Ctrl-W")
    #expect(desk.workspace.form?.form.values["text"] == "")
    desk.press("Esc", "6", "n", "Ctrl-Y")
    #expect(desk.workspace.form?.form.values["name"] == "母と話した")
  }

  @Test func `locking forgets what was cut`() {
    var desk = desk("母と話した")
    desk.press("Ctrl-U")
    #expect(desk.workspace.killRing.piece == "母と話した")
    desk.workspace.context.canLock = true
    desk.press("Ctrl-L")
    #expect(desk.workspace.killRing == KillRing())
  }

  @Test func `Esc ends the selection, then the search, then the form`() {
    var desk = desk("母と話した")
    desk.press("Shift-Left", "Esc")
    #expect(desk.workspace.form?.form.focused?.editor.selection == nil)
    desk.press("Ctrl-F")
    desk.type("話")
    desk.press("Esc")
    #expect(desk.workspace.form?.form.find == nil)
    #expect(desk.workspace.form?.form.focused?.editor.cursor == 2)
    desk.press("Esc")
    #expect(desk.workspace.form == nil)
  }

  @Test func `the palette carries out what the text can do`() {
    var desk = desk("母と話した")
    desk.press("Ctrl-P")
    desk.type("すべて選ぶ")
    desk.press("Enter")
    #expect(desk.workspace.form?.form.focused?.editor.selectedText == "母と話した")
    desk.press("Ctrl-P")
    desk.type("undo what")
    desk.press("Enter")
    #expect(desk.workspace.form?.form.values["text"] == "")
  }

  @Test func `a command that cannot be carried out says why`() {
    var desk = desk("母と話した")
    desk.press("Ctrl-P")
    desk.type("選んだ文をコピー")
    desk.press("Enter")
    #expect(desk.messageLine.contains("Shift と矢印か Ctrl-Space で選んでください"))
    desk.press("Esc", "Shift-Tab", "Ctrl-P")
    desk.type("文の中を探す")
    desk.press("Enter")
    #expect(desk.messageLine.contains("探せるのは長い文の欄だけです"))
  }
}
