public import Casework

/// What checking a store found.
public struct Verification: Hashable, Sendable {
  /// How many rows of the journal were read.
  public internal(set) var entries = 0
  /// How many records were built again from the journal.
  public internal(set) var records = 0
  /// The hash of the last row: the seal over everything before it.
  public internal(set) var head = JournalEntry.beginning
  /// Whether the keys were locked, so that what is sealed could not be checked.
  public internal(set) var isPartial = false
  /// What is wrong, in the order in which it was found.
  public internal(set) var problems: [VerificationProblem] = []
}

/// Something that is wrong in a store.
public enum VerificationProblem: Hashable, Sendable {
  /// A row of the journal is missing or stands twice.
  case gap(after: Int)
  /// A row does not carry the hash of the row before it.
  case brokenChain(sequence: Int)
  /// A row's own hash does not fit its content.
  case altered(sequence: Int)
  /// A row cannot be read.
  case unreadable(sequence: Int)
  /// The file's structure is not the one that the program makes, or the file is damaged.
  case structureDiffers(String)
  /// A table differs from what the journal says.
  case tableDiffers(table: String, key: String)
}

extension VerificationProblem: Worded {
  /// One sentence.
  public var words: Words {
    switch self {
    case .gap(let sequence):
      Words(
        "記録の \(sequence) 番の次が欠けているか、重なっています。",
        "The journal has a gap or a repetition after row \(sequence).")
    case .brokenChain(let sequence):
      Words(
        "記録の \(sequence) 番が前の行とつながりません。",
        "Row \(sequence) of the journal does not follow from the row before it.")
    case .altered(let sequence):
      Words(
        "記録の \(sequence) 番が書き換えられています。",
        "Row \(sequence) of the journal was altered.")
    case .unreadable(let sequence):
      Words(
        "記録の \(sequence) 番が読めません。", "Row \(sequence) of the journal cannot be read.")
    case .structureDiffers(let name):
      Words(
        "ファイルの構造が違うか、壊れています(\(name))。",
        "The file's structure differs or is damaged (\(name)).")
    case .tableDiffers(let table, let key):
      Words(
        "表 \(table) の \(key) が記録と違います。",
        "Table \(table) differs from the journal at \(key).")
    }
  }
}
