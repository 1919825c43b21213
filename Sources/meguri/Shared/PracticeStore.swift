import CaseStore
import Casework
import Foundation
import Deidentification
import PracticeAssociation
import Vault

/// The practice association's store: made at the first opening, kept as it was left.
enum PracticeStore {
  /// Opens the practice association, and makes it when it is not there.
  static func desk(_ shared: SharedOptions, fresh: Bool) throws -> Desk {
    let path = StorePlace.practice(in: spoken)
    if fresh { try remove(path) }
    let clock = try Clock.now()
    let store = try CaseStore(
      path: path, now: clock, keyring: try keys(of: path, made: clock().description),
      passages: SheetPassages())
    let desk = Desk(store: store, actor: shared.actorName, now: clock)
    if try store.members(MemberQuery(limit: 1)).isEmpty { try fill(desk) }
    return desk
  }

  /// Whether a path is that of a practice association.
  static func holds(_ path: String) -> Bool {
    Language.allCases.contains { StorePlace.practice(in: $0) == path }
  }

  /// The keys of the practice association are those that everybody has.
  private static func keys(of path: String, made: String) throws -> Keyring {
    let place = Keyring.path(beside: path)
    guard let keyring = try Keyring.open(at: place) else {
      return try Keyring.create(at: place, with: .published, made: made).keyring
    }
    try keyring.unlock(with: .published)
    return keyring
  }

  /// All of it in one transaction: an interrupted making leaves an empty store.
  private static func fill(_ desk: Desk) throws {
    printError(said("練習用の協会を作っています…", "Making the practice association…"))
    let association = PracticeAssociation(today: desk.today, language: spoken)
    try desk.store.performTogether { batch in
      try association.play(
        member: { try batch.perform($0, on: $1, of: Member.self, by: $3, at: $2) },
        caseRecord: { try batch.perform($0, on: $1, of: CaseRecord.self, by: $3, at: $2) },
        consultation: { try batch.perform($0, on: $1, of: Consultation.self, by: $3, at: $2) })
    }
  }

  private static func remove(_ path: String) throws {
    for file in [path, path + "-wal", path + "-shm", Keyring.path(beside: path)]
    where FileManager.default.fileExists(atPath: file) {
      do {
        try FileManager.default.removeItem(atPath: file)
      } catch {
        throw StoreError.notWritable(path: file)
      }
    }
  }
}
