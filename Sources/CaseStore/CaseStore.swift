public import Casework
import Synchronization
public import Vault

/// One store: the journal, the tables that index it, search and drafts, in one SQLite file.
///
/// ```swift
/// let store = try CaseStore(path: path, now: clock, makeID: UniqueID.make)
/// let id = try store.perform(.receive(form), on: nil, of: Consultation.self, by: actor)
/// ```
public final class CaseStore: Sendable {
  let driver: any SQLDriver
  let now: @Sendable () -> Moment
  let makeID: @Sendable () -> String
  let names = NameIndex()
  /// The keys that seal the names.
  public let keyring: Keyring
  let passages: (any PassageReading)?
  /// Whether the file may still hold, in pages that are no longer used, what was typed before
  /// somebody was on a sheet.
  private let leftovers = Leftovers()
  private let path: String?
  private let file: FileIdentity?

  /// Opens the store in a file, and makes it when there is none.
  ///
  /// While the keys are locked it is read in surrogates and nothing can be written. `passages`
  /// reads what is typed by the identity sheets.
  public init(
    path: String, now: @escaping @Sendable () -> Moment,
    makeID: @escaping @Sendable () -> String = UniqueID.make, keyring: Keyring,
    passages: (any PassageReading)?
  ) throws(StoreError) {
    try StoreFile.prepare(path)
    driver = try StoreError.translating(path: path) { try SQLiteDriver(path: path) }
    (self.now, self.makeID) = (now, makeID)
    (self.keyring, self.passages) = (keyring, passages)
    (self.path, file) = (path, StoreFile.identity(of: path))
    try migrate(path: path)
  }

  /// Makes an empty store in memory, for tests and for checking.
  public init(
    inMemoryAt now: @escaping @Sendable () -> Moment,
    makeID: @escaping @Sendable () -> String = UniqueID.make, keyring: Keyring? = nil,
    passages: (any PassageReading)? = nil
  ) throws(StoreError) {
    driver = try StoreError.translating { try SQLiteDriver() }
    (self.now, self.makeID) = (now, makeID)
    self.keyring = try StoreError.translating { try keyring ?? Keyring.inMemory() }
    self.passages = passages
    (path, file) = (nil, nil)
    try migrate(path: "")
  }

  /// A number that differs when another process has written to the store.
  public func changeCount() throws(StoreError) -> Int {
    try StoreError.translating { try driver.changeCount() }
  }

  /// Where records lie within a transaction.
  func shelf(_ session: any SQLSession) -> Shelf {
    Shelf(session: session, keyring: keyring, passages: passages) { [leftovers] in
      leftovers.withLock { $0 = true }
    }
  }

  /// Writes in one transaction, unless the file was taken away: what is written into a file
  /// without a name is lost.
  ///
  /// Keys that are made on the way are on disk before the transaction is.
  func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
    if let path, StoreFile.identity(of: path) != file { throw StoreError.fileGone(path: path) }
    let value = try driver.write { session in try keyring.gatheringKeys { try body(session) } }
    if leftovers.withLock({ left in
      defer { left = false }
      return left
    }) {
      try driver.sweep()
    }
    return value
  }

  private func migrate(path: String) throws(StoreError) {
    let moment = now().description
    let adopted = try StoreError.translating(path: path) {
      try driver.write { session in
        guard try Migration.run(on: session, at: moment).contains(Migration.sealing.name) else {
          return false
        }
        let adoption = Adoption(session: session, keyring: keyring, moment: moment)
        let entries = try keyring.gatheringKeys { try adoption.run() }
        var found = Verification()
        try JournalReplay(shelf: shelf(session)).run(entries, reporting: &found)
        if let problem = found.problems.first {
          throw StoreError.damaged(detail: problem.words.english)
        }
        return !entries.isEmpty
      }
    }
    if adopted { try StoreError.translating(path: path) { try driver.sweep() } }
  }
}

/// A flag that transactions set.
private final class Leftovers: Sendable {
  private let state = Mutex(false)

  func withLock<Value>(_ body: (inout Bool) -> Value) -> Value { state.withLock { body(&$0) } }
}
