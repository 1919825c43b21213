/// Which of its drafts a form opens with.
enum DraftWish: Hashable, Sendable {
  /// The one that was written last.
  case newest
  /// None: those that are kept stay aside.
  case clean
  /// The one with this key.
  case key(String)

  /// The key under which the form keeps what is typed, and the draft it begins with.
  func choose(for purpose: FormPurpose, among drafts: [KeptDraft]) -> (key: String, text: String?) {
    let base = purpose.draftKey
    switch self {
    case .newest:
      let draft = drafts.max { $0.savedAt < $1.savedAt }
      return (draft?.key ?? base, draft?.text)
    case .clean: return (DraftKey.unused(for: base, among: drafts), nil)
    case .key(let key): return (key, drafts.first { $0.key == key }?.text)
    }
  }
}
