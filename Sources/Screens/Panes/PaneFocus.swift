/// Which of the two panes the keys move in.
enum PaneFocus: Hashable, Sendable {
  case list
  case detail
}
