import Casework
import JapaneseText

extension RequestRefusalReason {
  func sentence(column: String, japanese: Bool) -> String {
    japanese ? japaneseSentence(column) : englishSentence(column)
  }

  private func japaneseSentence(_ column: String) -> String {
    let styles = "令和8年4月1日、R8.4.1、2026/4/1 のように書いてください。"
    return switch self {
    case .dayMissing: "\(column)が空です。\(styles)"
    case .dayUnreadable: "\(column)が読めません。\(styles)"
    case .dayDoesNotExist: "\(column)は暦にない日です。\(styles)"
    case .dayOutsideEra(let era): "\(column)は\(era)の期間にない日です。元号を確かめ、\(styles)"
    case .dayInFuture(let today): "\(column)が先の日付です。\(eraText(today))までの日を書いてください。"
    case .nameMissing: "\(column)が空です。依頼した方の氏名を書いてください。"
    case .textMissing: "\(column)が空です。相談したいことを書いてください。"
    case .receiptNumberTaken(let line):
      "同じ年度の同じ番号が\(line)行目の別の相談に使われています。\(column)を空にするか、別の番号にしてください。"
    case .receiptNumberInStore(let number):
      "同じ年度の同じ番号が \(number) の別の相談に使われています。\(column)を空にするか、別の番号にしてください。"
    case .strayQuote: "\(column)の閉じた「\"」のあとに文字があります。文中の「\"」は「\"\"」と書いてください。"
    }
  }

  private func englishSentence(_ column: String) -> String {
    let styles = "Write it as 2026-04-01, 2026/4/1 or R8.4.1."
    return switch self {
    case .dayMissing: "\(column) is empty. \(styles)"
    case .dayUnreadable: "\(column) is not a date. \(styles)"
    case .dayDoesNotExist: "\(column) is a day the calendar does not have. \(styles)"
    case .dayOutsideEra(let era): "\(column) is a day outside the era \(era). \(styles)"
    case .dayInFuture(let today):
      "\(column) is a day to come. Write a day up to \(ISODay.text(today))."
    case .nameMissing: "\(column) is empty. Write the name of the person who asks."
    case .textMissing: "\(column) is empty. Write what is asked."
    case .receiptNumberTaken(let line):
      "Another request of the same fiscal year, on line \(line), has this number. Leave \(column) empty or give another number."
    case .receiptNumberInStore(let number):
      "\(number), of the same fiscal year, has this number. Leave \(column) empty or give another number."
    case .strayQuote:
      "In \(column), something follows the closing quote. Write a quote inside a text twice."
    }
  }

  private func eraText(_ day: CivilDay) -> String {
    YearMonthDay(year: day.year, month: day.month, day: day.day)
      .map { JapaneseDate.eraText($0, weekday: false) } ?? ISODay.text(day)
  }
}
