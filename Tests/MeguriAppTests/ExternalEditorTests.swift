import Foundation
import Testing

@testable import MeguriApp

@MainActor @Suite struct ExternalEditorTests {
  @Test func `a text is handed over in memory, 0600, and nothing of it stays`() throws {
    let memory = try #require(MemoryFile.memory)
    #expect(MemoryFile.isInMemory(memory))
    let note = NSTemporaryDirectory() + "seen-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: note) }
    // An editor that notes where the file is and who may read it, and leaves a copy beside it.
    let script = note + ".sh"
    defer { try? FileManager.default.removeItem(atPath: script) }
    try """
    #!/bin/sh
    stat -c '%a %n' "$1" "$(dirname "$1")" > \(note)
    cp "$1" "$1~"; printf 'と書いた' >> "$1"
    """.write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    #expect(try ExternalEditor(command: script).edit("湊斗は元気").get() == "湊斗は元気と書いた")
    let seen = try String(contentsOfFile: note, encoding: .utf8).split(separator: "\n")
    #expect(seen.first?.hasPrefix("600 \(memory)/meguri-") == true)
    #expect(seen.last?.hasPrefix("700 \(memory)/meguri-") == true)
    let folder = try #require(seen.last?.split(separator: " ").last.map(String.init))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a folder on a disk is no place for it`() {
    #expect(!MemoryFile.isInMemory("/"))
    #expect(!MemoryFile.isInMemory("/nowhere"))
  }

  @Test func `an editor that fails leaves nothing either`() throws {
    let memory = try #require(MemoryFile.memory)
    let before = try FileManager.default.contentsOfDirectory(atPath: memory)
    #expect(ExternalEditor(command: "false").edit("湊斗") == .failure(.ended))
    #expect(try FileManager.default.contentsOfDirectory(atPath: memory) == before)
  }
}
