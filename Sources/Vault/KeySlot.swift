public import Casework

/// One way into the vault, without its secret.
public struct KeySlot: Hashable, Sendable {
  /// What opens the slot.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A passphrase.
    case passphrase
    /// A printed recovery code.
    case recovery
    /// A key file.
    case keyFile = "key-file"
    /// The key that everybody knows.
    case published
  }

  /// Its number, which is never used again.
  public let number: Int
  /// What opens it.
  public let kind: Kind
  /// Whose it is or where it lies, as its maker wrote it; it stands in the open.
  public let label: String
  /// When it was made.
  public let made: String
}

extension KeySlot.Kind: Worded {
  /// Its name.
  public var words: Words {
    switch self {
    case .passphrase: Words("パスフレーズ", "passphrase")
    case .recovery: Words("回復コード", "recovery code")
    case .keyFile: Words("鍵ファイル", "key file")
    case .published: Words("公開の鍵(練習用)", "public key (practice)")
    }
  }
}
