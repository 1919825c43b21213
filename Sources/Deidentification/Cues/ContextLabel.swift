/// What the weights of the cues tell apart.
package enum ContextLabel: Int, CaseIterable, Sendable {
  /// A part of a name of a person.
  case person = 1
  /// A part of a name of an organisation.
  case organisation
  /// A part of a name of a place.
  case place

  /// The name of the label in the weights.
  package var name: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    }
  }
}
