import Casework
import JapaneseText

/// Reads the answers of a form into values, and collects what cannot be read.
struct FieldReader {
  let values: [String: String]
  let context: ScreenContext
  private(set) var errors: [String: String] = [:]

  init(_ values: [String: String], in context: ScreenContext) {
    (self.values, self.context) = (values, context)
  }

  /// The answer without white space at its ends.
  func text(_ id: String) -> String { (values[id] ?? "").trimmed }

  func choice<Choice: RawRepresentable>(_ id: String) -> Choice?
  where Choice.RawValue == String {
    Choice(rawValue: text(id))
  }

  mutating func required(_ id: String, _ name: RequiredText) -> String {
    let text = text(id)
    if text.isEmpty { refuse(id, Refusal.blank(name).words) }
    return text
  }

  /// The day of an answer; nothing for an empty one.
  mutating func day(_ id: String) -> CivilDay? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    do {
      return try CivilDay(written: text, today: context.today)
    } catch {
      refuse(id, error.words)
      return nil
    }
  }

  /// The day of an answer, today for an empty one.
  mutating func dayOrToday(_ id: String) -> CivilDay { day(id) ?? context.today }

  mutating func yen(_ id: String) -> Yen? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    if let amount = Numerals.yen(text).map(Yen.init) {
      guard amount > .largest else { return amount }
      refuse(id, Refusal.amountTooLarge(amount).words)
      return nil
    }
    refuse(
      id,
      Words(
        "金額が読めません。72000、72,000円、7万2千 のように書いてください。",
        "This is no amount; write it like 72000 or 72,000."))
    return nil
  }

  mutating func minutes(_ id: String) -> Int? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    if let minutes = Numerals.minutes(text) { return minutes }
    refuse(
      id,
      Words(
        "時間が読めません。90、90分、1時間30分 のように書いてください。",
        "This is no length of time; write it like 90 or 1h30."))
    return nil
  }

  mutating func refuse(_ id: String, _ words: Words) {
    errors[id] = errors[id] ?? words[context.language]
  }
}
