import Casework
import Testing

@Suite struct YenTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12_000, "12,000"),
    (1_234_567, "1,234,567"), (-1000, "-1,000"), (-999, "-999"), (1_000_000_000, "1,000,000,000"),
    (.min, "-9,223,372,036,854,775,808"),
  ])
  func `thousands stand apart`(amount: Int, text: String) {
    #expect(Yen(amount).description == text)
    #expect(Yen(amount).text(in: .japanese) == text + "円")
    #expect(Yen(amount).text(in: .english) == "¥" + text)
  }

  @Test func `amounts are added, taken away and compared`() {
    #expect(Yen(300) + Yen(45) == Yen(345))
    #expect(Yen(300) - Yen(345) == Yen(-45))
    #expect(Yen(-1) < Yen(0))
  }
}
