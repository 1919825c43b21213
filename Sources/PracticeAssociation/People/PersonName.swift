import Casework

/// The name of an invented person, as it is written and read.
struct PersonName: Hashable {
  let family: NamePart
  let given: NamePart

  /// The full name: `楡川 湊斗` or `Minato Nirekawa`.
  func full(in language: Language) -> String {
    language == .japanese
      ? "\(family.written) \(given.written)" : "\(given.romaji) \(family.romaji)"
  }

  /// The reading: `にれかわ みなと`; empty in English.
  func kana(in language: Language) -> String {
    language == .japanese ? "\(family.kana) \(given.kana)" : ""
  }

  /// The mail address of the person at an invented office.
  var mail: String { "\(given.romaji).\(family.romaji)@example.jp".lowercased() }
}

/// A family name or a given name.
struct NamePart: Hashable {
  let written: String
  let kana: String
  let romaji: String

  init(_ written: String, _ kana: String, _ romaji: String) {
    (self.written, self.kana, self.romaji) = (written, kana, romaji)
  }

  /// The name as it is written in a language.
  func callAsFunction(_ language: Language) -> String {
    language == .japanese ? written : romaji
  }
}
