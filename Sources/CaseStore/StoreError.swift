public import Casework
public import Vault

/// Why the store could not do what was asked; each case has its sentence in `words`.
public enum StoreError: Error, Hashable, Sendable {
  /// A rule does not allow it.
  case refused(Refusal)
  /// The keys do not allow it: they are locked, missing or destroyed.
  case vault(VaultError)
  /// The file was written by a newer program.
  case newerProgram(migration: String)
  /// The file is not a store.
  case notAStore(path: String)
  /// The file or its folder cannot be opened or written.
  case notWritable(path: String)
  /// Others may read the file.
  case openToOthers(path: String)
  /// The file lies on a network file system, where the store would be damaged.
  case networkFileSystem(path: String)
  /// A file that must not be overwritten is there.
  case fileExists(path: String)
  /// The file was removed or replaced while it was open.
  case fileGone(path: String)
  /// The disk is full.
  case diskFull
  /// Others kept the store busy for too long.
  case busy
  /// The file is damaged.
  case damaged(detail: String)
  /// The database reports something else, by its code.
  case failure(code: Int)
}

extension StoreError: Worded {
  /// One sentence: what is wrong, with which value, and what to do.
  public var words: Words {
    switch self {
    case .refused(let refusal): refusal.words
    case .vault(let error): error.words
    case .newerProgram(let migration):
      Words(
        "このファイルは新しい版の Meguri で作られています(\(migration))。Meguri を新しくしてください。",
        "This file was written by a newer Meguri (\(migration)); update Meguri.")
    case .notAStore(let path):
      Words(
        "\(path) は Meguri のファイルではありません。別の場所を --store で指定してください。",
        "\(path) is not a Meguri store; name another file with --store.")
    case .notWritable(let path):
      Words(
        "\(path) を開けません。場所と書き込みの権限を確かめてください。",
        "\(path) cannot be opened; check that the folder exists and may be written.")
    case .openToOthers(let path):
      Words(
        "\(path) はほかの人も読める設定です。chmod 600 で自分だけにしてください。",
        "Others may read \(path); make it yours alone with chmod 600.")
    case .networkFileSystem(let path):
      Words(
        "\(path) はネットワーク上の場所で、壊れるおそれがあります。この機械のディスクに置いてください。",
        "\(path) lies on a network file system, where it would be damaged; keep it on this machine."
      )
    case .fileExists(let path):
      Words(
        "\(path) がすでにあります。上書きはしません。別の名前にしてください。",
        "\(path) exists and is not overwritten; choose another name.")
    case .fileGone(let path):
      Words(
        "\(path) が消されたか、置き換えられました。開き直してから、もう一度保存してください。",
        "\(path) was removed or replaced; open it again, then save.")
    case .diskFull:
      Words(
        "ディスクがいっぱいで保存できません。空きを作ってからもう一度保存してください。",
        "The disk is full; make room, then save again.")
    case .busy:
      Words(
        "ほかの人の保存が終わりません。少し待ってからもう一度保存してください。",
        "Others keep the store busy; wait a little, then save again.")
    case .damaged(let detail):
      Words(
        "ファイルが壊れています(\(detail))。meguri verify で確かめ、控えから戻してください。",
        "The file is damaged (\(detail)); check with meguri verify and restore a copy.")
    case .failure(let code):
      Words(
        "保存の仕組みが応答しません(コード \(code))。もう一度試してください。",
        "The store does not answer (code \(code)); try again.")
    }
  }
}
