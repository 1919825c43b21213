public import Casework
import Synchronization

/// Reads typed text by identity sheets, as the program does everywhere.
///
/// The tables of a sheet are made once and kept while it is in use.
public final class SheetPassages: PassageReading {
  private let matchers = Mutex<[IdentitySheet: IdentityMatcher]>([:])
  private static let mostKept = 16

  /// Makes a reader that knows no sheet yet.
  public init() {}

  /// The text as a passage, with a reference wherever a spelling of the sheet stands.
  public func passage(from text: String, with sheet: IdentitySheet) -> Passage {
    matcher(of: sheet).passage(from: text)
  }

  private func matcher(of sheet: IdentitySheet) -> IdentityMatcher {
    matchers.withLock { matchers in
      if let known = matchers[sheet] { return known }
      let made = IdentityMatcher(sheet)
      if matchers.count >= Self.mostKept { matchers = [:] }
      matchers[sheet] = made
      return made
    }
  }
}
