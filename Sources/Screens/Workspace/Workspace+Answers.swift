import TerminalUI
import Casework

extension Workspace {
  /// Takes in an answer, and says what is needed next.
  public mutating func receive(_ answer: Answer) -> [Request] {
    switch answer {
    case .today(let content):
      today.content = content
      today.isLoaded = true
    case .consultations(let page):
      consultations.take(page)
      return needs(\.consultations)
    case .cases(let page):
      cases.take(page)
      return needs(\.cases)
    case .members(let page):
      directory.take(page)
      return needs(\.directory)
    case .consultation(let file):
      consultations.take(file)
      returnToLine()
      showWhatIsNew(on: \.consultations)
    case .caseRecord(let file):
      cases.take(file)
      returnToLine()
      showWhatIsNew(on: \.cases)
    case .member(let file):
      directory.take(file)
      returnToLine()
    case .missing(let id): forget(id)
    case .history(let content): show(content)
    case .calendar(let content): show(content)
    case .board(let content): return show(content)
    case .peeked(let content): show(content)
    case .review(let content): show(content)
    case .rendition(let content): show(content)
    case .detected(let field, let text, let findings): form?.mark(findings, in: text, of: field)
    case .vault(let isLocked): return take(isLocked: isLocked)
    case .prepared(let purpose, let choices, let drafts):
      return open(purpose, choices, drafts)
    case .done(let id): return finish(id)
    case .rehearsed(let content): batch = BatchPane(content: content)
    case .doneOnAll: return finishBatch()
    case .undone(let id, let told, let together):
      let clause = told.last == "。" || told.last == "." ? String(told.dropLast()) : told
      message =
        together > 1
        ? .note(
          "\(together)件をまとめて元に戻しました。Ctrl-R でやり直せます。",
          "Undone on \(together) records; Ctrl-R does it again.")
        : clause.isEmpty
          ? .note("元に戻しました。Ctrl-R でやり直せます。", "Undone; Ctrl-R does it again.")
          : .note("\(clause)。Ctrl-R でやり直せます。", "\(clause); Ctrl-R does it again.")
      return reload(id)
    case .redone(let id, let together):
      message =
        together > 1
        ? .note("\(together)件をまとめてやり直しました。", "Done again on \(together) records.")
        : .note("やり直しました。", "Done again.")
      return reload(id)
    case .refused(let words):
      message = .warning(words)
      isSubmitting = false
    case .themes(let shelf): show(shelf)
    case .edited(let text): takeEdited(text)
    case .found(let found): take(found)
    case .copied(let citation, let eyes): tellCopied(citation, eyes)
    case .copiedToFile(let path):
      message = .note(
        "クリップボードに届かないので \(path) に書きました。終わると消えます。",
        "No clipboard here: it is in \(path) until Meguri ends.")
    }
    return []
  }

  /// The record under the cursor, when none is shown.
  private func needs<Screen: RecordScreen>(_ path: KeyPath<Workspace, Screen>) -> [Request] {
    let screen = self[keyPath: path]
    return screen.shown == nil ? screen.current() : []
  }

  private mutating func forget(_ id: RecordID) {
    if consultations.shown == id { (consultations.file, consultations.focus) = (nil, .list) }
    if cases.shown == id { (cases.file, cases.focus, timeline) = (nil, .list, nil) }
    if directory.shown == id { (directory.file, directory.focus) = (nil, .list) }
    if history?.content.id == id { history = nil }
  }

  private mutating func show(_ content: HistoryContent) {
    guard let before = history, before.content.id == content.id,
      before.content.lines.count == content.lines.count
    else {
      history = HistoryPane(content)
      return
    }
    history?.content = content
  }

  /// Opens a form with the draft that was wished for; its record stands behind it.
  private mutating func open(
    _ purpose: FormPurpose, _ choices: FormChoices, _ drafts: [KeptDraft]
  ) -> [Request] {
    let records = isForMarked && purpose.isForMarked ? marked : []
    let (key, draft) = draftWish.choose(for: purpose, on: records, among: drafts)
    draftWish = .newest
    var open = OpenForm(purpose, choices: choices, key: key, draft: draft, in: context)
    let meant = DraftKey.records(in: key)
    if !meant.isEmpty || !records.isEmpty {
      open.mark(meant.isEmpty ? records : meant, in: context)
      mark(open.marked, of: purpose.place)
    }
    form = open
    form?.form.ring = killRing
    if open.isRestored { message = .restored }
    guard place == .today else { return [] }
    place = purpose.place
    return listRequests() + (purpose.record.map { [.load($0)] } ?? [])
  }

  /// Marks the records that a form is for, as they were marked when its draft was begun.
  private mutating func mark(_ records: [RecordID], of place: KeyPlace) {
    switch place {
    case .consultations: consultations.list.marked = records
    case .cases: cases.list.marked = records
    default: break
    }
  }

  /// A command was carried out: the form closes, its draft is dropped, the record is shown.
  private mutating func finish(_ id: RecordID) -> [Request] {
    var requests: [Request] = []
    if isSubmitting, let open = form {
      if open.isKept { requests.append(.removeDraft(key: open.key)) }
      form = nil
    }
    isSubmitting = false
    rememberLines(of: id)
    message = praise
    praise = nil
    return requests + reload(id) + (form?.detection ?? [])
  }

  /// Remembers the detail as it is, so that what is new in it can be shown.
  private mutating func rememberLines(of id: RecordID) {
    linesBefore = nil
    if consultations.shown == id { linesBefore = consultations.shownLines(in: context) }
    if cases.shown == id { linesBefore = cases.shownLines(in: context) }
  }

  private mutating func showWhatIsNew<Screen: RecordScreen>(
    on path: WritableKeyPath<Workspace, Screen>
  ) {
    guard let before = linesBefore else { return }
    linesBefore = nil
    self[keyPath: path].showWhatIsNew(since: before, in: context)
  }

  private func reload(_ id: RecordID) -> [Request] {
    var requests = [.load(id)] + listRequests()
    if let history { requests.append(.loadHistory(history.content.id)) }
    if board != nil { requests.append(.loadBoard) }
    return requests + reviewRequests
  }

  private mutating func takeEdited(_ text: String) {
    guard let field = form?.form.focused else { return }
    form?.form.fill([field.id: text])
  }
}
