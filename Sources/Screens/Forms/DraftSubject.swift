import Casework

/// What a draft is about, as its key tells.
public struct DraftSubject: Hashable, Sendable {
  /// The record; none for a form that begins one.
  public let record: RecordID?
  private let form: String

  /// Reads a key; `nil` when no form has such a one.
  public init?(key: String) {
    let parts = DraftKey.single(key).split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case (_, 2) where parts[1] == "new":
      (record, form) = (nil, parts[0])
    case ("consultation", 3): (record, form) = (.consultation(.init(parts[1])), parts[2])
    case ("case", 3): (record, form) = (.caseRecord(.init(parts[1])), parts[2])
    case ("member", 3): (record, form) = (.member(.init(parts[1])), parts[2])
    default: return nil
    }
  }

  /// The key of the form for one record that a draft is of, also when it is for several.
  public static func form(of key: String) -> String { DraftKey.single(key) }

  /// What the form is for, with the record as it stands now; `nil` when the record is gone.
  public func purpose(with answer: Answer?) -> FormPurpose? {
    candidates(with: answer).first {
      $0.draftKey.split(separator: "/").last.map(String.init) == form
    }
      ?? (record == nil ? beginning : nil)
  }

  private var beginning: FormPurpose? {
    let all: [String: FormPurpose] = ["consultation": .receive, "case": .openCase, "member": .join]
    return all[form]
  }

  private func candidates(with answer: Answer?) -> [FormPurpose] {
    switch answer {
    case .consultation(let file):
      [
        .complete(file), .offer(file, .association), .offer(file, .requester), .waive(file),
        .assign(file), .log(file), .attach(file), .close(file),
      ]
    case .caseRecord(let file):
      [.reviseCase(file), .note(file), .identify(file)]
        + [.plan, .do, .check, .act].map { .write($0, file) }
        + file.record.sheet.identities.indices.map { .reviseIdentity(file, $0) }
    case .member(let file): [.reviseMember(file)]
    default: []
    }
  }
}
