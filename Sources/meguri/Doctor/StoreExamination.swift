import CaseStore
import Casework
import Foundation

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

  private static func opened(_ path: String, _ shared: SharedOptions) -> [Finding] {
    do {
      let desk = try shared.desk()
      let verification = try desk.store.verify()
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      return [
        Finding(said("保存先", "Store"), .good, "\(path) (\(size / 1024) KiB)"),
        Finding(
          said("記録の鎖", "Journal"), verification.problems.isEmpty ? .good : .bad,
          said("\(verification.entries) 行", "\(verification.entries) rows"),
          remedy: verification.problems.isEmpty
            ? "" : said("meguri verify で詳しく調べてください。", "Look closer with meguri verify.")),
      ]
    } catch let error as StoreError {
      return [Finding(said("保存先", "Store"), .bad, path, remedy: error.words[spoken])]
    } catch {
      return [Finding(said("保存先", "Store"), .bad, path)]
    }
  }
}
