import TOMLKit
import TerminalUI

/// What a file says of the traits of its theme; what it leaves out is inherited.
struct ThemeTraitEntries: Hashable, Sendable {
  private var contrast: ContrastLevel?
  private var suitsColourBlindEyes: Bool?
  private var hasColours: Bool?
  private var symbols: SymbolSet?

  init(_ table: TOMLTable) throws(ThemeFileError) {
    contrast = try ThemeTraitEntries.choice("contrast", table)
    suitsColourBlindEyes = table["colour-blind"]?.bool
    hasColours = table["colours"]?.bool
    symbols = try ThemeTraitEntries.choice("symbols", table)
  }

  /// These entries, and where one is missing, that of a parent.
  func over(_ parent: ThemeTraitEntries) -> ThemeTraitEntries {
    var joined = self
    joined.contrast = contrast ?? parent.contrast
    joined.suitsColourBlindEyes = suitsColourBlindEyes ?? parent.suitsColourBlindEyes
    joined.hasColours = hasColours ?? parent.hasColours
    joined.symbols = symbols ?? parent.symbols
    return joined
  }

  /// The traits, ordinary where nothing is said.
  var traits: ThemeTraits {
    ThemeTraits(
      contrast: contrast ?? .ordinary, suitsColourBlindEyes: suitsColourBlindEyes ?? false,
      hasColours: hasColours ?? true, symbols: symbols ?? .unicode)
  }

  private static func choice<Choice>(
    _ entry: String, _ table: TOMLTable
  ) throws(ThemeFileError) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let value = table[entry]?.string else { return nil }
    guard let choice = Choice(rawValue: value) else {
      throw .notAChoice(
        entry: entry, value: value, choices: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}
