public import Casework

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
  private let path: String?
  private let file: FileIdentity?

  /// Opens the store in a file, and makes it when there is none.
  public init(
    path: String, now: @escaping @Sendable () -> Moment,
    makeID: @escaping @Sendable () -> String = UniqueID.make
  ) throws(StoreError) {
    try StoreFile.prepare(path)
    driver = try StoreError.translating(path: path) { try SQLiteDriver(path: path) }
    (self.now, self.makeID) = (now, makeID)
    (self.path, file) = (path, StoreFile.identity(of: path))
    try migrate(path: path)
  }

  /// Makes an empty store in memory, for tests and for checking.
  public init(
    inMemoryAt now: @escaping @Sendable () -> Moment,
    makeID: @escaping @Sendable () -> String = UniqueID.make
  ) throws(StoreError) {
    driver = try StoreError.translating { try SQLiteDriver() }
    (self.now, self.makeID) = (now, makeID)
    (path, file) = (nil, nil)
    try migrate(path: "")
  }

  /// A number that differs when another process has written to the store.
  public func changeCount() throws(StoreError) -> Int {
    try StoreError.translating { try driver.changeCount() }
  }

  /// Writes in one transaction, unless the file was taken away: what is written into a file
  /// without a name is lost.
  func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
    if let path, StoreFile.identity(of: path) != file { throw StoreError.fileGone(path: path) }
    return try driver.write(body)
  }

  private func migrate(path: String) throws(StoreError) {
    let moment = now().description
    try StoreError.translating(path: path) {
      try driver.write { try Migration.run(on: $0, at: moment) }
    }
  }
}
