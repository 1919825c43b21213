import CaseStore
import Casework
import Screens

extension StoreReading {
  /// The drafts of one form: its own, those that were set aside, and those for several records.
  func drafts(of purpose: FormPurpose) throws -> [KeptDraft] {
    let key = purpose.draftKey
    let record = key.split(separator: "/").dropLast().joined(separator: "/")
    return try drafts(prefix: record).filter { DraftSubject.form(of: $0.key) == key }
  }

  /// The reader's drafts whose forms can still be opened, newest first.
  mutating func waitingDrafts() throws -> [WaitingDraft] {
    var found: [WaitingDraft] = []
    for draft in try drafts(prefix: "") {
      guard let purpose = try purpose(ofDraft: draft.key) else { continue }
      found.append(WaitingDraft(draft, of: purpose))
    }
    return found
  }

  /// What the form of a draft is for, with its record as it stands now.
  mutating func purpose(ofDraft key: String) throws -> FormPurpose? {
    guard let subject = DraftSubject(key: key) else { return nil }
    return subject.purpose(with: try subject.record.map { try file(of: $0) })
  }

  private func drafts(prefix: String) throws -> [KeptDraft] {
    guard let actor = context?.actor else { return [] }
    let own = actor.draftKey("")
    return try store.drafts(prefix: own + prefix).map { draft in
      KeptDraft(
        key: String(draft.key.dropFirst(own.count)), text: draft.text, savedAt: draft.savedAt)
    }
  }
}
