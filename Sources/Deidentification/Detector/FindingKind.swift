public import Casework

/// The sorts of identifier; their raw values are the names in the annotation guideline.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
  /// A name of the child of the case or of another child.
  case child = "PERSON_CHILD"
  /// A name of a relative or a household.
  case family = "PERSON_FAMILY"
  /// A name of a professional.
  case staff = "PERSON_STAFF"
  /// A named hospital, school, office, employer or shop.
  case organisation = "ORG"
  /// A prefecture.
  case prefecture = "PLACE_PREF"
  /// A place finer than a prefecture.
  case finePlace = "PLACE_FINE"
  /// A date finer than a year.
  case date = "DATE"
  /// An age finer than whole years, or a gestational age.
  case detailedAge = "AGE_OVER_DETAIL"
  /// A telephone or fax number.
  case phone = "PHONE"
  /// A postal code.
  case postalCode = "POSTAL"
  /// An e-mail address.
  case email = "EMAIL"
  /// A number that a register gave to somebody or something.
  case registered = "ID"
  /// A name on the net.
  case handle = "HANDLE"
  /// A third person, a rare disease, a unique fact, an exact birth weight.
  case other = "OTHER"

  /// Whether it is a person's name.
  public var isPerson: Bool { self == .child || self == .family || self == .staff }
}

extension FindingKind: Worded {
  /// The sort's name.
  public var words: Words {
    switch self {
    case .child: Words("子どもの名前", "Child’s name")
    case .family: Words("家族の名前", "Family name or relative")
    case .staff: Words("支援者の名前", "Professional’s name")
    case .organisation: Words("施設・機関名", "Organisation")
    case .prefecture: Words("都道府県", "Prefecture or county")
    case .finePlace: Words("地名", "Place")
    case .date: Words("日付", "Date")
    case .detailedAge: Words("細かい年齢", "Detailed age")
    case .phone: Words("電話番号", "Telephone number")
    case .postalCode: Words("郵便番号", "Postal code")
    case .email: Words("メールアドレス", "E-mail address")
    case .registered: Words("番号", "Registered number")
    case .handle: Words("アカウント", "Account")
    case .other: Words("特徴的な事実", "Telling fact")
    }
  }
}
