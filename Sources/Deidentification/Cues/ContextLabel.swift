/// What the weights of the cues tell apart.
package enum ContextLabel: Int, CaseIterable, Sendable {
  /// A part of a name of a person.
  case person = 1
  /// A part of a name of an organisation.
  case organisation
  /// A part of a name of a place.
  case place
  /// A part of a day or an age; in English only, where 4/11 is a day or a score by what it stands in.
  case day

  /// The name of the label in the weights.
  package var name: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .day: "day"
    }
  }

  /// What is told apart in a language.
  package static func learned(isEnglish: Bool) -> [ContextLabel] {
    isEnglish ? allCases : [.person, .organisation, .place]
  }
}
