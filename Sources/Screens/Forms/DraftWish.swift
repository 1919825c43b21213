/// Which of its drafts a form opens with.
enum DraftWish: Hashable, Sendable {
  /// The one that was written last.
  case newest
  /// None: those that are kept stay aside.
  case clean
  /// The one with this key.
  case key(String)

  /// The key under which the form keeps what is typed, and the draft it begins with.
  ///
  /// A draft for several records belongs to a form for just those, and to no other.
  func choose(
    for purpose: FormPurpose, on records: [RecordID] = [], among drafts: [KeptDraft]
  ) -> (key: String, text: String?) {
    let base = DraftKey.of(purpose, for: records)
    switch self {
    case .newest:
      let draft = drafts.filter { DraftKey.base(of: $0.key) == base }
        .max { $0.savedAt < $1.savedAt }
      return (draft?.key ?? base, draft?.text)
    case .clean: return (DraftKey.unused(for: base, among: drafts), nil)
    case .key(let key): return (key, drafts.first { $0.key == key }?.text)
    }
  }
}
