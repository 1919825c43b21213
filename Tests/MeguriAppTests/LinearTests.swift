import CaseStore
import Casework
import MeguriApp
import TerminalUI
import Testing

/// The screens as lines: what is said, and what a line does.
@MainActor @Suite struct LinearTests {
  /// What is written while the lines are typed, one piece for each.
  private func conversation(
    _ lines: [String], on store: CaseStore, _ language: Language = .japanese,
    idleLimit: Duration? = nil
  ) -> [String] {
    var pieces = [""]
    var waiting = lines[...]
    let app = MeguriApp(
      store: store,
      options: AppOptions(
        language: language, actor: Actor("佐伯"), now: Journey.now, idleLimit: idleLimit))
    app.converse(
      reading: {
        pieces.append("")
        return waiting.popFirst()
      }, secret: { nil }, writing: { pieces[pieces.count - 1] += $0 })
    return pieces
  }

  @Test func `a request is written, found and told without boxes`() throws {
    let store = try Journey().store
    let said = conversation(
      ["相談", "新規", "小田切さくら", "", "/保存", "2", "Enter"], on: store)
    let all = said.joined()
    #expect(!all.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    #expect(said[0].contains("== 今日 =="))
    #expect(said[1].contains("相談> "))
    #expect(said[2].contains("1. "))
  }

  @Test func `what is typed into a form is saved`() throws {
    let store = try Journey().store
    let said = conversation(["n", "小田切さくら", "/save"], on: store, .english)
    #expect(said[1].contains("(required)"))
    // The text of the request is still missing, and is asked for.
    #expect(said.joined().contains("! "))
    #expect(try store.consultations(ConsultationQuery()).isEmpty)
    #expect(try store.drafts(prefix: "").contains { $0.text.contains("小田切さくら") })
  }

  @Test func `a word that means nothing is answered`() throws {
    let said = conversation(["ほげほげ"], on: try Journey().store)
    #expect(said[1].contains("「ほげほげ」という操作はありません。"))
  }

  @Test func `a row of a list is told whole, however long it is`() throws {
    let text = "停電の備えについて" + String(repeating: "町と学校と訪問看護で決めたい", count: 4) + "と言われた。"
    let said = conversation(["相談"], on: try oneRequest(text))
    #expect(said[1].contains(text))
  }

  private func oneRequest(_ text: String = "停電の備え") throws -> CaseStore {
    let store = try Journey().store
    let form = RequestForm(
      receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: text)
    _ = try store.perform(.receive(form), on: nil, of: Consultation.self, by: Actor("佐伯"))
    return store
  }

  @Test func `what would be copied is told, for there is no clipboard`() throws {
    let said = conversation(["2", "y"], on: try oneRequest())
    #expect(said[2].contains("写すもの: Q-2026-0001"))
    #expect(!said[2].contains("コピーしました"))
  }

  @Test func `an empty line leaves what asks for words`() throws {
    let said = conversation([":", ""], on: try oneRequest())
    #expect(said[1].contains("コマンド> "))
    #expect(said[2].contains("今日> "))
  }

  @Test func `after a time without a line the curtain falls and the line is not carried out`()
    throws
  {
    let store = try oneRequest()
    let said = conversation(["2", "n"], on: store, idleLimit: .zero)
    #expect(said[1].contains("[仮称で表示中]"))
    #expect(!said[1].contains("== 相談"))
  }

  @Test func `only what changed is told`() throws {
    let journey = try Journey()
    for number in 0..<3 {
      let form = RequestForm(
        receivedDay: Journey.now().day, requester: Requester(name: "小田切"),
        text: "相談の\(number)番")
      _ = try journey.store.perform(.receive(form), on: nil, of: Consultation.self, by: Actor("佐伯"))
    }
    let said = conversation(["2", "j"], on: journey.store)
    #expect(said[1].contains("相談の0番") && said[1].contains("相談の2番"))
    let lines = said[2].split(separator: "\n")
    #expect(lines.count < 4)
    #expect(said[2].contains("相談の1番") && !said[2].contains("相談の0番"))
  }
}
