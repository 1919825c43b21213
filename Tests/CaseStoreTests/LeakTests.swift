@testable import CaseStore
import Casework
import Foundation
import Testing
import Vault

/// Nothing at rest holds a registered name, whatever file of the store is searched.
@Suite struct LeakTests {
  /// Names as they are registered: all invented.
  static let child = Identity(
    kind: .child, relation: "", forms: ["楡川 湊斗", "楡川湊斗", "湊斗", "みなと", "ﾐﾅﾄ", "Minato", "みーくん"],
    surrogate: "本児")
  static let mother = Identity(
    kind: .family, relation: "母", forms: ["楡川 佳苗", "佳苗", "Kanae"], surrogate: "母")
  static let hospital = Identity(
    kind: .facility, relation: "", forms: ["青葉台こども病院", "こども病院"], surrogate: "A病院")

  static var names: [String] {
    [child, mother, hospital].flatMap(\.forms) + [
      "小田切 さくら", "おだぎり さくら", "青葉台市障がい福祉課", "sakura@example.jp", "000-1234-5678",
      "我妻 直", "わがつま なお", "事務局の千早",
    ]
  }

  private func opened(_ path: String, unlocked: Bool = true) throws -> CaseStore {
    let place = Keyring.path(beside: path)
    let cost = ScryptCost(rounds: 1 << 4)
    let secret = Secret.passphrase("春の川 魚と丸い石")
    let keyring =
      try Keyring.open(at: place, cost: cost)
      ?? Keyring.create(at: place, with: secret, made: "", cost: cost).keyring
    if unlocked { try keyring.unlock(with: secret) }
    return try CaseStore(
      path: path, now: { Moment(milliseconds: 1_800_000_000_000) }, keyring: keyring,
      passages: ExactPassages())
  }

  /// A store with names in every place that takes text, before and after they were registered.
  private func fill(_ store: CaseStore) throws -> (record: CaseID, consultation: ConsultationID) {
    let actor = Actor("事務局の千早")
    let day = try #require(CivilDay("2026-11-02"))
    var form = RequestForm(
      receivedDay: day,
      requester: Requester(
        name: "小田切 さくら", kana: "おだぎり さくら", affiliation: "青葉台市障がい福祉課",
        telephone: "000-1234-5678", mail: "sakura@example.jp"),
      kind: .individual, text: "湊斗くんの母の佳苗さんから。こども病院を退院したばかり。",
      childAge: "湊斗 3歳", careItems: "吸引(みなと)", invoiceName: "青葉台市障がい福祉課",
      remarks: "Minatoと書かれた手帳")
    form.wishedDays = ["佳苗さんの休みの日"]
    let consultation = try store.perform(
      .receive(form), on: nil, of: Consultation.self, by: actor)
    let record = try store.perform(
      .open(CaseOutline(title: "湊斗の就学", childAge: "みなと 3歳", careItems: "吸引")), on: nil,
      of: CaseRecord.self, by: actor)
    try store.perform(.attach(record), on: consultation, of: Consultation.self, by: actor)
    try store.perform(
      .note(CaseNote(day: day, text: "みーくんは青葉台こども病院で検査。")), on: record,
      of: CaseRecord.self, by: actor)
    try store.saveDraft("note/\(record.text)", "佳苗さんに電話。湊斗は元気。")
    for identity in [Self.child, Self.mother, Self.hospital] {
      try store.perform(.identify(identity), on: record, of: CaseRecord.self, by: actor)
    }
    try store.perform(
      .note(CaseNote(day: day, text: "湊斗、ﾐﾅﾄ、楡川 佳苗。")), on: record,
      of: CaseRecord.self, by: actor)
    try store.perform(
      .join(MemberProfile(name: "我妻 直", kana: "わがつま なお", isAdviser: true)), on: nil,
      of: Member.self, by: actor)
    return (record, consultation)
  }

  /// The names that stand in the bytes of any file of a folder, in any encoding a program uses.
  private func leaks(in folder: String) throws -> [String] {
    var found: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + file))
      for name in Self.names {
        for (encoding, needle) in name.encodings where bytes.range(of: needle) != nil {
          found.append("\(file) holds \(name) in \(encoding)")
        }
      }
    }
    return found
  }

  @Test func `no file of a store holds a registered name, open or closed`() throws {
    let folder = try StoreFixture.folder()
    do {
      let store = try opened(folder + "/store.meguri")
      _ = try fill(store)
      try store.backup(to: folder + "/backup.meguri")
      #expect(try leaks(in: folder) == [])
      #expect(
        Set(try FileManager.default.contentsOfDirectory(atPath: folder)).isSuperset(
          of: ["store.meguri", "store.meguri-keys", "store.meguri-wal", "backup.meguri"]))
    }
    #expect(try leaks(in: folder) == [])
  }

  @Test func `the search for leaks finds what stands there`() throws {
    let folder = try StoreFixture.folder()
    for (encoding, bytes) in "湊斗".encodings {
      try bytes.write(to: URL(filePath: folder + "/file"))
      #expect(try leaks(in: folder).contains("file holds 湊斗 in \(encoding)"))
    }
  }

  @Test func `a name that is registered later leaves the notes that were written before`() throws {
    let folder = try StoreFixture.folder()
    let store = try opened(folder + "/store.meguri")
    let ids = try fill(store)
    let record = try #require(try store.record(ids.record))
    #expect(
      record.sheet.realText(of: try #require(record.notes.first).text) == "みーくんは青葉台こども病院で検査。")
    #expect(record.notes.first?.text.stored == "⟦0.6⟧は⟦2.0⟧で検査。")
    let consultation = try #require(try store.record(ids.consultation))
    #expect(consultation.request.text.stored == "⟦0.2⟧くんの母の⟦1.1⟧さんから。⟦2.1⟧を退院したばかり。")
    #expect(try store.verify().problems == [])
  }

  @Test func `without the keys a store is read in surrogates and written by nobody`() throws {
    let folder = try StoreFixture.folder()
    let ids = try fill(try opened(folder + "/store.meguri"))
    let locked = try opened(folder + "/store.meguri", unlocked: false)
    let record = try #require(try locked.record(ids.record))
    #expect(record.outline.title.text { _ in "■" } == "■の就学")
    #expect(record.sheet.identities.map(\.surrogate) == ["本児", "母", "A病院"])
    #expect(record.sheet.identities.flatMap(\.forms) == [])
    #expect(record.outline.childAge == "")
    #expect(try locked.cases(CaseQuery(limit: 9)).count == 1)
    #expect(try locked.cases(CaseQuery(text: "湊斗", limit: 9)).isEmpty)
    #expect(try locked.consultations(ConsultationQuery(limit: 9)).map(\.requester) == [""])
    #expect(try locked.members(MemberQuery(limit: 9)).map(\.profile.name) == [""])
    #expect(try locked.drafts(prefix: "").isEmpty)
    #expect(throws: StoreError.vault(.locked)) {
      try locked.perform(
        .note(CaseNote(day: record.notes[0].day, text: "x")), on: ids.record,
        of: CaseRecord.self, by: Actor("だれか"))
    }
    #expect(throws: StoreError.vault(.locked)) { try locked.undo(ids.record, by: Actor("だれか")) }
    #expect(throws: StoreError.vault(.locked)) { try locked.saveDraft("k", "text") }
    let partial = try locked.verify()
    #expect(partial.isPartial)
    #expect(partial.problems == [])
    try locked.unlock(with: .passphrase("春の川 魚と丸い石"))
    #expect(try locked.cases(CaseQuery(text: "湊斗", limit: 9)).count == 1)
    #expect(try locked.consultations(ConsultationQuery(text: "さくら", limit: 9)).count == 1)
    #expect(try locked.drafts(prefix: "").map(\.text) == ["佳苗さんに電話。湊斗は元気。"])
    locked.lock()
    #expect(try locked.cases(CaseQuery(text: "湊斗", limit: 9)).isEmpty)
  }

  @Test func `a wrong passphrase loses nothing`() throws {
    let folder = try StoreFixture.folder()
    _ = try fill(try opened(folder + "/store.meguri"))
    let store = try opened(folder + "/store.meguri", unlocked: false)
    #expect(throws: StoreError.vault(.wrongSecret)) {
      try store.unlock(with: .passphrase("夏の山 鳥と白い雲"))
    }
    try store.unlock(with: .passphrase("春の川 魚と丸い石"))
    #expect(try store.drafts(prefix: "").count == 1)
    #expect(try store.verify().problems == [])
  }

  @Test func `erasing a family ends in every backup of the store`() throws {
    let folder = try StoreFixture.folder()
    let store = try opened(folder + "/store.meguri")
    let ids = try fill(store)
    try store.backup(to: folder + "/backup.meguri")
    try store.erase(ids.record)
    #expect(try store.record(ids.record) == nil)
    #expect(try store.cases(CaseQuery(limit: 9)).isEmpty)
    #expect(try store.verify().problems == [])
    #expect(throws: StoreError.vault(.erased(record: ids.record.text))) {
      try store.chronicle(of: ids.record)
    }
    let backup = try CaseStore(
      path: folder + "/backup.meguri", now: { Moment(milliseconds: 0) }, keyring: store.keyring,
      passages: ExactPassages())
    #expect(try backup.record(ids.record)?.sheet.identities.flatMap(\.forms) == [])
    #expect(throws: StoreError.vault(.erased(record: ids.record.text))) {
      try backup.chronicle(of: ids.record)
    }
  }

  @Test(arguments: ["sealed", "names"])
  func `a sealed piece that was swapped or changed is refused`(column: String) throws {
    let folder = try StoreFixture.folder()
    let store = try opened(folder + "/store.meguri")
    let (record, _) = try fill(store)
    let other = try store.perform(
      .open(CaseOutline(title: "別の家族")), on: nil, of: CaseRecord.self, by: Actor("だれか"))
    for change in [
      "(SELECT \(column) FROM case_record WHERE id = '\(other.text)')",
      "'AAAA' || substr(\(column), 5)",
    ] {
      let before = try store.driver.read {
        try $0.row("SELECT \(column) FROM case_record WHERE id = $1", [.text(record.text)])
      }
      try store.driver.write {
        try $0.execute("UPDATE case_record SET \(column) = \(change) WHERE id = '\(record.text)'")
      }
      let refused = #expect(throws: StoreError.self) {
        _ = try store.record(record)
        _ = try store.cases(CaseQuery(text: "だれもいない", limit: 9))
      }
      #expect(refused == .vault(.tampered(record: record.text)))
      #expect(refused?.words.english.contains("meguri verify") == true)
      #expect(
        try store.verify().problems.contains {
          if case .tableDiffers("case_record", _) = $0 { true } else { false }
        })
      try store.driver.write {
        try $0.execute(
          "UPDATE case_record SET \(column) = $1 WHERE id = $2",
          [.text(before?.text(column) ?? ""), .text(record.text)])
      }
    }
    #expect(try store.verify().problems == [])
  }

  @Test func `a row of the journal that was moved to another record is refused`() throws {
    let folder = try StoreFixture.folder()
    let store = try opened(folder + "/store.meguri")
    let (record, consultation) = try fill(store)
    try store.driver.write {
      try $0.execute(
        """
        UPDATE journal SET payload = (SELECT payload FROM journal
          WHERE subject_id = '\(consultation.text)' AND version = 1)
        WHERE subject_id = '\(record.text)' AND version = 1
        """)
    }
    #expect(throws: StoreError.vault(.tampered(record: record.text))) {
      try store.chronicle(of: record)
    }
    #expect(
      try store.verify().problems.contains { if case .unreadable = $0 { true } else { false } })
  }

  @Test func `another passphrase and another vault key leave the store byte for byte`() throws {
    let folder = try StoreFixture.folder()
    let store = try opened(folder + "/store.meguri")
    _ = try fill(store)
    let before = try Data(contentsOf: URL(filePath: folder + "/store.meguri"))
    try store.keyring.changePassphrase(from: "春の川 魚と丸い石", to: "秋の野 虫と青い月", made: "")
    try store.keyring.rotate()
    #expect(try Data(contentsOf: URL(filePath: folder + "/store.meguri")) == before)
    #expect(try store.verify().problems == [])
  }
}

/// Finds the exact spellings of a sheet, the longest first.
private struct ExactPassages: PassageReading {
  func reading(by sheet: IdentitySheet) -> (String) -> Passage { { read($0, by: sheet) } }

  private func read(_ text: String, by sheet: IdentitySheet) -> Passage {
    let spellings = sheet.identities.enumerated().flatMap { place, identity in
      identity.forms.enumerated().map { (place: place, form: $0.offset, text: $0.element) }
    }.sorted { $0.text.count > $1.text.count }
    var parts: [Passage.Part] = []
    var rest = text[...]
    while let first = rest.first {
      if let found = spellings.first(where: { rest.hasPrefix($0.text) }) {
        parts.append(.reference(IdentityReference(identity: found.place, form: found.form)))
        rest = rest.dropFirst(found.text.count)
      } else {
        parts.append(.text(String(first)))
        rest = rest.dropFirst()
      }
    }
    return Passage(parts: parts)
  }
}

extension String {
  /// The bytes of a text in the encodings that programs write, and as JSON escapes it.
  fileprivate var encodings: [(name: String, bytes: Data)] {
    let escaped = utf16.map { String(format: "\\u%04x", $0) }.joined()
    var all = [("UTF-8", Data(utf8)), ("JSON", Data(escaped.utf8))]
    for (name, encoding) in [
      ("UTF-16LE", Encoding.utf16LittleEndian), ("UTF-16BE", .utf16BigEndian), ("CP932", .shiftJIS),
    ] {
      if let bytes = data(using: encoding) { all.append((name, bytes)) }
    }
    return all
  }
}
