import Casework

/// Gives the moments of one record's steps, each later than the one before, on working days.
struct WorkingClock {
  private let openingMinute: Int
  private let lastDay: CivilDay
  private var last: Moment?

  /// Begins at a full hour of the day, in Japan.
  init(from hour: Int, until lastDay: CivilDay) {
    (openingMinute, self.lastDay) = (hour * 60, lastDay)
  }

  /// The day of the step before.
  var day: CivilDay? { last?.day }

  /// The working day that a step of this day falls on.
  func workingDay(_ day: CivilDay) -> CivilDay {
    let shift = [0: 1, 6: 2][day.weekday] ?? 0
    let wanted = max(day.adding(days: shift), last?.day ?? day)
    return min(wanted, lastDay)
  }

  /// A moment on the working day at or after `day`, later than all before.
  mutating func moment(on day: CivilDay, using generator: inout SeededGenerator) -> Moment {
    let day = workingDay(day)
    let opening = Moment(milliseconds: Int64(day.ordinal) * 86_400_000)
      .adding(minutes: openingMinute - 9 * 60)
    let wanted = opening.adding(minutes: generator.number(0...50))
    let next = last.map { max($0.adding(minutes: generator.number(2...6)), wanted) } ?? wanted
    last = next
    return next
  }
}
