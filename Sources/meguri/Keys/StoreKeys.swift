import CaseStore
import Casework
import Foundation
import Vault

/// Opens the keys of a store, and makes them with a new one.
struct StoreKeys {
  /// The store's file.
  let store: String
  let options: KeyOptions
  let now: @Sendable () -> Moment

  private var path: String { Keyring.path(beside: store) }

  /// The keys, unlocked when a secret was given, when they are public, or when somebody at the
  /// terminal types the passphrase; else locked, which shows surrogates.
  func keyring(asking: Bool = true) throws -> Keyring {
    guard let keyring = try Keyring.open(at: path) else { return try create() }
    if let secret = try options.given() {
      try keyring.unlock(with: secret)
    } else if try keyring.isPublished() {
      try keyring.unlock(with: .published)
    } else if asking, let prompt = SecretPrompt() {
      try unlock(keyring, asking: prompt)
    }
    return keyring
  }

  /// The keys, unlocked: for what cannot be done without them.
  func unlocked() throws -> Keyring {
    let keyring = try keyring()
    guard keyring.state == .unlocked else { throw VaultError.locked }
    return keyring
  }

  /// Makes the keys of a new store.
  private func create() throws -> Keyring {
    let state = try CaseStore.state(of: store)
    guard state != .sealed else { throw VaultError.keysMissing(path: path) }
    let moment = now().description
    if let secret = try options.given() {
      let (keyring, code) = try Keyring.create(at: path, with: secret, made: moment)
      if let code { printError(StoreKeys.shown(code)) }
      return keyring
    }
    guard let prompt = SecretPrompt() else {
      throw CommandFailure.usage(
        Words(
          "新しい保存先には鍵が要ります。端末から実行してパスフレーズを決めるか、"
            + "meguri vault key-file FILE で鍵ファイルを作り --key-file で渡してください。",
          "A new store needs keys: run it in a terminal to choose a passphrase, or make a key "
            + "file with meguri vault key-file FILE and pass it with --key-file."))
    }
    prompt.say(
      state == .absent
        ? said("新しい保存先を作ります: \(store)", "Making a new store: \(store)")
        : said(
          "名前に封がされていない保存先です。これから封をします: \(store)",
          "The names in this store are not sealed yet; they will be now: \(store)"))
    prompt.say(
      said(
        "名前はパスフレーズで封をします。8文字以上で決めてください。",
        "Names are sealed by a passphrase of at least 8 characters."))
    let passphrase = try StoreKeys.chosen(by: prompt)
    let (keyring, code) = try Keyring.create(
      at: path, with: .passphrase(passphrase), made: moment)
    if let code {
      prompt.say(StoreKeys.shown(code))
      _ = prompt.ask(
        said("書き留めたら Enter を押してください: ", "Press Enter when you have written it down: "),
        echo: true)
    }
    return keyring
  }

  private func unlock(_ keyring: Keyring, asking prompt: SecretPrompt) throws {
    for _ in 1...3 {
      let typed = prompt.ask(
        said(
          "パスフレーズ(空のまま Enter で仮名表示): ", "Passphrase (Enter alone shows surrogates): "))
      guard !typed.isEmpty else { return }
      do {
        return try keyring.unlock(with: .passphrase(typed))
      } catch VaultError.wrongSecret {
        prompt.say(VaultError.wrongSecret.words[spoken])
        Thread.sleep(forTimeInterval: keyring.waitBeforeNextTry / .seconds(1))
      }
    }
    throw VaultError.wrongSecret
  }

  /// A new passphrase, typed twice.
  static func chosen(by prompt: SecretPrompt) throws -> String {
    while true {
      let first = prompt.ask(said("新しいパスフレーズ: ", "New passphrase: "))
      let second = prompt.ask(said("もう一度: ", "Once more: "))
      if first == second { return first }
      prompt.say(said("二つが違います。もう一度入れてください。", "The two differ; type them again."))
    }
  }

  /// The recovery code with what to do with it.
  static func shown(_ code: RecoveryCode) -> String {
    let rows = [code.groups.prefix(4), code.groups.suffix(4)].map {
      "    " + $0.joined(separator: "  ")
    }
    return said(
      "回復コード(パスフレーズを忘れたときの唯一の手段です。紙に書いて金庫に。二度と表示しません):",
      "Recovery code (the only way in when the passphrase is forgotten; write it on paper and "
        + "lock it away; it is never shown again):") + "\n" + rows.joined(separator: "\n")
  }
}
