import Foundation
import Testing
import Vault

@Suite struct `Keys of records` {
  let body = SealedPart(record: "case-1", version: 3, part: "body")
  let clear = Data("架空 太郎".utf8)

  @Test func `what was sealed opens again after the keys were opened with the passphrase`() throws {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try keyring.makeKeys(for: ["case-1"])
      let sealed = try keyring.seal(clear, as: body)
      let again = try fixture.opened()
      #expect(again.state == .locked)
      #expect(throws: VaultError.locked) { try again.open(sealed, as: body) }
      try again.unlock(with: KeyringFixture.passphrase)
      #expect(try again.open(sealed, as: body) == clear)
      again.lock()
      #expect(throws: VaultError.locked) { try again.open(sealed, as: body) }
    }
  }

  @Test(arguments: [
    SealedPart(record: "case-2", version: 3, part: "body"),
    SealedPart(record: "case-1", version: 4, part: "body"),
    SealedPart(record: "case-1", version: 3, part: "draft"),
  ])
  func `what was sealed for one place is refused in another`(place: SealedPart) throws {
    let keyring = try Keyring.inMemory()
    try keyring.makeKeys(for: ["case-1", "case-2"])
    let sealed = try keyring.seal(clear, as: body)
    #expect(throws: VaultError.tampered(record: place.record)) {
      try keyring.open(sealed, as: place)
    }
  }

  @Test func `a change of any single byte is refused`() throws {
    let keyring = try Keyring.inMemory()
    try keyring.makeKeys(for: ["case-1"])
    let sealed = try keyring.seal(clear, as: body)
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 0x01
      #expect(throws: VaultError.tampered(record: "case-1")) {
        try keyring.open(changed, as: body)
      }
    }
    #expect(throws: VaultError.tampered(record: "case-1")) {
      try keyring.open(sealed.dropLast(), as: body)
    }
  }

  @Test func `places differ even when their words run together`() {
    let first = SealedPart(record: "a1", version: 1, part: "b")
    let second = SealedPart(record: "a", version: 11, part: "b")
    #expect(first.authenticatedData != second.authenticatedData)
  }

  @Test func `a destroyed key is gone from the file and from every older copy of the data`() throws
  {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try keyring.makeKeys(for: ["case-1", "case-2"])
      let first = try keyring.seal(clear, as: body)
      let second = try keyring.seal(
        clear, as: SealedPart(record: "case-2", version: 1, part: "body"))
      try keyring.erase(["case-1"], at: KeyringFixture.made)
      #expect(throws: VaultError.erased(record: "case-1")) { try keyring.open(first, as: body) }
      #expect(throws: VaultError.erased(record: "case-1")) { try keyring.makeKeys(for: ["case-1"]) }
      let again = try fixture.opened()
      try again.unlock(with: KeyringFixture.passphrase)
      #expect(throws: VaultError.erased(record: "case-1")) { try again.open(first, as: body) }
      #expect(try again.erasedRecords() == ["case-1"])
      let other = SealedPart(record: "case-2", version: 1, part: "body")
      #expect(try again.open(second, as: other) == clear)
    }
  }

  @Test func `a key that was put in the place of another record's is refused`() throws {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try keyring.makeKeys(for: ["case-1", "case-2"])
      let sealed = try keyring.seal(clear, as: body)
      try fixture.run(
        """
        UPDATE record_key SET wrapped = (SELECT wrapped FROM record_key WHERE record = 'case-2')
        WHERE record = 'case-1'
        """)
      let again = try fixture.opened()
      try again.unlock(with: KeyringFixture.passphrase)
      #expect(throws: VaultError.tampered(record: "case-1")) { try again.open(sealed, as: body) }
    }
  }

  @Test func `two processes add keys side by side`() throws {
    try withKeyrings { fixture in
      let first = try fixture.create().keyring
      let second = try fixture.opened()
      try second.unlock(with: KeyringFixture.passphrase)
      try first.makeKeys(for: ["case-1"])
      try second.makeKeys(for: ["case-1", "case-2"])
      let sealed = try first.seal(clear, as: body)
      #expect(try second.open(sealed, as: body) == clear)
      let other = SealedPart(record: "case-2", version: 1, part: "body")
      #expect(try first.open(try second.seal(clear, as: other), as: other) == clear)
    }
  }

  @Test func `a digest tells equal texts, stays after a rotation and differs elsewhere`() throws {
    let keyring = try Keyring.inMemory()
    let digest = try keyring.digest("森 花子", purpose: "request")
    #expect(try keyring.digest("森 花子", purpose: "request") == digest)
    #expect(try keyring.digest("森 花子", purpose: "draft") != digest)
    #expect(try keyring.digest("森 花", purpose: "request") != digest)
    try keyring.rotate()
    #expect(try keyring.digest("森 花子", purpose: "request") == digest)
    #expect(try Keyring.inMemory().digest("森 花子", purpose: "request") != digest)
  }
}
