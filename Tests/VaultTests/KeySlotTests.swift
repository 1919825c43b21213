import Foundation
import GRDB
import Testing
import Vault

extension KeyringFixture {
  /// Changes the file behind the program's back.
  func run(_ sql: String) throws {
    try DatabaseQueue(path: path()).write { try $0.execute(sql: sql) }
  }
}

@Suite struct `Ways into the vault` {
  let part = SealedPart(record: "case-1", version: 1, part: "body")
  let clear = Data("みどり".utf8)

  @Test func `a wrong passphrase is refused, the wait grows, and the right one still opens`() throws
  {
    try withKeyrings { fixture in
      _ = try fixture.create()
      let keyring = try fixture.opened()
      var waits: [Duration] = []
      for _ in 1...6 {
        #expect(throws: VaultError.wrongSecret) {
          try keyring.unlock(with: .passphrase("夏の山 鳥と白い雲"))
        }
        waits.append(keyring.waitBeforeNextTry)
      }
      #expect(waits == [1, 2, 4, 8, 16, 16].map { .seconds($0) })
      try keyring.unlock(with: KeyringFixture.passphrase)
      #expect(keyring.state == .unlocked)
      #expect(keyring.waitBeforeNextTry == .zero)
    }
  }

  @Test func `a passphrase opens however its width was typed`() throws {
    try withKeyrings { fixture in
      _ = try fixture.create(.passphrase("ガラスの River 42"))
      try fixture.opened().unlock(with: .passphrase("ｶﾞﾗｽの　Ｒｉｖｅｒ　４２"))
    }
  }

  @Test func `the recovery code opens without the passphrase`() throws {
    try withKeyrings { fixture in
      let code = try #require(try fixture.create().recovery)
      let typed = try RecoveryCode(code.text.lowercased().replacing("-", with: " "))
      try fixture.opened().unlock(with: .recovery(typed))
    }
  }

  @Test func `a new recovery code ends the old one`() throws {
    try withKeyrings { fixture in
      let (keyring, old) = try fixture.create()
      let new = try keyring.renewRecovery(made: KeyringFixture.made)
      let again = try fixture.opened()
      #expect(throws: VaultError.wrongSecret) { try again.unlock(with: .recovery(#require(old))) }
      try again.unlock(with: .recovery(new))
    }
  }

  @Test func `a change of passphrase leaves the keys of records byte for byte as they are`() throws
  {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try keyring.makeKeys(for: ["case-1"])
      let before = try fixture.recordKeys()
      try keyring.changePassphrase(
        from: "春の川 魚と丸い石", to: "秋の野 虫と青い月", made: KeyringFixture.made)
      #expect(try fixture.recordKeys() == before)
      let again = try fixture.opened()
      #expect(throws: VaultError.wrongSecret) { try again.unlock(with: KeyringFixture.passphrase) }
      try again.unlock(with: .passphrase("秋の野 虫と青い月"))
      #expect(throws: VaultError.wrongSecret) {
        try keyring.changePassphrase(from: "ちがう言葉です", to: "冬の星 雪と赤い火", made: "")
      }
    }
  }

  @Test func `a rotation keeps what was sealed, every slot, and shuts others out`() throws {
    try withKeyrings { fixture in
      let (keyring, code) = try fixture.create()
      try KeyFile.make(at: fixture.path("unattended"))
      try keyring.addSlot(.keyFile(path: fixture.path("unattended")), made: KeyringFixture.made)
      try keyring.makeKeys(for: ["case-1"])
      let sealed = try keyring.seal(clear, as: part)
      let other = try fixture.opened()
      try other.unlock(with: KeyringFixture.passphrase)
      let before = try fixture.recordKeys()
      try keyring.rotate()
      #expect(try fixture.recordKeys() != before)
      #expect(try keyring.open(sealed, as: part) == clear)
      #expect(throws: VaultError.keysChanged) { try other.open(sealed, as: part) }
      #expect(throws: VaultError.keysChanged) { try other.makeKeys(for: ["case-2"]) }
      for secret in [
        KeyringFixture.passphrase, .recovery(try #require(code)),
        .keyFile(path: fixture.path("unattended")),
      ] {
        let again = try fixture.opened()
        try again.unlock(with: secret)
        #expect(try again.open(sealed, as: part) == clear)
      }
    }
  }

  @Test func `the last way in stays`() throws {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try keyring.removeSlot(2)
      #expect(throws: VaultError.lastSlot) { try keyring.removeSlot(1) }
      #expect(throws: VaultError.noSuchSlot(7)) { try keyring.removeSlot(7) }
      #expect(try keyring.slots().map(\.kind) == [.passphrase])
    }
  }

  @Test func `a slot that somebody else put there is noticed`() throws {
    try withKeyrings { fixture in
      _ = try fixture.create()
      try fixture.run("UPDATE slot SET public_key = randomblob(32) WHERE number = 2")
      let keyring = try fixture.opened()
      #expect(throws: VaultError.slotsTampered) {
        try keyring.unlock(with: KeyringFixture.passphrase)
      }
    }
  }

  @Test func `short passphrases are refused and leave no file`() throws {
    try withKeyrings { fixture in
      #expect(throws: VaultError.weakPassphrase(least: 8)) {
        try fixture.create(.passphrase("みじかい"))
      }
      #expect(throws: VaultError.weakPassphrase(least: 8)) {
        try fixture.create(.passphrase("aaaaaaaaaaaa"))
      }
      #expect(!FileManager.default.fileExists(atPath: fixture.path()))
    }
  }

  @Test func `keys and key files that others may read are refused`() throws {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try KeyFile.make(at: fixture.path("unattended"))
      #expect(throws: VaultError.fileExists(path: fixture.path("unattended"))) {
        try KeyFile.make(at: fixture.path("unattended"))
      }
      try keyring.addSlot(.keyFile(path: fixture.path("unattended")), made: KeyringFixture.made)
      for name in ["unattended", "store-keys"] {
        #expect(try fixture.mode(name) == 0o600)
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o644], ofItemAtPath: fixture.path(name))
      }
      #expect(throws: VaultError.openToOthers(path: fixture.path("unattended"))) {
        try keyring.unlock(with: .keyFile(path: fixture.path("unattended")))
      }
      #expect(throws: VaultError.openToOthers(path: fixture.path())) { try fixture.opened() }
    }
  }

  @Test func `a copy of the keys opens, is remembered, and overwrites nothing`() throws {
    try withKeyrings { fixture in
      let keyring = try fixture.create().keyring
      try keyring.makeKeys(for: ["case-1"])
      let sealed = try keyring.seal(clear, as: part)
      try keyring.copy(to: fixture.path("away"), at: KeyringFixture.made)
      let away = try fixture.opened("away")
      try away.unlock(with: KeyringFixture.passphrase)
      #expect(try away.open(sealed, as: part) == clear)
      #expect(try fixture.mode("away") == 0o600)
      #expect(try keyring.copies().map(\.place) == [fixture.path("away")])
      #expect(throws: VaultError.fileExists(path: fixture.path("away"))) {
        try keyring.copy(to: fixture.path("away"), at: KeyringFixture.made)
      }
    }
  }

  @Test func `neither passphrase nor keys stand in the file`() throws {
    try withKeyrings { fixture in
      let (keyring, code) = try fixture.create(.passphrase("haru no kawa sakana"))
      try keyring.makeKeys(for: ["case-1"])
      let bytes = try fixture.bytes()
      #expect(bytes.range(of: Data("haru no kawa".utf8)) == nil)
      for group in try #require(code).groups {
        #expect(bytes.range(of: Data(group.utf8)) == nil)
      }
    }
  }
}

extension KeyringFixture {
  func recordKeys() throws -> [Data] {
    try DatabaseQueue(path: path()).read {
      try Data.fetchAll($0, sql: "SELECT wrapped FROM record_key ORDER BY record")
    }
  }

  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}
