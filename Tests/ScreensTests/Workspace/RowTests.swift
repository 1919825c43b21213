import Testing

@testable import Screens

@Suite struct RowTests {
  @Test func `the space at which a line was broken begins no row`() {
    let rows = "The mother hardly sleeps at night and asks".rows(toColumns: 12)
    #expect(rows.count > 2)
    #expect(rows.allSatisfy { !$0.hasPrefix(" ") })
    #expect(
      rows.flatMap { $0.split(separator: " ") }.joined(separator: " ")
        == "The mother hardly sleeps at night and asks")
  }

  @Test func `what a writer indents stays indented`() {
    #expect("One\n  two".rows(toColumns: 12) == ["One", "  two"])
  }
}
