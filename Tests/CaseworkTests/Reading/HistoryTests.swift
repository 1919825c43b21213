import Casework
import Testing

@Suite struct HistoryTests {
  private func reader(_ language: Language) -> HistoryReader {
    let sheet = IdentitySheet([EventExamples.identity])
    return HistoryReader(
      language: language, read: sheet.realText(of:), member: { "member \($0)" },
      caseNumber: { "case \($0)" }, identity: { $0.surrogate })
  }

  private func expect(_ events: [any Narrated], _ sentences: [(String, String)]) {
    #expect(events.count == sentences.count)
    for (event, sentence) in zip(events, sentences) {
      #expect(event.told(by: reader(.japanese)) == sentence.0)
      #expect(event.told(by: reader(.english)) == sentence.1)
    }
  }

  @Test func `events of members are told in both languages`() {
    expect(
      EventExamples.members,
      [
        ("M-2026-0003 早乙女 朋美 を名簿に加えた", "Entered M-2026-0003 早乙女 朋美"),
        ("名簿の記載を直した", "Revised the entry"),
      ])
  }

  @Test func `events of cases are told in both languages`() {
    expect(
      EventExamples.cases,
      [
        ("事例 C-2026-0002 を開いた: みーくんの就学", "Opened case C-2026-0002: みーくんの就学"),
        ("事例の概要を直した", "Revised the outline"),
        ("身元シートに 本児 を加えた", "Entered 本児 on the identity sheet"),
        ("身元シートの 本児 を直した", "Revised 本児 on the identity sheet"),
        ("第1サイクルを始めた", "Began cycle 1"),
        ("第1サイクルの計画(P)を書いた: みーくんの就学", "Wrote a Plan in cycle 1: みーくんの就学"),
        ("第1サイクルの計画(P)を書いた: みーくんの就学", "Wrote a Plan in cycle 1: みーくんの就学"),
        ("第1サイクルの実施(D)を書いた: 見学した", "Wrote a Do in cycle 1: 見学した"),
        ("第1サイクルの確認(C)を書いた: 未定", "Wrote a Check in cycle 1: 未定"),
        ("第1サイクルの改善(A)を書いた: 再協議", "Wrote an Act in cycle 1: 再協議"),
        ("メモを書いた: 電話", "Wrote a note: 電話"),
        ("「ひまわり」は身元を示さないとした", "Found that “ひまわり” identifies nobody"),
      ])
  }

  @Test func `events of consultations are told in both languages`() {
    expect(
      EventExamples.consultations,
      [
        (
          "Q-2026-0007 を受け付けた(千早 隆之): 協議の場について",
          "Received Q-2026-0007 from 千早 隆之: 協議の場について"
        ),
        ("依頼を補った", "Completed the request"),
        (
          "11,000円(税込)と実費の案を出した: 標準単価",
          "Offered ¥11,000 with tax and actual costs: 標準単価"
        ),
        ("先方から8,000円(税込)の案があった", "The requester proposed ¥8,000 with tax"),
        ("第2案で合意した", "Agreed on offer 2"),
        ("費用を免除した(承認 宮路 澄子): 災害のため", "Waived the fee (approved by 宮路 澄子): 災害のため"),
        ("助言者を member m-1 に決めた: 就学に詳しい", "Assigned member m-1 as adviser: 就学に詳しい"),
        (
          "令和8年11月22日の相談(電話、60分)を記録した: 体験入学を組む",
          "Logged the session of 22 Nov 2026 (Telephone, 60 min): 体験入学を組む"
        ),
        ("第1回の相談の記録を直した: 見学を先に", "Corrected session 1: 見学を先に"),
        ("第1回の次の行動2を済みにした", "Ticked off action 2 of session 1"),
        ("事例 case c-1 に結びつけた", "Attached to case case c-1"),
        ("終結した(助言して終結): 体制ができた", "Closed (Advice given): 体制ができた"),
      ])
  }

  @Test func `a long text is cut after forty characters and at the end of its line`() {
    let long = CaseEvent.noted(
      note: CaseNote(
        day: civilDay("2026-11-22"), text: plain(String(repeating: "あ", count: 41))))
    #expect(
      long.told(by: reader(.japanese)) == "メモを書いた: " + String(repeating: "あ", count: 40) + "…")
    let lines = CaseEvent.noted(
      note: CaseNote(day: civilDay("2026-11-22"), text: plain("\n一行目\n二行目")))
    #expect(lines.told(by: reader(.japanese)) == "メモを書いた: 一行目")
  }

  @Test func `a history tells what was undone and done again`() {
    var chronicle = Chronicle<CaseRecord>()
    func add(_ id: String, _ content: StepContent<CaseEvent>) {
      chronicle.record(
        Chronicle<CaseRecord>.Step(
          id, at: Moment(milliseconds: 0), by: Actor("鈴掛 碧"), content))
    }
    add("0", .happened([EventExamples.cases[0]]))
    add("1", .happened([EventExamples.cases[4], EventExamples.cases[5]]))
    add("2", .undone(step: "1"))
    add("3", .redone(step: "1"))
    add("4", .undone(step: "1"))
    let japanese = reader(.japanese).lines(of: chronicle)
    #expect(japanese.map(\.isUndone) == [false, true, false, false, false])
    #expect(japanese[1].text == "第1サイクルを始めた。第1サイクルの計画(P)を書いた: みーくんの就学")
    #expect(japanese[2].text == "元に戻した: " + japanese[1].text)
    #expect(japanese[3].text == "やり直した: " + japanese[1].text)
    let english = reader(.english).lines(of: chronicle)
    #expect(english[1].text == "Began cycle 1; Wrote a Plan in cycle 1: みーくんの就学")
    #expect(english[2].text == "Undone: " + english[1].text)
    #expect(english[3].text == "Done again: " + english[1].text)
    #expect(english[0].actor == Actor("鈴掛 碧"))
  }
}
