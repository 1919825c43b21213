/// Questions one below the other, one of them in focus.
public struct Form: Equatable, Sendable {
  /// What the form is for.
  public var title: String
  /// The questions.
  public var fields: [FormField]
  /// The index of the question in focus.
  public internal(set) var focus = 0
  /// What was cut or copied, to be inserted again.
  public var ring = KillRing()
  /// The line in which one types what to look for, while one does.
  public internal(set) var find: FindLine?
  /// What was looked for last.
  var lastSought = ""

  /// A form with its first question in focus.
  public init(title: String, fields: [FormField]) {
    self.title = title
    self.fields = fields
  }

  /// Whether Esc means something to the field in focus, before it leaves the form.
  public var takesEscape: Bool {
    find != nil || focused?.isOpen == true || focused?.editor.isSelecting == true
  }

  /// Acts on a key.
  ///
  /// Tab, Shift-Tab and the arrows move between the fields, Enter to the next one; inside prose
  /// the arrows move between lines and Enter makes one. In a choice Down opens the list of the
  /// answers; there the arrows move, Enter and Tab accept, Esc closes it. Ctrl-F looks for words in
  /// prose, F3 for the next place. Ctrl-S submits, Esc cancels.
  public mutating func handle(_ key: Key) -> FormOutcome {
    if find != nil, handleInFind(key) { return .unchanged }
    switch key {
    case .control("s"): return .submit
    case .escape where !takesEscape: return .cancel
    case .tab: return moveFocus(by: 1)
    case .backTab: return moveFocus(by: -1)
    case .control("f") where beginFinding(): return .unchanged
    case .function(3) where findAgain(forward: true): return .unchanged
    case .function(15) where findAgain(forward: false): return .unchanged
    default: break
    }
    let before = focused?.value
    if handleInField(key) {
      let isChanged = focused?.value != before
      if isChanged { fields[focus].error = nil }
      if let copied = ring.copied {
        ring.copied = nil
        return .copied(copied)
      }
      return isChanged ? .changed : .unchanged
    }
    if key == .enter, !fields.isEmpty { fields[focus].close() }
    switch key {
    case .down, .enter: return focus + 1 < fields.count ? moveFocus(by: 1) : .unchanged
    case .up: return focus > 0 ? moveFocus(by: -1) : .unchanged
    default: return .unchanged
    }
  }

  /// Inserts pasted text into the field in focus, or looks for it among the answers.
  public mutating func paste(_ text: String) {
    guard let field = focused else { return }
    if find != nil { return pasteInFind(text) }
    fields[focus].error = nil
    if case .choice = field.kind {
      fields[focus].type(field.editor.acceptable(text))
    } else {
      fields[focus].editor.insert(text)
    }
  }

  /// The answers by the ids of their questions.
  public var values: [String: String] {
    Dictionary(fields.map { ($0.id, $0.value) }) { first, _ in first }
  }

  /// The ids of the questions that must be answered and are not.
  public var missing: [String] {
    fields.filter { $0.required && $0.value.allSatisfy(\.isWhitespace) }.map(\.id)
  }

  /// Puts values in the place of answers; ids that no question has are passed over.
  public mutating func fill(_ values: [String: String]) {
    for index in fields.indices {
      if let value = values[fields[index].id] { fields[index].fill(value) }
    }
  }

  /// Moves the focus to a question.
  public mutating func focus(on id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    if find != nil { endFinding() }
    focus = index
  }

  /// The question in focus; none in an empty form.
  public var focused: FormField? {
    fields.indices.contains(focus) ? fields[focus] : nil
  }

  private mutating func handleInField(_ key: Key) -> Bool {
    guard let field = focused else { return false }
    if case .choice = field.kind { return fields[focus].handleChoice(key) }
    return fields[focus].editor.handle(key, ring: &ring)
  }

  private mutating func moveFocus(by step: Int) -> FormOutcome {
    guard !fields.isEmpty else { return .unchanged }
    fields[focus].close()
    fields[focus].editor.endSelection()
    focus = (focus + step + fields.count) % fields.count
    return .unchanged
  }
}
