import Casework
import Screens
import TerminalUI

/// A theme of the list, as JSON.
struct ThemeOutput: Encodable {
  let name: String
  let dark: Bool
  let contrast: ContrastLevel
  let colourBlind: Bool
  let colours: Bool
  let symbols: SymbolSet
  let inUse: Bool

  init(_ theme: Theme, isInUse: Bool) {
    (name, dark, inUse) = (theme.name, theme.isDark, isInUse)
    (contrast, symbols) = (theme.traits.contrast, theme.traits.symbols)
    (colourBlind, colours) = (theme.traits.suitsColourBlindEyes, theme.traits.hasColours)
  }
}
