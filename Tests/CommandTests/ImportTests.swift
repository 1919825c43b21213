import Foundation
import Testing

@Suite struct ImportTests {
  static let table = [
    "番号,申込日,お名前,ご相談内容,TEL,相談区分",
    "1,令和8年4月1日,安孫子 陽子,\"退院の調整を\nどこから始めるか\",000-0000-0000,個別",
    "2,Ｒ８．４．２,喜屋武 健,短期入所が見つからない,,個別支援",
    ",,,,,",
    "1,令和8年4月1日,安孫子 陽子,\"退院の調整を\nどこから始めるか\",000-0000-0000,個別",
    "3,平成40年1月1日,渡邊 さくら,就学のこと,,個別支援",
    "4,2026/4/3,,名前がない,,個別支援",
    "",
  ].joined(separator: "\r\n")

  @Test func `a file is taken once, with every row accounted for`() throws {
    let line = try CommandLine()
    let file = try line.file("requests.csv", Data("\u{FEFF}\(Self.table)".utf8))

    let dry = try line.run("import", "requests", file, "--dry-run", "--json").object()
    #expect(dry["taken"] as? Int == 2)
    #expect(try line.run("consultation", "list", "--json").list().isEmpty)

    let first = try line.run("import", "requests", file, "--json").object()
    #expect(first["taken"] as? Int == 2)
    #expect(first["repeated"] as? Int == 1)
    #expect(first["empty"] as? Int == 1)
    let refused = try #require(first["refused"] as? [[String: Any]])
    #expect(refused.map { $0["line"] as? Int } == [8, 9])
    #expect(refused.map { $0["column"] as? String } == ["申込日", "お名前"])
    #expect(refused.map { $0["value"] as? String } == ["平成40年1月1日", ""])

    let second = try line.run("import", "requests", file, "--json").object()
    #expect(second["taken"] as? Int == 0)
    #expect(second["repeated"] as? Int == 3)
    #expect(try line.run("consultation", "list", "--json").list().count == 2)
    #expect(try line.run("verify").code == 0)
  }

  @Test func `a number that the store knows from another request is refused`() throws {
    let line = try CommandLine()
    try line.run("import", "requests", try line.file("a.csv", Data(Self.table.utf8)))
    let other = "番号,申込日,お名前,ご相談内容\n2,2026/4/5,藤 さくら,停電の備え\n"

    let result = try line.run(
      "import", "requests", try line.file("b.csv", Data(other.utf8)), "--json", "--language", "ja")
    let refused = try #require(try result.object()["refused"] as? [[String: Any]])
    #expect(refused.map { $0["line"] as? Int } == [2])
    #expect((refused.first?["reason"] as? String)?.contains("Q-2026-0002") == true)
  }

  @Test func `a file without the needed columns is refused whole`() throws {
    let line = try CommandLine()
    let file = try line.file("x.csv", Data("商品,値段,数\nりんご,100,3\n".utf8))

    let result = try line.run("import", "requests", file, "--language", "ja")
    #expect(result.code == 1)
    #expect(result.error.contains("商品"))
  }

  @Test func `a file that is not there is a failure of the system`() throws {
    let result = try CommandLine().run("import", "requests", "nowhere.csv")
    #expect(result.code == 3)
  }
}
