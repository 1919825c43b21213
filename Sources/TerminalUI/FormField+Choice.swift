extension FormField {
  /// The answers that fit what was typed; all of them when nothing was.
  var candidates: [FormOption] {
    guard case .choice(let options) = kind else { return [] }
    return query.isEmpty ? options : options.filter { $0.matches(query) }
  }

  /// The first of the answers that are listed in some rows: the chosen one stands in the middle.
  func firstCandidate(rows: Int) -> Int {
    let candidates = candidates
    let chosen = candidates.firstIndex { $0.id == choice } ?? 0
    return max(0, min(chosen - rows / 2, candidates.count - rows))
  }

  /// The chosen answer.
  var chosen: FormOption? {
    guard case .choice(let options) = kind else { return nil }
    return options.first { $0.id == choice }
  }

  /// Acts on a key while an answer is chosen; returns whether it has a use for it.
  mutating func handleChoice(_ key: Key) -> Bool {
    switch key {
    case .down where !isOpen: isOpen = true
    case .down: walk(by: 1)
    case .up where isOpen: walk(by: -1)
    case .escape where isOpen: close()
    case .left: step(by: -1)
    case .right: step(by: 1)
    case .character(" ") where query.isEmpty: step(by: 1)
    case .backspace where query.isEmpty: choice = required ? choice : nil
    case .backspace: narrow(to: String(query.dropLast()))
    case .delete where !required:
      query = ""
      choice = nil
    case .control("u"): close()
    case .character(let character): type(String(character))
    default: return false
    }
    return true
  }

  /// Leaves the list with the answer it has.
  mutating func close() { (query, isOpen) = ("", false) }

  /// Adds typed letters to what is looked for; starts anew when nothing fits.
  mutating func type(_ text: String) {
    guard case .choice(let options) = kind else { return }
    let longer = query + text
    narrow(to: options.contains { $0.matches(longer) } ? longer : text)
  }

  private mutating func narrow(to query: String) {
    self.query = query
    isOpen = isOpen || !query.isEmpty
    guard !query.isEmpty, !candidates.contains(where: { $0.id == choice }) else { return }
    if let first = candidates.first { choice = first.id }
  }

  /// Moves in the open list, at whose ends it stops.
  private mutating func walk(by step: Int) {
    let candidates = candidates
    guard let current = candidates.firstIndex(where: { $0.id == choice }) else {
      choice = candidates.first?.id
      return
    }
    choice = candidates[max(0, min(candidates.count - 1, current + step))].id
  }

  private mutating func step(by step: Int) {
    let candidates = candidates
    guard !candidates.isEmpty else { return }
    let current = candidates.firstIndex { $0.id == choice } ?? (step > 0 ? -1 : 0)
    choice = candidates[(current + step + candidates.count) % candidates.count].id
  }
}
