@testable import CaseStore
import Casework
import Foundation
import Testing

@Suite struct StoreFileTests {
  private let now = { @Sendable in Moment(milliseconds: 1_800_000_000_000) }

  @Test func `a new store and its folder belong to their owner alone`() throws {
    let path = try StoreFixture.folder() + "/deep/er/store.meguri"
    let store = try CaseStore(path: path, now: now)
    try store.saveDraft("key", "text")

    for (place, mode) in [(path, 0o600), (path + "-wal", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
    let folder = try FileManager.default.attributesOfItem(
      atPath: (path as NSString).deletingLastPathComponent)
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }

  @Test func `a file that others may read is refused`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    _ = try CaseStore(path: path, now: now)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)

    let refused = #expect(throws: StoreError.self) { try CaseStore(path: path, now: now) }
    #expect(refused == .openToOthers(path: path))
    #expect(refused?.words.english.contains("chmod 600") == true)
  }

  @Test func `a file that is no store is refused and stays as it is`() throws {
    let path = try StoreFixture.folder() + "/letter.txt"
    let letter = Data(String(repeating: "これは手紙です。", count: 500).utf8)
    try letter.write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)

    let refused = #expect(throws: StoreError.self) { try CaseStore(path: path, now: now) }
    #expect(refused == .notAStore(path: path))
    #expect(FileManager.default.contents(atPath: path) == letter)
  }

  @Test func `a file that was taken away is not written to`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    let store = try CaseStore(path: path, now: now)
    try FileManager.default.removeItem(atPath: path)

    #expect(throws: StoreError.fileGone(path: path)) { try store.saveDraft("key", "text") }
    _ = try CaseStore(path: path, now: now)
    #expect(throws: StoreError.fileGone(path: path)) {
      try store.perform(
        .receive(try .sample("吸引のこと")), on: nil, of: Consultation.self, by: Actor("事務局"))
    }
  }

  @Test func `another program's database is refused and stays as it is`() throws {
    let path = try StoreFixture.folder() + "/other.db"
    try SQLiteDriver(path: path).write { try $0.execute("CREATE TABLE foo (a TEXT)") }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)

    #expect(throws: StoreError.notAStore(path: path)) { try CaseStore(path: path, now: now) }
  }

  @Test func `a store is reached through a link`() throws {
    let folder = try StoreFixture.folder()
    _ = try CaseStore(path: folder + "/store.meguri", now: now)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link.meguri", withDestinationPath: folder + "/store.meguri")

    #expect(throws: Never.self) { try CaseStore(path: folder + "/link.meguri", now: now) }
  }

  @Test func `a draft outlives the program`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    try CaseStore(path: path, now: now).saveDraft("session/Q-2026-0001", "途中まで")

    let again = try CaseStore(path: path, now: now)
    #expect(try again.draft("session/Q-2026-0001") == "途中まで")
    try again.saveDraft("case/C-2026-0001", "別の書きかけ")
    #expect(try again.drafts(prefix: "session/").map(\.text) == ["途中まで"])
    try again.removeDraft("session/Q-2026-0001")
    #expect(try again.draft("session/Q-2026-0001") == nil)
  }

  @Test func `many writers at once lose nothing`() async throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    let now = now
    _ = try CaseStore(path: path, now: now)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try CaseStore(path: path, now: now)
          for number in 0..<25 {
            let form = try RequestForm.sample("相談 \(writer) \(number)")
            try store.perform(
              .receive(form), on: nil, of: Consultation.self, by: Actor("書き手\(writer)"))
          }
        }
      }
      try await group.waitForAll()
    }

    let store = try CaseStore(path: path, now: now)
    let numbers = try store.consultations(ConsultationQuery()).map(\.number.count)
    #expect(numbers.sorted() == Array(1...100))
    #expect(try store.verify().problems == [])
  }

  @Test func `another process's writing changes the count`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    let mine = try CaseStore(path: path, now: now)
    let before = try mine.changeCount()
    #expect(try mine.changeCount() == before)

    try CaseStore(path: path, now: now).saveDraft("key", "text")

    #expect(try mine.changeCount() != before)
  }
}
