import Casework

/// The three fiscal years in which everything happens: two full ones, and this one so far.
struct Period {
  /// The day on which the association is looked at.
  let today: CivilDay
  /// The first day of the first fiscal year.
  let firstDay: CivilDay

  /// The last day on which something has happened.
  var lastDay: CivilDay { today.adding(days: -1) }

  init(today: CivilDay) {
    self.today = today
    let year = FiscalYear(of: today).year - 2
    firstDay = CivilDay(year: year, month: 4, day: 1) ?? today
  }

  /// The day of one of `count` things; the work grows, so they come closer and closer.
  func day(of place: Int, count: Int, before end: Int = 0) -> CivilDay {
    let span = Double(lastDay.ordinal - end - firstDay.ordinal)
    let share = (Double(place) + 1) / Double(count)
    return firstDay.adding(days: Int(span * share.squareRoot()))
  }
}
