import Casework
import RequestFiles
import Testing

struct RequestRefusalTests {
  private func refusal(_ row: String, heading: String = "受付日,依頼者氏名,相談内容") throws -> RequestRefusal {
    let file = try RequestFixture.read("\(heading)\n\(row)\n")
    return try #require(file.refusals.first)
  }

  @Test(arguments: [
    (
      ",佐藤,吸引", "受付日", "", "受付日が空です。令和8年4月1日、R8.4.1、2026/4/1 のように書いてください。",
      "受付日 is empty. Write it as 2026-04-01, 2026/4/1 or R8.4.1."
    ),
    (
      "春ごろ,佐藤,吸引", "受付日", "春ごろ", "受付日が読めません。令和8年4月1日、R8.4.1、2026/4/1 のように書いてください。",
      "受付日 is not a date. Write it as 2026-04-01, 2026/4/1 or R8.4.1."
    ),
    (
      "2026/2/30,佐藤,吸引", "受付日", "2026/2/30",
      "受付日は暦にない日です。令和8年4月1日、R8.4.1、2026/4/1 のように書いてください。",
      "受付日 is a day the calendar does not have. Write it as 2026-04-01, 2026/4/1 or R8.4.1."
    ),
    (
      "平成32年1月1日,佐藤,吸引", "受付日", "平成32年1月1日",
      "受付日は平成の期間にない日です。元号を確かめ、令和8年4月1日、R8.4.1、2026/4/1 のように書いてください。",
      "受付日 is a day outside the era 平成. Write it as 2026-04-01, 2026/4/1 or R8.4.1."
    ),
    (
      "2026/11/23,佐藤,吸引", "受付日", "2026/11/23", "受付日が先の日付です。令和8年11月22日までの日を書いてください。",
      "受付日 is a day to come. Write a day up to 2026-11-22."
    ),
    (
      "2026/4/1,　,吸引", "依頼者氏名", "", "依頼者氏名が空です。依頼した方の氏名を書いてください。",
      "依頼者氏名 is empty. Write the name of the person who asks."
    ),
    (
      "2026/4/1,佐藤,", "相談内容", "", "相談内容が空です。相談したいことを書いてください。",
      "相談内容 is empty. Write what is asked."
    ),
    (
      "2026/4/1,佐藤,\"吸引\"の件", "相談内容", "吸引の件",
      "相談内容の閉じた「\"」のあとに文字があります。文中の「\"」は「\"\"」と書いてください。",
      "In 相談内容, something follows the closing quote. Write a quote inside a text twice."
    ),
  ])
  func `a refusal names the column, the value and what would be taken`(
    row: String, column: String, value: String, japanese: String, english: String
  ) throws {
    let refusal = try refusal(row)
    #expect(refusal.line == 2)
    #expect(refusal.column == column)
    #expect(refusal.value == value)
    #expect(refusal.sentence(japanese: true) == japanese)
    #expect(refusal.sentence(japanese: false) == english)
  }

  @Test func `today itself is taken`() throws {
    let file = try RequestFixture.read("受付日,氏名,相談内容\n2026/11/22,佐藤,吸引\n")
    #expect(RequestFixture.summary(file) == ["taken 2"])
  }

  @Test func `the first bad column of the file leads and the others are named`() throws {
    let refusal = try refusal(",春ごろ,", heading: "お名前（必須）,\"受付\n日\",相談内容")
    #expect(refusal.line == 3)
    #expect(refusal.column == "お名前（必須）")
    #expect(refusal.otherColumns == ["受付\n日", "相談内容"])
    #expect(refusal.sentence(japanese: true).hasSuffix("「受付 日」「相談内容」も直してください。"))
    #expect(refusal.sentence(japanese: false).hasSuffix("Correct 受付 日, 相談内容 too."))
  }

  @Test func `a number is another request's only within its fiscal year`() throws {
    let file = try RequestFixture.read(
      """
      整理番号,受付日,氏名,相談内容
      001,2026/3/31,佐藤花子,吸引
      001,2026/4/1,鈴木一郎,導尿
      １,2026/5/1,林陽子,注入
      001,2026/4/1,鈴木 一郎,導尿
      ,2026/5/2,林陽子,注入
      ,2026/5/3,林陽子,注入
      ー,2026/5/4,林陽子,注入
      ー,2026/5/5,林陽子,注入
      """)
    #expect(
      RequestFixture.summary(file) == [
        "taken 2", "taken 3", "refused 4", "repeated 5 of 3", "taken 6", "taken 7", "taken 8",
        "taken 9",
      ])
    let refusal = try #require(file.refusals.first)
    #expect(refusal.column == "整理番号")
    #expect(refusal.value == "１")
    #expect(refusal.reason == .receiptNumberTaken(line: 3))
    #expect(
      refusal.sentence(japanese: true)
        == "同じ年度の同じ番号が3行目の別の相談に使われています。整理番号を空にするか、別の番号にしてください。")
    #expect(
      refusal.sentence(japanese: false)
        == "Another request of the same fiscal year, on line 3, has this number. "
        + "Leave 整理番号 empty or give another number.")
  }

  @Test func `a refused row does not hold its number`() throws {
    let file = try RequestFixture.read(
      "番号,受付日,氏名,相談内容\n1,2026/4/1,,吸引\n1,2026/4/1,林陽子,注入\n")
    #expect(RequestFixture.summary(file) == ["refused 2", "taken 3"])
  }
}
