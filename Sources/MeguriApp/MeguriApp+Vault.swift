import CaseStore
import Casework
import Screens
import TerminalUI
import Vault

extension MeguriApp {
  /// Forgets the keys and everything that was read with them.
  func lock() -> [Answer] {
    store.lock()
    reading.forget()
    return [.vault(isLocked: true)]
  }

  /// Opens the keys; after a wrong passphrase the next try has to wait a little.
  func unlock(_ passphrase: String) -> [Answer] {
    let now = ContinuousClock.now
    if let nextTry, now < nextTry {
      let seconds = Int((nextTry - now) / .seconds(1)) + 1
      return [
        .refused(
          Words("あと\(seconds)秒待ってから入れてください。", "Wait \(seconds) more seconds, then try again."))
      ]
    }
    workspace.message(while: Words("鍵を開けています…", "Unlocking…"))
    terminal?.present(shownFrame())
    do {
      try store.unlock(with: .passphrase(passphrase))
    } catch {
      nextTry = ContinuousClock.now + store.keyring.waitBeforeNextTry
      return [.refused(error.words)]
    }
    (nextTry, lastKey) = (nil, ContinuousClock.now)
    reading.forget()
    return [.vault(isLocked: false)]
  }

  /// Milliseconds until the curtain falls by itself; `nil` when it has fallen.
  var idleMilliseconds: Int? {
    guard let limit = options.idleLimit, !workspace.context.isVeiled, !workspace.context.isLocked
    else { return nil }
    let left = limit - (ContinuousClock.now - lastKey)
    return max(1, Int(left / .milliseconds(1)) + 1)
  }

  /// Draws the curtain, and locks the names where they can be locked, after a time without a key.
  func rest() { _ = hasRested() }

  /// The same, and whether it did so.
  func hasRested() -> Bool {
    guard let limit = options.idleLimit, ContinuousClock.now - lastKey >= limit,
      !workspace.context.isVeiled, !workspace.context.isLocked
    else { return false }
    lastKey = .now
    carryOut(workspace.handle(.idle))
    carryOut(workspace.context.canLock ? workspace.lock() : workspace.drawCurtain())
    return true
  }
}
