import Foundation
import Testing

@Suite struct VaultCommandTests {
  private func passphrase(_ text: String, _ name: String, on line: CommandLine) throws -> String {
    let path = try line.file(name, Data((text + "\n").utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return path
  }

  private func opened(_ line: CommandLine) throws -> String {
    let result = try line.run("case", "add", "--title", "呼吸器の相談", "--json")
    #expect(result.code == 0)
    return try #require(try result.object()["number"] as? String)
  }

  @Test func `a new store without a key says how to get one and leaves no file`() throws {
    let line = try CommandLine()
    line.environment["MEGURI_KEY_FILE"] = nil
    let result = try line.run("case", "list", "--language", "ja")
    #expect(result.code == 2)
    #expect(result.error.contains("meguri vault key-file"))
    #expect(
      !FileManager.default.fileExists(atPath: line.folder.appending(path: "store.meguri").path))
  }

  @Test func `a store opens with its passphrase and stays shut without it`() throws {
    let line = try CommandLine()
    line.environment["MEGURI_KEY_FILE"] = nil
    let right = try passphrase("春の川 魚と丸い石", "right", on: line)
    let wrong = try passphrase("夏の山 鳥と白い雲", "wrong", on: line)
    let made = try line.run(
      "case", "add", "--title", "呼吸器の相談", "--passphrase-from", right, "--language", "ja")
    #expect(made.code == 0)
    #expect(made.error.contains("回復コード"))
    let refused = try line.run("case", "list", "--passphrase-from", wrong, "--language", "ja")
    #expect(refused.code == 3)
    #expect(refused.error.contains("何も失われていません"))
    #expect(try line.run("case", "list", "--passphrase-from", right).output.contains("呼吸器の相談"))
    let locked = try line.run("case", "add", "--title", "別の相談", "--language", "ja")
    #expect(locked.code == 3)
    #expect(locked.error.contains("パスフレーズ"))
  }

  @Test func `the passphrase is changed, and the recovery code still opens`() throws {
    let line = try CommandLine()
    line.environment["MEGURI_KEY_FILE"] = nil
    let old = try passphrase("春の川 魚と丸い石", "old", on: line)
    let new = try passphrase("秋の野 虫と青い月", "new", on: line)
    let third = try passphrase("冬の星 雪と赤い火", "third", on: line)
    let made = try line.run("case", "add", "--title", "相談", "--passphrase-from", old)
    let code = made.error.split(separator: "\n").suffix(2).joined(separator: " ")
    let codeFile = try passphrase(code, "code", on: line)
    #expect(
      try line.run("vault", "change", "--passphrase-from", old, "--new-from", new).code == 0)
    #expect(try line.run("case", "list", "--passphrase-from", old).code == 3)
    #expect(try line.run("case", "list", "--passphrase-from", new).code == 0)
    #expect(
      try line.run("vault", "recovery", "--use", "--code-from", codeFile, "--new-from", third).code
        == 0)
    #expect(try line.run("case", "list", "--passphrase-from", third).code == 0)
  }

  @Test func `slots are listed, added and taken away, but not the last one`() throws {
    let line = try CommandLine()
    _ = try opened(line)
    let added = try passphrase("秋の野 虫と青い月", "added", on: line)
    #expect(try line.run("vault", "add", "--new-from", added, "--label", "事務局").code == 0)
    let slots = try line.run("vault", "slots", "--json").list()
    #expect(slots.compactMap { $0["kind"] as? String } == ["key-file", "passphrase"])
    #expect(slots.compactMap { $0["label"] as? String } == ["", "事務局"])
    #expect(try line.run("vault", "remove", "2").code == 0)
    let last = try line.run("vault", "remove", "1", "--language", "en")
    #expect(last.code == 3)
    #expect(last.error.contains("only way in"))
  }

  @Test func `a rotation leaves the store file as it is and readable`() throws {
    let line = try CommandLine()
    _ = try opened(line)
    let store = line.folder.appending(path: "store.meguri")
    let before = try Data(contentsOf: store)
    #expect(try line.run("vault", "rotate").code == 0)
    #expect(try Data(contentsOf: store) == before)
    #expect(try line.run("case", "list").output.contains("呼吸器の相談"))
  }

  @Test func `erasing a family needs its number twice and ends in every backup`() throws {
    let line = try CommandLine()
    let number = try opened(line)
    #expect(
      try line.run(
        "case", "person", number, "--kind", "child", "--name", "架空 みどり", "--kana", "かくう みどり"
      ).code == 0)
    let backup = line.folder.appending(path: "backup.meguri").path
    #expect(try line.run("backup", backup).code == 0)
    #expect(try line.run("backup", backup).code == 3)
    #expect(try line.run("vault", "erase", number).code == 2)
    #expect(try line.run("vault", "erase", number, "--confirm", number).code == 0)
    try FileManager.default.copyItem(
      atPath: line.folder.appending(path: "store.meguri-keys").path, toPath: backup + "-keys")
    for store in [line.folder.appending(path: "store.meguri").path, backup] {
      let shown = try line.run("case", "show", number, "--store", store)
      #expect(!shown.output.contains("みどり"))
    }
  }

  @Test func `keys that others may read are refused`() throws {
    let line = try CommandLine()
    _ = try opened(line)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: line.folder.appending(path: "store.meguri-keys").path)
    let result = try line.run("case", "list", "--language", "en")
    #expect(result.code == 3)
    #expect(result.error.contains("chmod 600"))
  }
}
