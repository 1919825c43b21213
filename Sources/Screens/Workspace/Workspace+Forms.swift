import Casework
import TerminalUI

extension Workspace {
  mutating func handleInForm(_ key: Key) -> [Request] {
    if let command = CommandTable.standard.command(for: key, in: .form),
      let requests = carryOutInForm(command)
    {
      return requests
    }
    switch form?.form.handle(key) {
    case .submit: return submit()
    case .cancel: return leaveForm()
    default: return []
    }
  }

  /// Carries out a command of forms; `nil` when the field in focus is to have the key.
  mutating func carryOutInForm(_ command: Command) -> [Request]? {
    switch command {
    case .save: return submit()
    case .keepDraft: return leaveForm()
    case .nextField: _ = form?.form.handle(.tab)
    case .previousField: _ = form?.form.handle(.backTab)
    case .editOutside:
      guard let field = form?.form.focused, case .prose = field.kind else { return nil }
      return (form?.keep() ?? []) + [.openEditor(field.value)]
    default: return carryOut(command)
    }
    return []
  }

  /// Hands the form in; what cannot be read stands beside its field.
  private mutating func submit() -> [Request] {
    guard var open = form else { return [] }
    let request = open.submission(in: context)
    form = open
    guard let request else {
      message = .warning(
        Words(
          "書き直すところがあります。印のついた欄を見てください。", "Something must be written anew; see the marked fields."))
      return []
    }
    isSubmitting = true
    let title = open.purpose.title
    praise = .note(
      "\(title[.japanese])を保存しました。u で元に戻せます。", "Saved: \(title[.english]); u undoes it.")
    return [request]
  }

  /// Leaves the form; what was typed is kept and comes back with it.
  private mutating func leaveForm() -> [Request] {
    let requests = form?.keep() ?? []
    let isKept = form?.isKept ?? false
    form = nil
    if isKept {
      message = .note(
        "下書きを残しました。もう一度開くと続きから書けます。",
        "The draft is kept; open the form again to go on.")
    }
    return requests
  }

  mutating func paste(_ text: String) -> [Request] {
    if palette != nil {
      changePalette { $0.insert(text) }
      return []
    }
    if finder != nil { return changeFinder { $0.insert(text) } }
    if help?.isFiltering == true {
      help?.filter += text.filter { !$0.isNewline }
      return []
    }
    if help == nil, form != nil {
      form?.form.paste(text)
      return []
    }
    guard isSearching, help == nil else { return [] }
    return changeSearch { $0 += text.filter { !$0.isNewline } }
  }
}
