import ArgumentParser
import Casework
import Vault

/// `meguri vault …`: the keys that seal the names.
struct VaultCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vault", abstract: said("名前に封をする鍵", "The keys that seal the names"),
      subcommands: [
        VaultStatus.self, ListSlots.self, ChangePassphrase.self, AddSlot.self, RemoveSlot.self,
        RenewRecovery.self, MakeKeyFile.self, RotateVault.self, CopyKeys.self, EraseFamily.self,
      ], defaultSubcommand: VaultStatus.self)
  }
}

extension SharedOptions {
  /// The keys of the store that these options name.
  func keys() throws -> StoreKeys {
    StoreKeys(store: storePath, options: key, now: try Clock.now())
  }

  /// The keys of a store that is there already.
  func existingKeys() throws -> Keyring {
    let path = Keyring.path(beside: storePath)
    guard let keyring = try Keyring.open(at: path) else {
      throw VaultError.fileMissing(path: path)
    }
    return keyring
  }
}

/// `meguri vault status`: what the keys are, without opening them.
struct VaultStatus: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status", abstract: said("鍵の様子", "How the keys stand."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Report: Encodable {
    let file: String
    let isPublic: Bool
    let slots: [SlotOutput]
    let erased: Int
    let copies: [CopyOutput]
  }

  struct CopyOutput: Encodable {
    let place, at: String
  }

  func run() throws {
    let keyring = try shared.existingKeys()
    let report = Report(
      file: Keyring.path(beside: shared.storePath), isPublic: try keyring.isPublished(),
      slots: try keyring.slots().map(SlotOutput.init), erased: try keyring.erasedRecords().count,
      copies: try keyring.copies().map { CopyOutput(place: $0.place, at: $0.at) })
    if output.json { return try printJSON(report) }
    let ways = Set(report.slots.map(\.kind)).count
    printSafely(
      [
        said("鍵のファイル: ", "Keys: ") + report.file,
        report.isPublic
          ? said(
            "鍵は公開されています(練習用)。実在の人のことは書かないでください。",
            "The key is public (practice); write nothing about real people.")
          : said(
            "開け方: \(report.slots.count)通り(\(ways)種類)。meguri vault slots で一覧。",
            "Ways in: \(report.slots.count); see meguri vault slots."),
        said("消去した記録: \(report.erased)件", "Records destroyed: \(report.erased)"),
      ]
        + report.copies.map { copy in
          said("鍵の控え: \(copy.place)(\(copy.at))", "Copy of the keys: \(copy.place) (\(copy.at))")
        })
  }
}

/// A slot as it is printed.
struct SlotOutput: Encodable {
  let number: Int
  let kind, label, made: String

  init(_ slot: KeySlot) {
    (number, kind) = (slot.number, slot.kind.rawValue)
    (label, made) = (slot.label, slot.made)
  }
}

/// `meguri vault slots`: every way into the vault.
struct ListSlots: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "slots", abstract: said("開け方の一覧", "The ways in."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let slots = try shared.existingKeys().slots()
    if output.json { return try printJSON(slots.map(SlotOutput.init)) }
    printSafely(
      slots.map { slot in
        let label = slot.label.isEmpty ? "" : "  \(slot.label)"
        return "\(slot.number)  \(slot.kind.words[spoken])  \(slot.made.prefix(10))\(label)"
      })
  }
}
