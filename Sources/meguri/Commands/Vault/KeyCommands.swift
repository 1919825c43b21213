import ArgumentParser
import CaseStore
import Casework
import Vault

/// `meguri vault key-file`: makes a key file.
struct MakeKeyFile: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key-file", abstract: said("鍵ファイルを作る", "Make a key file."),
      discussion: said(
        "作っただけでは何も開きません。新しい保存先に --key-file で渡すか、vault add で加えてください。",
        "It opens nothing yet: pass it to a new store with --key-file, or add it with vault add."))
  }

  @Argument(help: ArgumentHelp(said("作る場所", "Where."))) var file: String

  func run() throws {
    try KeyFile.make(at: file)
    printSafely([said("鍵ファイルを作りました: \(file)", "Made a key file: \(file)")])
  }
}

/// `meguri vault rotate`: another vault key.
struct RotateVault: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rotate", abstract: said("元の鍵を替える", "Replace the vault key."),
      discussion: said(
        "記録は書き換えません。開け方はすべて今のまま使えます。",
        "The data stay as they are, and every way in stays good."))
  }

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.keys().unlocked().rotate()
    printSafely([
      said(
        "元の鍵を替えました。開いているほかの画面は、もう一度パスフレーズを尋ねます。",
        "The vault key was replaced; other open screens will ask for the passphrase again.")
    ])
  }
}

/// `meguri vault copy`: a copy of the keys.
struct CopyKeys: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "copy", abstract: said("鍵の控えを取る", "Copy the keys."),
      discussion: said(
        "記録の控え(meguri backup)は鍵がないと読めません。別々の場所に置いてください。",
        "A backup of the store cannot be read without the keys; keep the two apart."))
  }

  @Argument(help: ArgumentHelp(said("控えを置く場所", "Where."))) var file: String
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.existingKeys().copy(to: file, at: Clock.now()().description)
    printSafely([
      said(
        "鍵の控えを取りました: \(file)\n家族の記録を消去したあとは、控えも取り直して古いものを捨ててください。",
        "Copied the keys: \(file)\nAfter a family is erased, copy them anew and destroy the old copy."
      )
    ])
  }
}

/// `meguri vault erase`: destroys the keys of one family.
struct EraseFamily: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase", abstract: said("家族の記録を読めなくする", "Make a family's records unreadable."),
      discussion: said(
        "事例とその相談の鍵を壊します。控えの中の記録も読めなくなり、元には戻せません。",
        "Destroys the keys of a case and of its consultations: backups cannot be read either, and "
          + "there is no way back."))
  }

  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."))) var number: String
  @Option(
    help: ArgumentHelp(
      said("確かめのため、同じ番号をもう一度", "The same number again, to be sure."), valueName: "number"))
  var confirm: String?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let desk = try shared.desk()
    let id = try desk.find(number, CaseRecord.self)
    guard confirm == number else {
      throw CommandFailure.usage(
        Words(
          "消去は元に戻せません。よければ --confirm \(number) を付けてもう一度行ってください。",
          "There is no way back; if you mean it, run it again with --confirm \(number)."))
    }
    try desk.store.erase(id)
    let copies = try shared.existingKeys().copies()
    printSafely(
      [said("\(number) の鍵を壊しました。", "The keys of \(number) are destroyed.")]
        + copies.map { copy in
          said(
            "捨てるべき鍵の控え: \(copy.place)(\(copy.at))",
            "Destroy this copy of the keys too: \(copy.place) (\(copy.at))")
        })
  }
}
