import ArgumentParser
import CaseStore
import Casework
import Deidentification
import Foundation

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      said(
        "保存先のファイル(なければ MEGURI_STORE、または標準の場所)",
        "The store's file (else MEGURI_STORE, else the usual place)."), valueName: "file"))
  var store: String?

  @Option(help: ArgumentHelp(said("表示の言語: ja または en", "Language: ja or en."), valueName: "ja|en"))
  var language: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(said("記録に残す名前", "The name that stands in the journal."), valueName: "name"))
  var actor: String?

  @OptionGroup var key: KeyOptions

  func validate() throws {
    guard let language, Language(rawValue: language) == nil else { return }
    throw CommandFailure.usage(
      Words(
        "言語は ja か en で指定してください(\(language) は使えません)。",
        "The language is ja or en; \(language) is not known."))
  }

  /// Opens the store and gathers what a command works with; asks for the passphrase.
  func desk() throws -> Desk { try desk(asking: true) }

  /// The same without asking: names stay sealed unless a key was given with the call.
  func lockedDesk() throws -> Desk { try desk(asking: false) }

  private func desk(asking: Bool) throws -> Desk {
    let clock = try Clock.now()
    let keys = try StoreKeys(store: storePath, options: key, now: clock).keyring(asking: asking)
    return Desk(
      store: try CaseStore(path: storePath, now: clock, keyring: keys, passages: SheetPassages()),
      actor: actorName, now: clock)
  }

  var actorName: Actor {
    let environment = ProcessInfo.processInfo.environment
    let name = [actor, environment["MEGURI_AS"], environment["USER"], environment["LOGNAME"]]
      .lazy.compactMap(\.self).first { !$0.isBlank }
    return Actor(name ?? said("名前なし", "unnamed"))
  }

  var storePath: String { store ?? StorePlace.named ?? StorePlace.usual }
}

/// Where stores lie.
enum StorePlace {
  /// The file that `MEGURI_STORE` names.
  static var named: String? {
    ProcessInfo.processInfo.environment["MEGURI_STORE"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The usual file: `$XDG_DATA_HOME/meguri/association.meguri`.
  static var usual: String { folder + "/association.meguri" }

  /// The practice association's file in a language.
  static func practice(in language: Language) -> String {
    folder + "/practice-\(language.rawValue).meguri"
  }

  private static var folder: String {
    let environment = ProcessInfo.processInfo.environment
    let named = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    return (named ?? home + "/.local/share") + "/meguri"
  }
}

/// The clock: the machine's, or the moment that `MEGURI_NOW` fixes.
enum Clock {
  static func now() throws -> @Sendable () -> Moment {
    guard let text = ProcessInfo.processInfo.environment["MEGURI_NOW"], !text.isEmpty else {
      return { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    }
    guard let moment = Moment(text) else {
      throw CommandFailure.usage(
        Words(
          "MEGURI_NOW の \(text) は読めません。2026-11-22T09:00:00+09:00 のように書いてください。",
          "MEGURI_NOW is \(text); write it like 2026-11-22T09:00:00+09:00."))
    }
    return { moment }
  }
}
