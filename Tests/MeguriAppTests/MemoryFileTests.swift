import Foundation
import Testing

@testable import MeguriApp

/// What is handed to other programs lies in memory, for its owner alone, and goes when it is over.
@MainActor @Suite struct MemoryFileTests {
  @Test func `a file is its owner's alone, holds the text and goes with its value`() throws {
    var path = ""
    do {
      let file = try MemoryFile("湊斗は元気\n")
      path = file.path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(MemoryFile.isInMemory((path as NSString).deletingLastPathComponent))
      #expect(file.text == "湊斗は元気\n")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
