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
  /// What is due, in a calendar.
  case calendar
  /// The open consultations by stage.
  case board
  /// The thread of a case.
  case timeline
  /// What a command would change on several records.
  case batch
  /// A record that is looked at over the screen.
  case peek
  /// The history of a record.
  case history
  /// The help.
  case help
  /// The list of themes.
  case themes
  /// A form.
  case form
  /// The month below a field.
  case days
  /// The names below a field.
  case people
  /// What the answers of a form would change.
  case changes
  /// The palette of commands.
  case palette
  /// The search of everything.
  case everything
  /// What is to be answered in a case.
  case review
  /// A case as readers would see it.
  case readers
  /// Typing the passphrase.
  case passphrase

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

  /// The places in which a line may name a record.
  static let peeking = records.union([.today, .calendar, .board, .timeline, .peek])

  /// The places in which the steps of a consultation are taken.
  static let consulting: Set<KeyPlace> = [.consultations, .board]

  /// The places that stand over another one and let something be chosen by typing.
  static let choosing: Set<KeyPlace> = [.palette, .everything, .passphrase]

  /// What stands over a form; other keys than its own go to the form.
  static let overForms: Set<KeyPlace> = [.days, .people, .changes]

  /// A form and what stands over it.
  static let forms = overForms.union([.form])

  /// The places in which letters are text.
  static let writing = choosing.union(forms)

  /// All places in which letters are keys.
  static let outsideForms = Set(allCases).subtracting(writing)

  /// The same without the review, whose digits are answers: what works there works everywhere.
  static let everywhere = outsideForms.subtracting([.review])
}

extension KeyPlace: Worded {
  /// The place's name.
  public var words: Words {
    switch self {
    case .today: Words("今日", "Today")
    case .consultations: Words("相談", "Consultations")
    case .cases: Words("事例", "Cases")
    case .directory: Words("名簿", "Directory")
    case .calendar: Words("暦", "Calendar")
    case .board: Words("ボード", "Board")
    case .timeline: Words("経過", "Timeline")
    case .batch: Words("まとめて行う前の確認", "Before it is done")
    case .peek: Words("プレビュー", "Peek")
    case .history: Words("履歴", "History")
    case .help: Words("ヘルプ", "Help")
    case .themes: Words("配色", "Themes")
    case .form: Words("書く", "Writing")
    case .days: Words("日を選ぶ", "Choosing a day")
    case .changes: Words("下書きで変わる所", "What the draft changes")
    case .people: Words("名前を選ぶ", "Choosing a name")
    case .palette: Words("コマンド", "Commands")
    case .everything: Words("全体検索", "Search everything")
    case .review: Words("見直し", "Review")
    case .readers: Words("読み手の見え方", "What readers see")
    case .passphrase: Words("鍵を開ける", "Unlock the names")
    }
  }
}
