// swift-tools-version: 6.2
import PackageDescription

/// The strictness every target of this package is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Targets that live on the main thread beside the terminal.
let onMainActor: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A pure library target.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target; its files mirror the sources.
func tests(
  of name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "meguri",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    library("Casework"),
    library("JapaneseText"),
    .systemLibrary(name: "CMeCab", providers: [.apt(["libmecab-dev"])]),
    library("Morphology", ["CMeCab"]),
    library("WordFiles"),
    library("Cues"),
    library("Deidentification", ["Casework", "Cues", "JapaneseText", "Morphology", "WordFiles"]),
    library("RequestFiles", ["Casework", "JapaneseText"]),
    library("PracticeAssociation", ["Casework", "Deidentification"]),
    library("Vault", ["Casework", grdb, crypto, cryptoExtras]),
    library("CaseStore", ["Casework", "JapaneseText", "Vault", grdb, crypto]),
    .target(name: "CDisplayWidth"),
    library("TextCells", ["CDisplayWidth"]),
    library("TerminalUI", ["TextCells"]),
    .target(
      name: "ThemeFiles", dependencies: ["TerminalUI", toml],
      resources: [.embedInCode("Themes")], swiftSettings: strict),
    .target(
      name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesTerminal", dependencies: ["TerminalUI", "TextCells", "CTerminal"],
      swiftSettings: onMainActor),
    library(
      "Screens", ["Casework", "Deidentification", "JapaneseText", "TerminalUI", "TextCells"]),
    .target(
      name: "MeguriApp",
      dependencies: [
        "Screens", "CaseStore", "Casework", "Deidentification", "TerminalUI", "TextCells", "Vault",
      ], swiftSettings: onMainActor),
    .executableTarget(
      name: "meguri",
      dependencies: [
        "MeguriApp", "Screens", "CaseStore", "Casework", "CursesTerminal", "Deidentification",
        "JapaneseText", "PracticeAssociation", "RequestFiles", "TerminalUI", "TextCells",
        "ThemeFiles", "Vault", arguments,
      ], swiftSettings: strict),
    .executableTarget(
      name: "MeguriBenchmark",
      dependencies: [
        "CaseStore", "Casework", "Deidentification", "PracticeAssociation", "Vault",
      ], swiftSettings: strict),
    .executableTarget(
      name: "MeguriTraining", dependencies: ["Cues", "Deidentification", arguments],
      exclude: ["Notes"], swiftSettings: strict),

    tests(of: "Architecture", []),
    tests(of: "Casework", ["Casework"]),
    tests(of: "JapaneseText", ["JapaneseText"]),
    tests(of: "Morphology", ["Morphology"]),
    tests(of: "Cues", ["Cues"]),
    tests(
      of: "Deidentification",
      ["Deidentification", "Casework", "Cues", "JapaneseText", "Morphology"],
      exclude: ["Notes"]),
    tests(of: "RequestFiles", ["RequestFiles", "Casework", "JapaneseText"]),
    tests(of: "PracticeAssociation", ["PracticeAssociation", "Casework", "Deidentification"]),
    tests(of: "Vault", ["Vault", "Casework", grdb]),
    tests(of: "CaseStore", ["CaseStore", "Casework", "Vault", crypto], exclude: ["Snapshots"]),
    tests(of: "TextCells", ["TextCells", "CDisplayWidth"]),
    tests(of: "TerminalUI", ["TerminalUI", "TextCells"]),
    tests(of: "CursesTerminal", ["CursesTerminal", "CTerminal", "TerminalUI"]),
    tests(of: "ThemeFiles", ["ThemeFiles", "TerminalUI"]),
    tests(
      of: "Screens", ["Screens", "Casework", "Deidentification", "TerminalUI", "TextCells"],
      exclude: ["Snapshots"]),
    tests(
      of: "MeguriApp",
      [
        "MeguriApp", "Screens", "CaseStore", "Casework", "Deidentification", "TerminalUI", "Vault",
      ]),
    tests(of: "Command", ["meguri"]),
    tests(of: "MeguriTraining", ["MeguriTraining", "Deidentification"]),
    tests(of: "TerminalJourney", ["meguri", "TextCells"]),
  ]
)
