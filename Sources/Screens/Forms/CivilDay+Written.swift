import Casework
import JapaneseText

extension CivilDay {
  /// Reads a day as people write it: 令和8年11月22日, R8.11.22, 11/22, 明日, +3m.
  init(written text: String, today: CivilDay) throws(JapaneseDateError) {
    let now = YearMonthDay(year: today.year, month: today.month, day: today.day)
    let read = try JapaneseDate.read(text, today: now)
    guard let day = CivilDay(year: read.year, month: read.month, day: read.day) else {
      throw .noSuchDay
    }
    self = day
  }
}

extension JapaneseDateError {
  /// What is wrong with a date, and how to write one.
  var words: Words {
    switch self {
    case .notADate:
      Words(
        "日付が読めません。R8.11.22、11/22、明日、2週間後 のように書いてください。",
        "This is no date; write it like 2026/11/22, 11/22, tomorrow, +2w.")
    case .noSuchDay:
      Words("暦にない日です。日付を確かめてください。", "There is no such day; check the date.")
    case .outsideEra(let era):
      Words(
        "\(era)にはない日です。年号を確かめてください。",
        "That day lies outside the era \(era); check the year.")
    }
  }
}
