import Casework
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
  var help: HelpPane?
  var palette: CommandPalette?
  var finder: FinderPane?
  /// The commands carried out from the palette, the last one first.
  var recent: [Command] = []
  var gallery: ThemeGallery?
  var message: StatusMessage?
  /// What is said when the command at hand has been carried out.
  var praise: StatusMessage?
  /// The detail as it was before the command that was just carried out.
  var linesBefore: [PaneLine]?
  /// Whether the form at hand has been handed in.
  var isSubmitting = false

  /// Begins with what waits today.
  public init(context: ScreenContext) { self.context = context }

  /// What the first screen needs.
  public func start() -> [Request] { [.loadToday] }

  /// Whether something was typed that no draft holds yet.
  public var hasUnsavedDraft: Bool { form?.isDirty ?? false }

  /// Where the keys go at present.
  public var keyPlace: KeyPlace {
    if palette != nil { return .palette }
    return finder != nil ? .everything : placeBeneath
  }

  /// Where the keys go when nothing stands over it to choose from.
  var placeBeneath: KeyPlace {
    if help != nil { return .help }
    if gallery != nil { return .themes }
    if form != nil { return .form }
    return history != nil ? .history : place
  }

  /// Asks anew for everything that is shown, as after somebody else has written.
  public func refresh() -> [Request] {
    var requests = listRequests()
    if let shown { requests.append(.load(shown)) }
    if let history { requests.append(.loadHistory(history.content.id)) }
    return requests + findRequests()
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

  func listRequests() -> [Request] {
    switch place {
    case .consultations: [consultations.page(continuing: false)]
    case .cases: [cases.page(continuing: false)]
    case .directory: [directory.page(continuing: false)]
    default: [.loadToday]
    }
  }

  /// Where the panes stand between the first line and the last two.
  static func body(of size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 3))
  }
}
