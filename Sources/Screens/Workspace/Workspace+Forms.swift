import Casework
import TerminalUI

extension Workspace {
  mutating func handleInForm(_ key: Key) -> [Request] {
    if let asked { return answerInForm(key, asked) }
    if form?.days != nil { return handleInDays(key) }
    if form?.people != nil { return handleInPeople(key) }
    if form?.comparison != nil { return handleInComparison(key) }
    let command = CommandTable.standard.command(for: key, in: .form)
    if command != .discard { form?.isToBeDiscarded = false }
    // Esc closes an open list first; leaving a field by Tab checks what was typed into it below.
    let isForField =
      command == .nextField || command == .previousField || command?.isForText == true
      || command == .keepDraft && key == .escape && form?.form.takesEscape == true
    if let command, !isForField, let requests = carryOutInForm(command) {
      return requests
    }
    if key == .down, asksForDay {
      openDays()
      return []
    }
    return passOn(key)
  }

  /// Gives a key to the field in focus.
  private mutating func passOn(_ key: Key) -> [Request] {
    let before = form?.form.focused?.id
    let outcome = form?.form.handle(key)
    if let before, before != form?.form.focused?.id { form?.check(before, in: context) }
    killRing = form?.form.ring ?? killRing
    if outcome == .changed { suggestPeople() }
    switch outcome {
    case .submit: return submit()
    case .cancel: return leaveForm()
    case .copied(let text):
      message = .note("コピーしました。名前もそのままです。", "Copied, with names as they are.")
      return [.copyText(text)]
    default: return []
    }
  }

  /// Carries out a command of forms; `nil` when the field in focus is to have the key.
  mutating func carryOutInForm(_ command: Command) -> [Request]? {
    switch command {
    case .save: return submit()
    case .keepDraft: return leaveForm()
    case .startAfresh: return startAfresh()
    case .discard: return discard()
    case .answerFound: return askInForm()
    case .chooseDay: openDays()
    case .compareDraft: toggleComparison()
    case .nextField: _ = form?.form.handle(.tab)
    case .previousField: _ = form?.form.handle(.backTab)
    case .editOutside:
      guard let field = form?.form.focused, case .prose = field.kind else { return nil }
      return (form?.keep() ?? []) + [.openEditor(field.value)]
    case _ where command.isForText:
      guard let key = CommandTable.standard.keys(for: command, in: .form).first else { return nil }
      return passOn(key)
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
    if !open.marked.isEmpty {
      return step(request, for: open.marked).map { [.rehearse($0)] } ?? []
    }
    isSubmitting = true
    let saved = open.purpose.saved
    praise = .note("\(saved[.japanese])。u で元に戻せます。", "\(saved[.english]); u undoes it.")
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
    return requests + (place == .today ? [.loadToday] : [])
  }

  /// Sets what was typed aside as a draft of its own, and opens the form empty.
  private mutating func startAfresh() -> [Request] {
    guard let purpose = form?.purpose else { return [] }
    let requests = form?.keep() ?? []
    if form?.isKept == true {
      message = .note(
        "下書きを脇に置きました。今日の画面から開けます。", "The draft is set aside; Today lists it.")
    }
    draftWish = .clean
    return requests + [.prepare(purpose)]
  }

  /// Throws away what was typed when it is asked for twice in a row.
  private mutating func discard() -> [Request] {
    guard let open = form else { return [] }
    guard open.isToBeDiscarded else {
      form?.isToBeDiscarded = true
      let key = CommandTable.standard.shownKey(for: .discard, in: .form)
      message = .warning(
        Words(
          "もう一度 \(key) を押すと、書いたものを捨てて閉じます。",
          "\(key) once more throws away what was typed and closes the form."))
      return []
    }
    form = nil
    message = .note("下書きを捨てました。", "The draft is thrown away.")
    return open.isKept ? [.removeDraft(key: open.key)] : []
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
    if isWriting {
      form?.form.paste(text)
      return []
    }
    guard isSearching else { return [] }
    return changeSearch { $0 += text.filter { !$0.isNewline } }
  }
}

extension Command {
  /// Whether the text in focus carries the command out itself.
  var isForText: Bool {
    switch self {
    case .findInText, .findNext, .setMark, .selectAll, .copyText, .cutText, .insertCut,
      .undoTyping, .redoTyping:
      true
    default: false
    }
  }
}
