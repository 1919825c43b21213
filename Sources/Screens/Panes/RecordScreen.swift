import Casework
import TerminalUI

/// A screen with a list of records on the left and the one under the cursor on the right.
protocol RecordScreen: Equatable, Sendable {
  associatedtype Row: Hashable & Sendable

  static var place: KeyPlace { get }
  /// The steps that are shown with the record, whether they are possible or not.
  static var steps: [Command] { get }

  var list: ListPane<Row> { get set }
  var focus: PaneFocus { get set }
  /// The line of the detail's cursor.
  var detailPlace: Int { get set }
  /// The first visible line of the detail.
  var detailTop: Int { get set }
  /// The record that is shown in the detail.
  var shown: RecordID? { get }

  func id(of row: Row) -> RecordID
  /// How many rows the list has, with a plus when there may be more.
  var total: String { get }
  func listTitle(in context: ScreenContext) -> String
  /// The headings and rows of the list, in order.
  func listEntries(in context: ScreenContext) -> [ListEntry]
  /// A row of the list as a line.
  func listLine(_ place: Int, columns: Int, in context: ScreenContext) -> PaneLine
  func detailTitle(in context: ScreenContext) -> String
  func detailLines(columns: Int, in context: ScreenContext) -> [PaneLine]
  /// Asks for a part of the list.
  func page(_ part: ListPart) -> Request
  /// Why a command is not possible for the record that is shown.
  func refusal(of command: Command, in context: ScreenContext) -> Words?
  mutating func carryOut(_ command: Command, in context: ScreenContext) -> [Request]
  /// Empties the detail, as when the list changes under it.
  mutating func forgetShown()
}

extension RecordScreen {
  var total: String { "\(list.count)" + (list.hasMore ? "+" : "") }

  /// Moves in the pane that has the keys; `nil` when the command does not move.
  mutating func move(by command: Command, in context: ScreenContext) -> [Request]? {
    let rect = Workspace.body(of: context.size)
    let layout = PaneLayout(in: rect, focus: focus, isWide: context.isWide)
    if focus == .detail, let detail = layout.detail {
      return moveDetail(by: command, in: detail, context)
    }
    guard let rect = layout.list else { return nil }
    let rows = Pane.rows(in: rect)
    let before = list.current
    guard list.move(by: command, page: rows) else { return nil }
    scrollList(in: rect, context)
    guard list.current != before else { return [] }
    return current() + (list.needsMore ? [page(.next)] : [])
  }

  private mutating func moveDetail(
    by command: Command, in rect: Rect, _ context: ScreenContext
  ) -> [Request]? {
    let lines = detailLines(columns: Pane.columns(in: rect), in: context)
    let rows = detailRows(in: rect, context)
    guard let moved = command.moved(detailPlace, count: lines.count, page: rows) else { return nil }
    if command == .movePageUp || command == .movePageDown {
      // A page of reading moves the text itself, not first the cursor to its edge.
      let step = max(1, rows - 1) * (command == .movePageUp ? -1 : 1)
      detailTop = max(0, min(detailTop + step, lines.count - rows))
    }
    detailPlace = moved
    detailTop = scrolled(detailTop, toShow: moved, count: lines.count, rows: rows)
    return []
  }

  /// Brings to view what stands in the detail now and did not before: what was just saved.
  mutating func showWhatIsNew(since before: [PaneLine], in context: ScreenContext) {
    let rect = Workspace.body(of: context.size)
    let layout = PaneLayout(in: rect, focus: .detail, isWide: context.isWide)
    guard let rect = layout.detail else { return }
    let lines = detailLines(columns: Pane.columns(in: rect), in: context)
    guard let new = lines.lastChange(since: before) else { return }
    let rows = detailRows(in: rect, context)
    let last = scrolled(detailTop, toShow: new.upperBound, count: lines.count, rows: rows)
    detailPlace = new.lowerBound
    detailTop = scrolled(last, toShow: new.lowerBound, count: lines.count, rows: rows)
  }

  /// The lines of the detail at the width that it has on the screen.
  func shownLines(in context: ScreenContext) -> [PaneLine] {
    let rect = Workspace.body(of: context.size)
    let layout = PaneLayout(in: rect, focus: .detail, isWide: context.isWide)
    return layout.detail.map { detailLines(columns: Pane.columns(in: $0), in: context) } ?? []
  }

  /// Asks for the record under the cursor of the list.
  func current() -> [Request] { list.current.map { [.load(id(of: $0))] } ?? [] }

  /// The records around the cursor of the list, the nearest first.
  var neighbours: [RecordID] {
    guard focus == .list else { return [] }
    return [1, -1, 2].map { list.selected + $0 }.filter(list.rows.indices.contains)
      .map { id(of: list.rows[$0]) }
  }

  /// The headings and rows of the list, composed anew only when they have changed.
  func entries(in context: ScreenContext) -> DrawnList<Row>.Entries {
    list.drawn.entries(list.stamp, isSearch: !list.search.isEmpty, .init(context)) {
      listEntries(in: context)
    }
  }

  /// Keeps the cursor of the list in view.
  mutating func scrollList(in rect: Rect, _ context: ScreenContext) {
    let entries = entries(in: context)
    let rows = listRows(in: rect, context)
    guard entries.lines.indices.contains(list.selected) else { return }
    list.top =
      list.selected == 0
      ? 0
      : scrolled(
        list.top, toShow: entries.lines[list.selected], count: entries.all.count, rows: rows)
  }

  /// What the cursor of the detail is on.
  func target(in context: ScreenContext) -> PaneLine.Target? {
    let rect = Workspace.body(of: context.size)
    let layout = PaneLayout(in: rect, focus: .detail, isWide: context.isWide)
    guard focus == .detail, let detail = layout.detail else { return nil }
    let lines = detailLines(columns: Pane.columns(in: detail), in: context)
    return lines.indices.contains(detailPlace) ? lines[detailPlace].target : nil
  }

  /// Whether there is something to open under the cursor.
  func opensSomething(in context: ScreenContext) -> Bool {
    guard focus == .detail else { return shown != nil }
    switch target(in: context) {
    case .record: return true
    case .identity: return !context.isVeiled
    default: return false
    }
  }

  /// Opens the detail, or names the record that its cursor is on.
  mutating func open(in context: ScreenContext) -> RecordID? {
    if focus == .list {
      if shown != nil { focus = .detail }
      return nil
    }
    if case .record(let id) = target(in: context) { return id }
    return nil
  }
}
