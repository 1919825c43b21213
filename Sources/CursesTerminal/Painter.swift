import CTerminal
import TerminalUI

/// Turns styles into what ncurses draws with.
struct Painter {
  /// Attributes and a colour pair.
  struct Ink {
    var attributes: UInt32
    var pair: Int32
  }

  private let theme: Theme
  private let depth: ColourDepth
  private var inks: [Style: Ink] = [:]
  /// The style that was asked for last: neighbours mostly have the same.
  private var last: (style: Style, ink: Ink)?

  init(theme: Theme, colours: Int) {
    self.theme = theme
    depth = theme.traits.hasColours ? ColourDepth(colours: colours) : .none
  }

  /// The ink of a style, mixed once.
  mutating func ink(for style: Style) -> Ink {
    if let last, last.style == style { return last.ink }
    let ink = inks[style] ?? mix(style)
    inks[style] = ink
    last = (style, ink)
    return ink
  }

  private func mix(_ style: Style) -> Ink {
    let paint = theme.paint(for: style)
    var attributes: UInt32 = 0
    if paint.bold { attributes |= UInt32(TERMINAL_BOLD.rawValue) }
    if paint.underline { attributes |= UInt32(TERMINAL_UNDERLINE.rawValue) }
    let background = depth.number(for: paint.background ?? theme.background)
    // Where the selection has no colour of its own left, it must still be seen.
    let blends = style.selected && background == depth.number(for: theme.background)
    if paint.reverse != blends { attributes |= UInt32(TERMINAL_REVERSE.rawValue) }
    guard depth != .none else { return Ink(attributes: attributes, pair: 0) }
    var foreground = depth.number(
      for: paint.foreground, on: paint.background ?? theme.background)
    if foreground == background { foreground = depth.number(for: theme.isDark ? .white : .black) }
    return Ink(attributes: attributes, pair: terminal_pair(Int32(foreground), Int32(background)))
  }
}
