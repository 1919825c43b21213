import Casework

/// The office of the association: the language it writes in, and who works there.
struct Office {
  /// The language in which everything is written.
  let language: Language

  /// Who logs consultations and keeps the cases.
  var coordinators: [Actor] {
    PersonName.officeWorkers.map { Actor($0.full(in: language)) }
  }

  /// Who approves that nothing is charged.
  var approver: String { PersonName.chair.full(in: language) }

  /// The expression in the office's language.
  func callAsFunction(_ words: Words) -> String { words[language] }

  /// An age as it is written on forms.
  func age(_ years: Int) -> String {
    switch (language, years) {
    case (.japanese, 0): "0歳8か月"
    case (.english, 0): "8 months"
    case (.japanese, _): "\(years)歳"
    case (.english, 1): "1 year"
    case (.english, _): "\(years) years"
    }
  }
}
