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

  /// Gives texts as passages, with a reference wherever a spelling of the sheet stands.
  public func reading(by sheet: IdentitySheet) -> (String) -> Passage {
    let matcher = matcher(of: sheet)
    return { matcher.passage(from: $0) }
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
