import ArgumentParser
import Casework
import Vault

/// `meguri vault change`: another passphrase; the data stay as they are.
struct ChangePassphrase: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "change", abstract: said("パスフレーズを替える", "Change the passphrase."),
      discussion: said(
        "記録は書き換えません。--passphrase-from と --new-from を使えば端末なしでもできます。",
        "The data stay as they are. With --passphrase-from and --new-from no terminal is needed."))
  }

  @Option(
    help: ArgumentHelp(
      said("新しいパスフレーズを読むファイル(1行目)", "A file whose first line is the new passphrase."),
      valueName: "file")) var newFrom: String?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let keyring = try shared.existingKeys()
    let made = try Clock.now()().description
    let old: String
    if let path = shared.key.passphraseFrom {
      old = try KeyOptions.firstLine(of: path)
    } else {
      old = try prompt().ask(said("今のパスフレーズ: ", "Present passphrase: "))
    }
    let new =
      try newFrom.map(KeyOptions.firstLine(of:)) ?? StoreKeys.chosen(by: try prompt())
    try keyring.changePassphrase(from: old, to: new, made: made)
    printSafely([
      said(
        "パスフレーズを替えました。回復コードはそのまま使えます。",
        "The passphrase was changed; the recovery code is as before.")
    ])
  }
}

/// The terminal, or the sentence that one is needed.
func prompt() throws -> SecretPrompt {
  guard let prompt = SecretPrompt() else {
    throw CommandFailure.usage(
      Words(
        "パスフレーズを入れる端末がありません。端末から実行するか、ファイルで渡してください。",
        "There is no terminal to type the passphrase in; run it in one, or pass it in a file."))
  }
  return prompt
}

/// `meguri vault add`: a further way in.
struct AddSlot: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: said("開け方を増やす(別の人のパスフレーズ、鍵ファイル)", "Add a passphrase or a key file."))
  }

  @Option(
    help: ArgumentHelp(
      said("加える鍵ファイル(なければパスフレーズを尋ねる)", "The key file to add; else a passphrase is asked."),
      valueName: "file")) var newKeyFile: String?
  @Option(
    help: ArgumentHelp(
      said("加えるパスフレーズを読むファイル", "A file whose first line is the passphrase to add."),
      valueName: "file")) var newFrom: String?
  @Option(
    help: ArgumentHelp(
      said("見分けるための名札(封はされません)", "A label to tell it by; it is not sealed.")))
  var label = ""
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let keyring = try shared.keys().unlocked()
    let secret: Secret
    if let newKeyFile {
      secret = .keyFile(path: newKeyFile)
    } else if let newFrom {
      secret = .passphrase(try KeyOptions.firstLine(of: newFrom))
    } else {
      secret = .passphrase(try StoreKeys.chosen(by: try prompt()))
    }
    let number = try keyring.addSlot(secret, label: label, made: Clock.now()().description)
    printSafely([
      said(
        "\(number)番の\(secret.kind.words.japanese)を加えました。",
        "Added slot \(number), a \(secret.kind.words.english).")
    ])
  }
}

/// `meguri vault remove`: takes a way in away.
struct RemoveSlot: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove", abstract: said("開け方を一つ消す", "Take a way in away."),
      discussion: said(
        "知っていた人が離れたときは、続けて meguri vault rotate を行ってください。",
        "When somebody who knew it leaves, run meguri vault rotate afterwards."))
  }

  @Argument(help: ArgumentHelp(said("番号(vault slots)", "Its number (vault slots)."))) var number:
    Int
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.keys().unlocked().removeSlot(number)
    printSafely([said("\(number)番を消しました。", "Slot \(number) is gone.")])
  }
}

/// `meguri vault recovery`: a new recovery code.
struct RenewRecovery: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recovery",
      abstract: said(
        "回復コードを作り直す、または回復コードでパスフレーズを決め直す",
        "Make a new recovery code, or choose a new passphrase by the code."))
  }

  @Flag(
    help: ArgumentHelp(
      said("回復コードで開け、新しいパスフレーズを加える", "Open with the code and add a new passphrase.")))
  var use = false
  @Option(
    help: ArgumentHelp(
      said("回復コードを読むファイル", "A file whose first line is the code."), valueName: "file"))
  var codeFrom: String?
  @Option(
    help: ArgumentHelp(
      said("新しいパスフレーズを読むファイル", "A file whose first line is the new passphrase."),
      valueName: "file")) var newFrom: String?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let made = try Clock.now()().description
    guard use else {
      let code = try shared.keys().unlocked().renewRecovery(made: made)
      printSafely([StoreKeys.shown(code)])
      return
    }
    let keyring = try shared.existingKeys()
    let typed =
      try codeFrom.map(KeyOptions.firstLine(of:))
      ?? prompt().ask(said("回復コード: ", "Recovery code: "), echo: true)
    try keyring.unlock(with: .recovery(try RecoveryCode(typed)))
    let new = try newFrom.map(KeyOptions.firstLine(of:)) ?? StoreKeys.chosen(by: try prompt())
    let number = try keyring.addSlot(.passphrase(new), made: made)
    printSafely([
      said(
        "\(number)番に新しいパスフレーズを加えました。忘れたほうは meguri vault remove で消せます。",
        "Added a new passphrase as slot \(number); remove the forgotten one with meguri vault remove."
      )
    ])
  }
}
