import CaseStore
import Casework
import RequestFiles

/// What an import does with each row of a file, decided before anything is written.
struct RequestImport {
  /// The requests that are new.
  private(set) var taken: [RequestForm] = []
  /// How many rows repeat a request of the file or of the store.
  private(set) var repeated = 0
  /// How many rows are empty.
  private(set) var empty = 0
  /// The rows that are refused.
  private(set) var refusals: [RequestRefusal] = []

  /// Sorts the rows of a file by what the store holds.
  init(_ rows: [RequestRow], into store: CaseStore) throws(StoreError) {
    for row in rows {
      switch row {
      case .empty: empty += 1
      case .repeated: repeated += 1
      case .refused(let refusal): refusals.append(refusal)
      case .taken(let line, let form, _): try sort(form, line: line, store)
      }
    }
    refusals.sort { $0.line < $1.line }
  }

  /// Writes the new requests in one transaction: all of them, or none.
  func write(to store: CaseStore, by actor: Actor) throws(StoreError) {
    guard !taken.isEmpty else { return }
    try store.performTogether { batch in
      for form in taken {
        try batch.perform(.receive(form), on: nil, of: Consultation.self, by: actor)
      }
    }
  }

  private mutating func sort(
    _ form: RequestForm, line: Int, _ store: CaseStore
  ) throws(StoreError) {
    if try store.number(ofRequestLike: form) != nil {
      repeated += 1
    } else if let number = try store.number(ofReceiptNumberOf: form) {
      refusals.append(.receiptNumberUsed(form, by: number, line: line))
    } else {
      taken.append(form)
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
