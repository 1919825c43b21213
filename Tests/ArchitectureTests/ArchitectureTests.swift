import Foundation
import Testing

/// The one direction of imports, read from the files themselves.
@Suite struct ArchitectureTests {
  /// What each target may import beside the standard library and Foundation.
  static let allowed: [String: Set<String>] = [
    "Casework": [],
    "JapaneseText": ["Glibc"],
    "CMeCab": [],
    "Morphology": ["CMeCab"],
    "WordFiles": [],
    "Cues": ["Glibc"],
    "Deidentification": ["Casework", "Cues", "JapaneseText", "Morphology", "WordFiles"],
    "RequestFiles": ["Casework", "JapaneseText"],
    "PracticeAssociation": ["Casework", "Deidentification"],
    "Vault": ["Casework", "GRDB", "Crypto", "CryptoExtras", "Glibc"],
    "CaseStore": ["Casework", "JapaneseText", "Vault", "GRDB", "Crypto", "Glibc"],
    "CDisplayWidth": [],
    "TextCells": ["CDisplayWidth"],
    "TerminalUI": ["TextCells"],
    "ThemeFiles": ["TerminalUI", "TOMLKit"],
    "CTerminal": ["CDisplayWidth"],
    "CursesTerminal": ["TerminalUI", "TextCells", "CTerminal", "Glibc"],
    "Screens": ["Casework", "Deidentification", "JapaneseText", "TerminalUI", "TextCells"],
    "MeguriApp": [
      "Screens", "CaseStore", "Casework", "Deidentification", "JapaneseText", "TerminalUI",
      "TextCells", "Vault", "Glibc",
    ],
    "meguri": [
      "MeguriApp", "Screens", "CaseStore", "Casework", "CursesTerminal", "Deidentification",
      "JapaneseText", "PracticeAssociation", "RequestFiles", "TerminalUI", "TextCells",
      "ThemeFiles", "Vault", "ArgumentParser", "Glibc",
    ],
    "MeguriTraining": ["ArgumentParser", "Cues", "Deidentification"],
    "MeguriBenchmark": [
      "CaseStore", "Casework", "Deidentification", "PracticeAssociation", "Vault", "Glibc",
    ],
  ]

  /// Targets that must stay free of input, output and clocks.
  static let pure: Set = [
    "Casework", "JapaneseText", "Cues", "Deidentification", "TextCells", "TerminalUI", "Screens",
  ]

  @Test func `every target of the tree is in the table, and no other`() throws {
    #expect(try Set(Repository.targets()) == Set(Self.allowed.keys))
  }

  @Test func `every import follows the table`() throws {
    var wrong: [String] = []
    for target in try Repository.targets() {
      for file in try Repository.swiftFiles(under: "Sources/\(target)") {
        for module in file.imports
        where !Self.allowed[target, default: []].contains(module)
          && !["Foundation", "FoundationEssentials", "Synchronization"].contains(module)
        {
          wrong.append("\(file.path) imports \(module)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `every dependency of the manifest follows the table`() throws {
    let products = [
      "grdb": "GRDB", "crypto": "Crypto", "cryptoExtras": "CryptoExtras", "toml": "TOMLKit",
      "arguments": "ArgumentParser",
    ]
    var wrong: [String] = []
    for (target, dependencies) in try Repository.manifestDependencies() {
      for dependency in dependencies {
        let name = products[dependency] ?? dependency
        if !Self.allowed[target, default: []].contains(name) {
          wrong.append("\(target) depends on \(name)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `every import of a sibling is declared in the manifest`() throws {
    let declared = try Repository.manifestDependencies()
    var wrong: [String] = []
    for target in try Repository.targets() {
      let siblings = try Repository.swiftFiles(under: "Sources/\(target)").flatMap(\.imports)
        .filter { Self.allowed.keys.contains($0) }
      for sibling in Set(siblings) where !(declared[target] ?? []).contains(sibling) {
        wrong.append("\(target) imports \(sibling) undeclared")
      }
    }
    #expect(wrong == [])
  }

  @Test func `pure targets use no clock, no randomness and no files`() throws {
    let forbidden = [
      "Date()", "FileManager", "ProcessInfo", ".random(in: 0...$0)", "SystemRandomNumberGenerator",
      "UUID()", "print(",
    ]
    var wrong: [String] = []
    for target in Self.pure.sorted() {
      for file in try Repository.swiftFiles(under: "Sources/\(target)") {
        for word in forbidden where file.code.contains(word) {
          wrong.append("\(file.path) uses \(word)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `no source file is longer than 400 lines`() throws {
    let files = try Repository.swiftFiles(under: "Sources") + Repository.swiftFiles(under: "Tests")
    #expect(files.filter { $0.lines.count > 400 }.map(\.path) == [])
  }

  @Test func `nothing is forced`() throws {
    let forbidden = ["try" + "! ", "fatal" + "Error(", " as" + "! "]
    let files = try Repository.swiftFiles(under: "Sources")
    let wrong = files.flatMap { file in
      forbidden.filter { file.code.contains($0) }.map { "\(file.path) uses \($0)" }
    }
    #expect(wrong == [])
  }
}
