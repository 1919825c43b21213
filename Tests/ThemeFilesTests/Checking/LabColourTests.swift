import Testing

@testable import ThemeFiles

@Suite struct LabColourTests {
  /// Pairs 1, 4, 7, 9, 11, 13 and 17 of the test data of Sharma, Wu and Dalal (2005), table 1.
  @Test(arguments: [
    (LabColour(50, 2.6772, -79.7751), LabColour(50, 0, -82.7485), 2.0425),
    (LabColour(50, -1.3802, -84.2814), LabColour(50, 0, -82.7485), 1.0000),
    (LabColour(50, 0, 0), LabColour(50, -1, 2), 2.3669),
    (LabColour(50, 2.49, -0.001), LabColour(50, -2.49, 0.0009), 7.1792),
    (LabColour(50, 2.49, -0.001), LabColour(50, -2.49, 0.0011), 7.2195),
    (LabColour(50, -0.001, 2.49), LabColour(50, 0.0009, -2.49), 4.8045),
    (LabColour(50, 2.5, 0), LabColour(73, 25, -18), 27.1492),
  ])
  func `differences are those that are published`(one: LabColour, other: LabColour, is: Double) {
    #expect(abs(one.difference(from: other) - `is`) < 0.0001)
    #expect(abs(other.difference(from: one) - `is`) < 0.0001)
  }

  @Test func `white is white`() {
    let white = LabColour(light: [1, 1, 1])
    #expect(abs(white.lightness - 100) < 0.001)
    #expect(abs(white.greenRed) < 0.001 && abs(white.blueYellow) < 0.001)
  }
}
