public import Casework

/// Why something was found.
public enum FindingReason: String, Hashable, Sendable, CaseIterable {
  /// A form of an identity on the sheet.
  case record
  /// A form of the sheet that is also a common word.
  case ambiguousRecord
  /// Nearly a form of the sheet: a slip of the keyboard or of the scanner.
  case nearRecord
  /// A registered name of another case.
  case otherRecord
  /// A name before さん or 先生, or after Mrs or Dr.
  case honorific
  /// A name beside a role, a relation or a label.
  case role
  /// A name of the dictionary.
  case nameList
  /// A word in no list of common words.
  case unknownWord
  /// Named like a facility.
  case facilityName
  /// In the list of places.
  case gazetteer
  /// Formed like an address, a station, a landmark.
  case address
  /// Formed like a date, a number, an account.
  case pattern
  /// A disease so rare that it points to one family.
  case rareDisease
  /// A fact that could be looked up.
  case uniqueFact
  /// It stands where names stand.
  case context
}

extension FindingReason: Worded {
  /// The reason as a phrase.
  public var words: Words {
    switch self {
    case .record: Words("身元シートにある", "is on the identity sheet")
    case .ambiguousRecord: Words("身元シートにあるが普通の言葉でもある", "is on the sheet, but also a common word")
    case .nearRecord: Words("身元シートの表記に近い", "is close to a form on the sheet")
    case .otherRecord: Words("ほかの事例に登録がある", "is registered in another case")
    case .honorific: Words("敬称が付いている", "has a title or honorific")
    case .role: Words("役割や続柄に並んでいる", "stands beside a role or relation")
    case .nameList: Words("人名の辞書にある", "is in the dictionary of names")
    case .unknownWord: Words("どの辞書にもない語", "is in no list of words")
    case .facilityName: Words("施設名の形をしている", "is formed like a facility’s name")
    case .gazetteer: Words("地名一覧にある", "is in the list of places")
    case .address: Words("住所や目印の形をしている", "is formed like an address or landmark")
    case .pattern: Words("形が決まっている", "has the form of one")
    case .rareDisease: Words("きわめてまれな病名", "is a very rare disease")
    case .context: Words("名前が来る文脈にある", "stands where names stand")
    case .uniqueFact: Words("調べれば分かる事実", "is a fact that can be looked up")
    }
  }
}
