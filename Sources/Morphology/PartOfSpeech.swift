/// The sort of a word, as far as finding names needs it.
public enum PartOfSpeech: Hashable, Sendable {
  /// A common noun, a verbal noun or an adjectival noun.
  case noun
  /// A family name.
  case surname
  /// A given name.
  case givenName
  /// Another person's name, such as a foreign one.
  case personName
  /// A name of an organisation.
  case organisation
  /// A name of a place.
  case place
  /// A name of a country.
  case country
  /// Another proper noun.
  case properNoun
  /// A number.
  case number
  /// A noun suffix: さん, 市, 的, 回.
  case suffix
  /// A noun prefix: お, 各, 約.
  case prefix
  /// A pronoun.
  case pronoun
  /// An adverb, or a noun used as one, such as a time of day.
  case adverb
  /// A verb.
  case verb
  /// An adjective.
  case adjective
  /// A particle.
  case particle
  /// An auxiliary verb.
  case auxiliary
  /// A sign, a bracket, punctuation.
  case symbol
  /// Anything else: interjections, conjunctions, adnominals.
  case other

  /// The sort behind a number of the IPA dictionary's `pos-id.def`.
  init(ipaNumber number: UInt16) {
    self =
      switch number {
      case 3...9: .symbol
      case 10...12: .adjective
      case 13...24: .particle
      case 25: .auxiliary
      case 27...30: .prefix
      case 31...33: .verb
      case 34, 35, 67: .adverb
      case 36...40, 49, 61...66: .noun
      case 41: .properNoun
      case 42: .personName
      case 43: .surname
      case 44: .givenName
      case 45: .organisation
      case 46: .place
      case 47: .country
      case 48: .number
      case 50...58: .suffix
      case 59, 60: .pronoun
      default: .other
      }
  }

  /// Whether the word names a person.
  public var isPerson: Bool { self == .surname || self == .givenName || self == .personName }
}
