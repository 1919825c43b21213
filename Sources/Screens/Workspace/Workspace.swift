import Casework
import Deidentification
import TerminalUI

/// All screens of Meguri with where the user is, as one value: events in, requests out.
public struct Workspace: Equatable, Sendable {
  /// The world outside; the program around keeps today, clock and size up to date.
  public var context: ScreenContext
  /// Which of the screens is shown.
  public internal(set) var place = KeyPlace.today
  var today = TodayScreen()
  var consultations = ConsultationsScreen()
  var cases = CasesScreen()
  var directory = DirectoryScreen()
  var form: OpenForm?
  /// Which draft the form that is being prepared opens with.
  var draftWish = DraftWish.newest
  /// The form that was open when the curtain fell.
  var curtained: OpenForm?
  var history: HistoryPane?
  var calendar: CalendarPane?
  var board: BoardPane?
  var timeline: TimelinePane?
  /// What a command would change on all marked records.
  var batch: BatchPane?
  /// A record that is looked at over whatever is shown.
  var peek: PeekPane?
  /// What was shown before, the last at the end, and what the way back came from.
  var past: [Visit] = []
  var future: [Visit] = []
  var help: HelpPane?
  var palette: CommandPalette?
  var finder: FinderPane?
  /// The commands carried out from the palette, the last one first.
  var recent: [Command] = []
  var gallery: ThemeGallery?
  var review: ReviewPane?
  var readers: ReadersPane?
  /// Words in the form at hand that the next key answers.
  var asked: AskedWords?
  /// Asks for the passphrase.
  var prompt: PassphrasePrompt?
  var message: StatusMessage?
  /// What is said when the command at hand has been carried out.
  var praise: StatusMessage?
  /// The detail as it was before the command that was just carried out.
  var linesBefore: [PaneLine]?
  /// Where the record was read that the last end showed, until it is shown again.
  var returning: RememberedPlace.Standing?
  /// What was cut or copied in forms.
  var killRing = KillRing()
  /// Where the mouse was pressed last, and what it has marked on the screen since.
  var pressed: Position?
  /// The key that was typed and waits for another one.
  var prefix: Key?
  var selection: GridSelection?
  /// Whether the form at hand has been handed in.
  var isSubmitting = false

  /// Begins with what waits today.
  public init(context: ScreenContext) {
    self.context = context
    if context.isLocked { prompt = PassphrasePrompt() }
  }

  /// What the first screen needs.
  public func start() -> [Request] { [.loadToday] }

  /// Whether something was typed that no draft holds yet.
  public var hasUnsavedDraft: Bool { form?.isDirty ?? false }

  /// Where the keys go at present.
  public var keyPlace: KeyPlace {
    if prompt != nil { return .passphrase }
    if palette != nil { return .palette }
    return finder != nil ? .everything : placeBeneath
  }

  /// Where the keys go when nothing stands over it to choose from.
  var placeBeneath: KeyPlace {
    if help != nil { return .help }
    if gallery != nil { return .themes }
    if batch != nil { return .batch }
    if let form { return form.keyPlace }
    if peek != nil { return .peek }
    if history != nil { return .history }
    if review != nil { return .review }
    if readers != nil { return .readers }
    if timeline != nil { return .timeline }
    if calendar != nil { return .calendar }
    return board != nil ? .board : place
  }

  /// Closes what stands over the screens.
  mutating func closePanes() {
    (help, history, review, readers, calendar) = (nil, nil, nil, nil, nil)
    (board, timeline, peek, batch) = (nil, nil, nil, nil)
  }

  /// Whether what is typed goes to a form.
  var isWriting: Bool { help == nil && form != nil && batch == nil }

  /// Asks anew for everything that is shown, as after somebody else has written.
  public func refresh() -> [Request] {
    var requests = listRequests()
    if let shown { requests.append(.load(shown)) }
    if let history { requests.append(.loadHistory(history.content.id)) }
    if let calendar { requests.append(.loadCalendar(calendar.content.days)) }
    if board != nil { requests.append(.loadBoard) }
    if let peek { requests.append(.peek(peek.content.id)) }
    return requests + reviewRequests + findRequests()
  }

  /// Asks anew for what is to be answered and for what readers would see.
  var reviewRequests: [Request] {
    var requests: [Request] = []
    if let review { requests.append(.loadReview(review.content.id)) }
    if let content = readers?.content {
      requests.append(
        .loadRendition(content.id, policy: content.rendition.policy.name, seed: content.seed))
    }
    return requests
  }

  /// The record that is shown.
  var shown: RecordID? {
    switch place {
    case .consultations: consultations.shown
    case .cases: cases.shown
    case .directory: directory.shown
    default: nil
    }
  }

  /// The records that a movement in the list would show next, the nearest first.
  public var neighbours: [RecordID] {
    guard placeBeneath == place, palette == nil, finder == nil, prompt == nil else { return [] }
    return switch place {
    case .consultations: consultations.neighbours
    case .cases: cases.neighbours
    case .directory: directory.neighbours
    default: []
    }
  }

  /// The next of the rows that the start left out before those that it shows.
  public var missingRows: Request? {
    switch place {
    case .consultations where consultations.list.missing > 0: consultations.page(.beginning)
    case .cases where cases.list.missing > 0: cases.page(.beginning)
    case .directory where directory.list.missing > 0: directory.page(.beginning)
    default: nil
    }
  }

  /// How many rows the start left out before those that it shows.
  var missing: Int {
    switch place {
    case .consultations: consultations.list.missing
    case .cases: cases.list.missing
    case .directory: directory.list.missing
    default: 0
    }
  }

  /// The most missing rows that are read before anybody goes there: more would only be memory.
  private static let mostReadAhead = 400

  /// The row under the cursor, among those that were read.
  var selectedRow: Int {
    switch place {
    case .consultations: consultations.list.selected
    case .cases: cases.list.selected
    default: directory.list.selected
    }
  }

  /// The page of the list that will be needed soon.
  public var pageAhead: Request? {
    if let missingRows, missing <= Self.mostReadAhead { return missingRows }
    guard !neighbours.isEmpty else { return nil }
    switch place {
    case .consultations where consultations.list.willNeedMore:
      return consultations.page(.next)
    case .cases where cases.list.willNeedMore: return cases.page(.next)
    case .directory where directory.list.willNeedMore: return directory.page(.next)
    default: return nil
    }
  }

  func listRequests() -> [Request] {
    switch place {
    case .consultations: [consultations.page(.first)]
    case .cases: [cases.page(.first)]
    case .directory: [directory.page(.first)]
    default: [.loadToday]
    }
  }

  /// Where the panes stand between the first line and the last two.
  static func body(of size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 3))
  }
}
