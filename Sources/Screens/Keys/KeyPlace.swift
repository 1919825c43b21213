public import Casework

/// Where a key means something.
public enum KeyPlace: String, Hashable, Sendable, CaseIterable {
  /// What waits.
  case today
  /// The consultations.
  case consultations
  /// The cases.
  case cases
  /// The directory.
  case directory
  /// The history of a record.
  case history
  /// The help.
  case help
  /// The list of themes.
  case themes
  /// A form.
  case form

  /// The places that stand in the first line of the screen.
  public static let tabs: [KeyPlace] = [.today, .consultations, .cases, .directory]

  /// The command that goes to the place.
  var command: Command {
    switch self {
    case .consultations: .showConsultations
    case .cases: .showCases
    case .directory: .showDirectory
    default: .showToday
    }
  }

  /// The places with a list of records.
  static let records: Set<KeyPlace> = [.consultations, .cases, .directory]

  /// All places but the form, in which letters are text.
  static let outsideForms = Set(allCases).subtracting([.form])
}

extension KeyPlace: Worded {
  /// The place's name.
  public var words: Words {
    switch self {
    case .today: Words("今日", "Today")
    case .consultations: Words("相談", "Consultations")
    case .cases: Words("事例", "Cases")
    case .directory: Words("名簿", "Directory")
    case .history: Words("履歴", "History")
    case .help: Words("ヘルプ", "Help")
    case .themes: Words("配色", "Themes")
    case .form: Words("書く", "Writing")
    }
  }
}
