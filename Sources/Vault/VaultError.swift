public import Casework

/// Why the keys could not do what was asked; each case has its sentence in `words`.
public enum VaultError: Error, Hashable, Sendable {
  /// The keys are locked.
  case locked
  /// The passphrase, the recovery code or the key file opens no slot.
  case wrongSecret
  /// A group of the recovery code, counted from 1, was mistyped.
  case mistypedRecovery(group: Int)
  /// The recovery code has another length than the one that was printed.
  case incompleteRecovery
  /// The passphrase is too easy to guess.
  case weakPassphrase(least: Int)
  /// The keys of this record were destroyed.
  case erased(record: String)
  /// The record has no key in this file.
  case noKey(record: String)
  /// What was sealed does not belong here, or was changed.
  case tampered(record: String)
  /// The keys themselves were changed by somebody else.
  case slotsTampered
  /// The vault key was replaced elsewhere since it was unlocked here.
  case keysChanged
  /// The only way in cannot be taken away.
  case lastSlot
  /// There is no slot with this number.
  case noSuchSlot(Int)
  /// A file that must not be there is there.
  case fileExists(path: String)
  /// A file that must be there is not.
  case fileMissing(path: String)
  /// The store is sealed and its keys are not beside it.
  case keysMissing(path: String)
  /// Others may read the file.
  case openToOthers(path: String)
  /// The file is not what it should be.
  case notKeys(path: String)
  /// The file cannot be read or written.
  case notWritable(path: String)
  /// Others kept the file busy for too long.
  case busy
}

extension VaultError: Worded {
  /// One sentence: what is wrong, and what to do.
  public var words: Words {
    secretWords ?? recordWords ?? fileWords
  }

  private var secretWords: Words? {
    switch self {
    case .locked:
      Words(
        "鍵がかかっています。パスフレーズで開けてからもう一度行ってください。",
        "The names are locked; unlock them with the passphrase, then try again.")
    case .wrongSecret:
      Words(
        "パスフレーズか鍵が違います。何も失われていません。確かめてもう一度入れてください。",
        "The passphrase or key is wrong; nothing is lost. Check it and try again.")
    case .mistypedRecovery(let group):
      Words(
        "回復コードの\(group)組目に打ち間違いがあります。紙と見比べてください。",
        "Group \(group) of the recovery code is mistyped; compare it with the paper.")
    case .incompleteRecovery:
      Words(
        "回復コードの長さが違います。5文字ずつ8組をすべて入れてください。",
        "The recovery code is incomplete; type all eight groups of five.")
    case .weakPassphrase(let least):
      Words(
        "パスフレーズが短すぎます。\(least)文字以上にしてください。いくつかの言葉を並べると覚えやすくなります。",
        "The passphrase is too short; use at least \(least) characters, for example a few words.")
    case .keysChanged:
      Words(
        "鍵がほかの画面で替えられました。もう一度パスフレーズで開けてください。",
        "The keys were replaced elsewhere; unlock them again.")
    case .lastSlot:
      Words(
        "開けるための鍵が一つしか残っていないので消せません。先に別の鍵を加えてください。",
        "This is the only way in and cannot be taken away; add another one first.")
    case .noSuchSlot(let number):
      Words(
        "\(number)番の鍵はありません。meguri vault slots で確かめてください。",
        "There is no slot \(number); see meguri vault slots.")
    default: nil
    }
  }

  private var recordWords: Words? {
    switch self {
    case .erased:
      Words(
        "この記録の鍵は消去されました。もう読むことはできません。",
        "The keys of this record were destroyed; it can be read no more.")
    case .noKey:
      Words(
        "この記録の鍵が見つかりません。鍵ファイル(-keys)の控えを戻してください。",
        "The key of this record is missing; restore the copy of the -keys file.")
    case .tampered:
      Words(
        "封をした内容が書き換えられているか、別の記録のものです。meguri verify で確かめ、控えから戻してください。",
        "Sealed content was changed or belongs elsewhere; check with meguri verify and restore a copy."
      )
    case .slotsTampered:
      Words(
        "鍵のファイルが書き換えられています。控えから戻してください。",
        "The file of the keys was changed; restore its copy.")
    default: nil
    }
  }

  private var fileWords: Words {
    switch self {
    case .fileExists(let path):
      Words(
        "\(path) がすでにあります。上書きはしません。別の名前にしてください。",
        "\(path) exists and is not overwritten; choose another name.")
    case .fileMissing(let path):
      Words("\(path) がありません。場所を確かめてください。", "There is no \(path); check the place.")
    case .keysMissing(let path):
      Words(
        "鍵のファイル \(path) がありません。鍵の控えをこの場所に戻してください。",
        "The keys \(path) are missing; put a copy of them back in this place.")
    case .openToOthers(let path):
      Words(
        "\(path) はほかの人も読める設定です。chmod 600 で自分だけにしてください。",
        "Others may read \(path); make it yours alone with chmod 600.")
    case .notKeys(let path):
      Words(
        "\(path) は Meguri の鍵のファイルではありません。場所を確かめてください。",
        "\(path) holds no Meguri keys; check the place.")
    case .notWritable(let path):
      Words(
        "\(path) を読み書きできません。場所と権限を確かめてください。",
        "\(path) cannot be read or written; check the place and the permissions.")
    default:
      Words(
        "ほかの処理が鍵を使っています。少し待ってからもう一度行ってください。",
        "The keys are in use elsewhere; wait a little, then try again.")
    }
  }
}
