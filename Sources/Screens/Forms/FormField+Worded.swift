import Casework
import TerminalUI

extension FormField {
  /// A question answered by one of the words of the field.
  static func words<Choice: CaseIterable & RawRepresentable & Worded>(
    _ id: String, _ label: String, _ choices: Choice.Type, selected: Choice?, _ language: Language,
    required: Bool = false
  ) -> FormField where Choice.RawValue == String {
    let options = choices.allCases.map {
      FormOption(
        id: $0.rawValue, label: $0.words[language],
        search: $0.words[.english] + " " + $0.words[.japanese])
    }
    return .choice(
      id: id, label: label, options: options, selected: selected?.rawValue, required: required)
  }
}
