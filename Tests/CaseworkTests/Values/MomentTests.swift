import Casework
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("1970-01-01T09:00:00+09:00", 0),
    ("1969-12-31T19:00:00-05:00", 0), ("1970-01-01T05:30+05:30", 0),
    ("1969-12-31T23:59:59.999Z", -1), ("2026-11-22T00:00:00.000Z", 1_795_305_600_000),
    ("2026-11-22T09:00:00.25+09:00", 1_795_305_600_250),
    ("2026-11-22T09:00:00.123456+09:00", 1_795_305_600_123),
  ])
  func `a moment is read with its offset`(text: String, milliseconds: Int64) {
    #expect(Moment(text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T", "2026-11-22T09:00:00", "2026-11-22T24:00:00Z",
    "2026-11-22T09:60:00Z", "2026-11-22T09:00:60Z", "2026-02-30T09:00:00Z",
    "2026-11-22T09Z", "2026-11-22T09:00:00+15:00", "2026-11-22T09:00:00+09",
    "2026-11-22T09:00:00+09:00Z", "2026-11-22T09:00:00.1.2Z", "2026-11-22T09:00:00.xZ",
  ])
  func `what is no moment is not read`(text: String) { #expect(Moment(text) == nil) }

  @Test func `what is written is read back`() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<3000 {
      let moment = Moment(
        milliseconds: Int64(generator.number(-2_000_000_000_000...4_000_000_000_000)))
      #expect(Moment(moment.description) == moment)
    }
  }

  @Test func `the day and the clock are Japan's`() {
    let evening = Moment(milliseconds: 1_795_305_600_000 - 9 * 3_600_000)
    #expect(evening.description == "2026-11-21T15:00:00.000Z")
    #expect(evening.day == civilDay("2026-11-22"))
    #expect(evening.clock == "00:00")
    #expect(evening.adding(minutes: -1).day == civilDay("2026-11-21"))
    #expect(evening.adding(minutes: -1).clock == "23:59")
    #expect(evening.adding(minutes: -1) < evening)
    #expect(Moment(milliseconds: -9 * 3_600_000 - 1).clock == "23:59")
  }

  @Test(arguments: [
    "2026-11-22T+9:00Z", "2026-11-22T09:00:00.+5Z", "2026-11-22T09:00:00.Z",
    "2026-11-22T09:00:00.12xZ", "2026-11-22T09:00:00++9:00", "2026-11-22T09:00:00+09::00",
  ])
  func `signs and empty fractions are no moment`(text: String) {
    #expect(Moment(text) == nil)
  }
}
