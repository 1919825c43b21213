import CaseStore
import Casework
import Foundation
import Synchronization
import Testing
import Vault

/// A store in memory with a clock that moves by hand and identities in a row.
struct StoreFixture {
  let clock: TestClock
  let store: CaseStore

  init(_ start: String = "2026-11-22T09:00:00+09:00") throws {
    let clock = TestClock(try #require(Moment(start)))
    self.clock = clock
    let ids = IDRow()
    store = try CaseStore(inMemoryAt: { clock.moment }, makeID: { ids.next() })
  }

  let actor = Actor("事務局")

  func receive(_ text: String, from name: String = "小田切 さくら", on day: String = "2026-11-02")
    throws -> ConsultationID
  {
    try store.perform(
      .receive(try .sample(text, from: name, on: day)), on: nil, of: Consultation.self, by: actor)
  }

  func open(_ title: String) throws -> CaseID {
    try store.perform(
      .open(CaseOutline(title: Passage(plain: title))), on: nil, of: CaseRecord.self, by: actor)
  }

  func join(_ name: String, adviser: Bool = true) throws -> MemberID {
    try store.perform(
      .join(MemberProfile(name: name, isAdviser: adviser)), on: nil, of: Member.self, by: actor)
  }

  func offer(_ yen: Int) -> ConsultationCommand {
    .propose(
      Offer(
        party: .association, day: clock.moment.day,
        lines: [FeeLine(label: "助言料", amount: Yen(yen))]))
  }

  func perform(_ commands: CaseCommand..., on id: CaseID) throws {
    for command in commands {
      try store.perform(command, on: id, of: CaseRecord.self, by: actor)
    }
  }

  /// Gives a request remarks that may refer to identities.
  func complete(_ id: ConsultationID, with parts: [Passage.Part]) throws {
    var form = try #require(try store.record(id)).request
    form.remarks = Passage(parts: parts)
    try store.perform(.complete(form), on: id, of: Consultation.self, by: actor)
  }

  /// Asks something within a transaction.
  func asking<Value>(_ question: (StoreBatch) throws -> Value?) throws -> Value? {
    var answer: Value?
    try store.performTogether { answer = try question($0) }
    return answer
  }

  /// A folder of its own for a test that needs a file.
  static func folder() throws -> String {
    let path = NSTemporaryDirectory() + "meguri-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}

extension CaseStore {
  /// Opens a store under the key that everybody has, and makes it when there is none.
  convenience init(
    path: String, now: @escaping @Sendable () -> Moment, passages: (any PassageReading)? = nil
  ) throws {
    let place = Keyring.path(beside: path)
    let keyring =
      try Keyring.open(at: place)
      ?? Keyring.create(at: place, with: .published, made: "").keyring
    try keyring.unlock(with: .published)
    try self.init(path: path, now: now, keyring: keyring, passages: passages)
  }
}

extension Passage.Part {
  static func reference(_ identity: Int, _ form: Int) -> Passage.Part {
    .reference(IdentityReference(identity: identity, form: form))
  }
}

extension RequestForm {
  static func sample(
    _ text: String, from name: String = "小田切 さくら", on day: String = "2026-11-02",
    receipt: String = ""
  ) throws -> RequestForm {
    RequestForm(
      receiptNumber: receipt, receivedDay: try #require(CivilDay(day)),
      requester: Requester(name: name), kind: .individual, text: text)
  }
}

/// A clock that tests move.
final class TestClock: Sendable {
  private let time: Mutex<Moment>

  init(_ moment: Moment) { time = Mutex(moment) }

  var moment: Moment {
    get { time.withLock { $0 } }
    set { time.withLock { $0 = newValue } }
  }
}

/// Identities that count up.
final class IDRow: Sendable {
  private let count = Mutex(0)

  func next() -> String {
    count.withLock { count in
      count += 1
      return "id-\(100_000 + count)"
    }
  }
}
