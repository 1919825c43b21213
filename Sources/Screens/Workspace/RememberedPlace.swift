import Casework
import TerminalUI

/// Where somebody left the screens, so that the next start shows the same.
public struct RememberedPlace: Hashable, Sendable, Codable {
  /// Where a list and its detail stood.
  struct Standing: Hashable, Sendable, Codable {
    var record: String?
    var row = 0
    var top = 0
    var search = ""
    /// Whether the list leaves something out.
    var isNarrowed = false
    var isInDetail = false
    var detailPlace = 0
    var detailTop = 0
    /// What the first frame shows of a list that is left deep inside.
    var window: ListWindow?
  }

  var place: String
  var standings: [String: Standing]
}

extension Workspace {
  /// What the next start needs to show the same.
  public var remembered: RememberedPlace {
    var standings: [String: RememberedPlace.Standing] = [:]
    standings[KeyPlace.consultations.rawValue] = consultations.standing(
      isNarrowed: consultations.openOnly, in: context)
    standings[KeyPlace.cases.rawValue] = cases.standing(
      isNarrowed: false, in: context)
    standings[KeyPlace.directory.rawValue] = directory.standing(
      isNarrowed: directory.advisersOnly, in: context)
    return RememberedPlace(place: place.rawValue, standings: standings)
  }

  /// Goes where somebody was at the last end, and says what the first screen needs.
  ///
  /// A record that is gone leaves the list where it was.
  public mutating func resume(_ remembered: RememberedPlace) -> [Request] {
    let at = { (place: KeyPlace) in remembered.standings[place.rawValue] ?? .init() }
    consultations.resume(at(.consultations))
    consultations.openOnly = at(.consultations).isNarrowed
    cases.resume(at(.cases))
    directory.resume(at(.directory))
    directory.advisersOnly = at(.directory).isNarrowed
    guard let place = KeyPlace(rawValue: remembered.place), KeyPlace.records.contains(place) else {
      return start()
    }
    self.place = place
    returning = at(place)
    guard let id = at(place).record else { return listRequests() }
    let record: RecordID =
      switch place {
      case .consultations: .consultation(ConsultationID(id))
      case .cases: .caseRecord(CaseID(id))
      default: .member(MemberID(id))
      }
    return listRequests() + [.load(record)]
  }

  /// Puts the detail of the record that was shown last back to where it was read.
  mutating func returnToLine() {
    guard let standing = returning, let shown, shown.text == standing.record else { return }
    returning = nil
    switch place {
    case .consultations: consultations.readOn(standing)
    case .cases: cases.readOn(standing)
    case .directory: directory.readOn(standing)
    default: break
    }
  }
}

extension RecordScreen {
  fileprivate func standing(
    isNarrowed: Bool, in context: ScreenContext
  ) -> RememberedPlace.Standing {
    RememberedPlace.Standing(
      record: shown?.text, row: list.missing + list.selected,
      top: wholeTop, search: list.search,
      isNarrowed: isNarrowed, isInDetail: focus == .detail, detailPlace: detailPlace,
      detailTop: detailTop, window: window(in: context) ?? list.window)
  }

  /// The first visible line, counted in the whole list.
  private var wholeTop: Int {
    list.window.map { max(0, list.top - $0.top + $0.wholeTop) } ?? list.top
  }

  /// The rows from the first visible one on, when some stand before it and the cursor is among them.
  private func window(in context: ScreenContext) -> ListWindow? {
    let entries = entries(in: context)
    guard let first = entries.lines.firstIndex(where: { $0 >= list.top }), first > 0,
      list.selected >= first, list.selected < first + list.pageLimit
    else { return nil }
    // In a list with headings the first row of the window has one above it.
    let hasHeadings = entries.all.count > entries.lines.count
    let showsHeading = entries.lines[first] > list.top
    return ListWindow(
      count: list.missing + first, after: id(of: list.rows[first - 1]).text,
      top: hasHeadings && !showsHeading ? 1 : 0, wholeTop: wholeTop)
  }

  fileprivate mutating func resume(_ standing: RememberedPlace.Standing) {
    list.search = standing.search
    if let window = standing.window, window.count > 0, window.count <= standing.row,
      window.count <= ListPane<Row>.mostResumed
    {
      list.window = window
      (list.selected, list.top) = (standing.row - window.count, window.top)
    } else {
      (list.selected, list.top) = (max(0, standing.row), max(0, standing.top))
      list.wanted = min(standing.row + 60, ListPane<Row>.mostResumed)
    }
    focus = standing.isInDetail ? .detail : .list
  }

  fileprivate mutating func readOn(_ standing: RememberedPlace.Standing) {
    (detailPlace, detailTop) = (max(0, standing.detailPlace), max(0, standing.detailTop))
  }
}
