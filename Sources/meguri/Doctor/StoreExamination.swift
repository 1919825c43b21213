import CaseStore
import Casework
import Foundation
import Vault

/// Looks the store and the clock over.
enum StoreExamination {
  static func findings(_ shared: SharedOptions) -> [Finding] {
    let path = shared.storePath
    guard FileManager.default.fileExists(atPath: path) else {
      return [
        clock,
        Finding(
          said("保存先", "Store"), .notice, path,
          remedy: said("まだありません。最初の記録のときに作られます。", "Not there yet; the first record makes it.")),
      ]
    }
    return [clock] + opened(path, shared)
  }

  private static var clock: Finding {
    do {
      let now = try Clock.now()()
      let isFixed = ProcessInfo.processInfo.environment["MEGURI_NOW"].map { !$0.isEmpty } ?? false
      return Finding(
        said("時計", "Clock"), isFixed ? .notice : .good, "\(now.day) \(now.clock) (+09:00)",
        remedy: isFixed ? said("MEGURI_NOW で止めてあります。", "Fixed by MEGURI_NOW.") : "")
    } catch {
      return Finding(said("時計", "Clock"), .bad, "MEGURI_NOW")
    }
  }

  private static func keys(beside path: String) throws -> Finding {
    guard let keyring = try Keyring.open(at: Keyring.path(beside: path)) else {
      return Finding(said("鍵", "Keys"), .bad, said("なし", "none"))
    }
    guard try !keyring.isPublished() else {
      return Finding(
        said("鍵", "Keys"), .notice, said("公開(練習用)", "public (practice)"),
        remedy: said("実在の人のことは書かないでください。", "Write nothing about real people here."))
    }
    let kinds = try keyring.slots().map(\.kind)
    let hasRecovery = kinds.contains(.recovery) || kinds.count > 1
    return Finding(
      said("鍵", "Keys"), hasRecovery ? .good : .notice,
      kinds.map { $0.words[spoken] }.joined(separator: said("・", ", ")),
      remedy: hasRecovery
        ? ""
        : said(
          "開け方が一つだけです。meguri vault recovery で回復コードを作ってください。",
          "There is only one way in; make a recovery code with meguri vault recovery."))
  }

  private static func opened(_ path: String, _ shared: SharedOptions) -> [Finding] {
    do {
      let desk = try shared.lockedDesk()
      let verification = try desk.store.verify()
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      return [
        Finding(said("保存先", "Store"), .good, "\(path) (\(size / 1024) KiB)"),
        Finding(
          said("記録の鎖", "Journal"), verification.problems.isEmpty ? .good : .bad,
          said("\(verification.entries) 行", "\(verification.entries) rows"),
          remedy: verification.problems.isEmpty
            ? "" : said("meguri verify で詳しく調べてください。", "Look closer with meguri verify.")),
        try keys(beside: path),
      ]
    } catch let error as any Worded {
      return [Finding(said("保存先", "Store"), .bad, path, remedy: error.words[spoken])]
    } catch {
      return [Finding(said("保存先", "Store"), .bad, path)]
    }
  }
}
