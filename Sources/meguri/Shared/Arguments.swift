import ArgumentParser
import Casework
import JapaneseText

/// A day as people write it: `2026-11-22`, `R8.11.22`, `今日`, `+3m`.
struct TypedDay: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  func day(from today: CivilDay) throws -> CivilDay {
    let start = YearMonthDay(year: today.year, month: today.month, day: today.day)
    if let found = JapaneseDate.parse(text, today: start),
      let day = CivilDay(year: found.year, month: found.month, day: found.day)
    {
      return day
    }
    throw CommandFailure.usage(
      Words(
        "日付「\(text)」が読めません。2026-11-22、R8.11.22、今日 のように書いてください。",
        "The day “\(text)” cannot be read; write it like 2026-11-22, R8.11.22 or today."))
  }
}

/// A word of the field: the stored word, or its name in either language.
struct FieldWord<Value>: ExpressibleByArgument
where Value: Worded & CaseIterable & RawRepresentable, Value.RawValue == String {
  let value: Value

  init?(argument: String) {
    let wanted = TextFolding.folded(argument)
    let found = Value.allCases.first { value in
      [value.rawValue, value.words.japanese, value.words.english]
        .contains { TextFolding.folded($0) == wanted }
    }
    guard let found else { return nil }
    value = found
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}

/// An amount of money as people write it: `30000`, `３万円`, `30,000円`.
func yen(_ text: String) throws -> Yen {
  guard let amount = Numerals.yen(text) else {
    throw CommandFailure.usage(
      Words(
        "金額「\(text)」が読めません。30000 や 3万円 のように書いてください。",
        "The amount “\(text)” cannot be read; write it like 30000."))
  }
  return Yen(amount)
}

extension Optional where Wrapped == TypedDay {
  /// The day that was typed, or today.
  func day(orToday today: CivilDay) throws -> CivilDay { try self?.day(from: today) ?? today }
}
