import TerminalUI

/// Where list and detail stand in the body of the screen.
struct PaneLayout {
  /// The list, when it is visible.
  let list: Rect?
  /// The detail, when it is visible.
  let detail: Rect?

  init(in rect: Rect, focus: PaneFocus, isWide: Bool) {
    guard isWide else {
      list = focus == .list ? rect : nil
      detail = focus == .detail ? rect : nil
      return
    }
    let halves = rect.split(leading: max(42, min(64, rect.columns * 2 / 5)))
    (list, detail) = halves
  }
}
