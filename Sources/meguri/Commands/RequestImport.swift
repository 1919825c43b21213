import CaseStore
import Casework
import RequestFiles

/// What an import does with each row of a file.
struct RequestImport {
  /// The requests that are new.
  private(set) var taken: [RequestForm] = []
  /// How many rows repeat a request of the file or of the store.
  private(set) var repeated = 0
  /// How many rows are empty.
  private(set) var empty = 0
  /// The rows that are refused.
  private(set) var refusals: [RequestRefusal] = []

  private init() {}

  /// Sorts the rows of a file by what the store holds, and writes the new requests if asked to.
  ///
  /// Sorting and writing are one transaction: all new requests are taken or none, and two imports
  /// at once take each request once.
  init(_ rows: [RequestRow], into store: CaseStore, by actor: Actor, writes: Bool) throws {
    var sorted = RequestImport()
    try store.performTogether { batch in
      for row in rows { try sorted.sort(row, batch) }
      guard writes else { return }
      for form in sorted.taken {
        try batch.perform(.receive(form), on: nil, of: Consultation.self, by: actor)
      }
    }
    sorted.refusals.sort { $0.line < $1.line }
    self = sorted
  }

  private mutating func sort(_ row: RequestRow, _ batch: StoreBatch) throws {
    switch row {
    case .empty: empty += 1
    case .repeated: repeated += 1
    case .refused(let refusal): refusals.append(refusal)
    case .taken(let line, let form, _):
      if try batch.number(ofRequestLike: form) != nil {
        repeated += 1
      } else if let number = try batch.number(ofReceiptNumberOf: form) {
        refusals.append(.receiptNumberUsed(form, by: number, line: line))
      } else {
        taken.append(form)
      }
    }
  }
}

extension RequestImport {
  /// The result as `--json` prints it.
  struct Output: Encodable {
    struct Refused: Encodable {
      let line: Int
      let column, value, reason: String
    }
    let taken, repeated, empty: Int
    let refused: [Refused]
  }

  func output(in language: Language) -> Output {
    Output(
      taken: taken.count, repeated: repeated, empty: empty,
      refused: refusals.map {
        Output.Refused(
          line: $0.line, column: $0.column, value: $0.value,
          reason: $0.sentence(japanese: language == .japanese))
      })
  }
}
