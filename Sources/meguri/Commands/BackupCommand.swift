import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `meguri backup`: a copy of the store, whole even while others write.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup", abstract: said("記録の控えを取る", "Back the store up."),
      discussion: said(
        "鍵は含みません(meguri vault copy)。戻すときは、控えを保存先の名前で置き、鍵をその隣に置きます。",
        "It holds no keys (see meguri vault copy). To restore, put it in the store's place with the "
          + "keys beside it."))
  }

  @Argument(help: ArgumentHelp(said("控えを置く場所", "Where."))) var file: String
  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard FileManager.default.fileExists(atPath: shared.storePath) else {
      throw StoreError.notAStore(path: shared.storePath)
    }
    try shared.lockedDesk().store.backup(to: file)
    printSafely([said("控えを取りました: \(file)", "Backed up: \(file)")])
  }
}
