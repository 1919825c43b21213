import Casework

/// A screen with the record that it showed, as the way back knows it.
struct Visit: Hashable, Sendable {
  let place: KeyPlace
  let record: RecordID?
  let isInDetail: Bool
}

extension Workspace {
  /// The most steps that the way back remembers.
  private static let mostVisits = 50

  private var visit: Visit {
    let focus: PaneFocus =
      switch place {
      case .consultations: consultations.focus
      case .cases: cases.focus
      case .directory: directory.focus
      default: .list
      }
    return Visit(place: place, record: shown, isInDetail: focus == .detail)
  }

  /// Remembers where the user is before they go elsewhere.
  mutating func rememberVisit() {
    future = []
    guard past.last != visit else { return }
    past = past.suffix(Self.mostVisits - 1) + [visit]
  }

  /// Goes to what was shown before, or forward again.
  mutating func revisit(_ command: Command) -> [Request] {
    let present = visit
    if command == .earlier {
      while past.last == present { past.removeLast() }
      guard let visit = past.popLast() else { return [] }
      future.append(present)
      return show(visit)
    }
    guard let visit = future.popLast() else { return [] }
    past.append(present)
    return show(visit)
  }

  /// Why there is no way back or forward.
  func refusalOfRevisiting(_ command: Command) -> Words? {
    switch command {
    case .earlier where !past.contains { $0 != visit }:
      Words("前に見ていた画面はありません。", "Nothing was shown before this.")
    case .later where future.isEmpty:
      Words("進む先はありません。[ で戻ったあとに使います。", "There is nothing to go forward to; [ goes back first.")
    default: nil
    }
  }

  private mutating func show(_ visit: Visit) -> [Request] {
    closePanes()
    place = visit.place
    let focus: PaneFocus = visit.isInDetail ? .detail : .list
    switch place {
    case .consultations: consultations.focus = focus
    case .cases: cases.focus = focus
    case .directory: directory.focus = focus
    default: break
    }
    return listRequests() + (visit.record.map { [.load($0)] } ?? [])
  }
}
