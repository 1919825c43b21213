import CaseStore
import Casework
import Deidentification
import Foundation
import PracticeAssociation
import Vault

/// A store with 10,000 invented cases, made once and kept.
enum BenchmarkStore {
  static let caseCount = 10_000

  /// The paths of the store and of its key file.
  static func made(in folder: URL) throws -> (store: String, key: String) {
    let key = folder.appending(path: "cases.key").path
    let path = folder.appending(path: "cases.meguri").path
    let mark = folder.appending(path: "cases.complete").path
    if FileManager.default.fileExists(atPath: mark) { return (path, key) }
    for file in [key, path, path + "-wal", path + "-shm", Keyring.path(beside: path)] {
      try? FileManager.default.removeItem(atPath: file)
    }
    print("making \(caseCount) cases …")
    try KeyFile.make(at: key)
    let today = CivilDay(ordinal: 20_779)
    let morning = Moment(milliseconds: Int64(today.ordinal) * 86_400_000)
    let keyring = try Keyring.create(
      at: Keyring.path(beside: path), with: .keyFile(path: key), made: "2026-11-22"
    ).keyring
    let store = try CaseStore(
      path: path, now: { morning }, keyring: keyring,
      passages: SheetPassages())
    try fill(store, PracticeAssociation(today: today, caseCount: caseCount))
    try Data().write(to: URL(filePath: mark))
    return (path, key)
  }

  /// The opening of every case and a few steps more, and all consultations.
  private static func fill(_ store: CaseStore, _ association: PracticeAssociation) throws {
    try store.performTogether { batch in
      var counts: [CaseID: Int] = [:]
      try association.play(
        member: { try batch.perform($0, on: $1, of: Member.self, by: $3, at: $2) },
        caseRecord: { command, id, moment, actor in
          if let id, counts[id, default: 0] > 2 { return id }
          let made = try batch.perform(command, on: id, of: CaseRecord.self, by: actor, at: moment)
          counts[made, default: 0] += 1
          return made
        },
        consultation: { try batch.perform($0, on: $1, of: Consultation.self, by: $3, at: $2) })
    }
  }
}
