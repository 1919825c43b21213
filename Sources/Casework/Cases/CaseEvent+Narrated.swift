extension CaseEvent: Narrated {
  /// What happened, in one sentence without a full stop.
  public func told(by reader: HistoryReader) -> String { words(by: reader)[reader.language] }

  private func words(by reader: HistoryReader) -> Words {
    switch self {
    case .opened(let number, let outline):
      let title = reader.opening(of: outline.title)
      return Words("事例 \(number) を開いた: \(title)", "Opened case \(number): \(title)")
    case .revised: return Words("事例の概要を直した", "Revised the outline")
    case .identified(let identity):
      let name = reader.identity(identity)
      return Words("身元シートに \(name) を加えた", "Entered \(name) on the identity sheet")
    case .identityRevised(_, let identity):
      let name = reader.identity(identity)
      return Words("身元シートの \(name) を直した", "Revised \(name) on the identity sheet")
    case .cleared(let text):
      let words = reader.opening(of: Passage(plain: text))
      return Words("「\(words)」は身元を示さないとした", "Found that “\(words)” identifies nobody")
    case .cycleBegun(let cycle):
      return Words("第\(cycle)サイクルを始めた", "Began cycle \(cycle)")
    case .written(let cycle, let note):
      let text = reader.opening(of: note.text)
      let phase = note.phase
      return Words(
        "第\(cycle)サイクルの\(phase.words[.japanese])(\(phase.letter))を書いた: \(text)",
        "Wrote \(phase == .act ? "an" : "a") \(phase.words[.english]) in cycle \(cycle): \(text)")
    case .noted(let note):
      let text = reader.opening(of: note.text)
      return Words("メモを書いた: \(text)", "Wrote a note: \(text)")
    }
  }
}

extension PDCANote {
  /// The note's main text: the goal, what was done, what was found, or what comes next.
  public var text: Passage {
    switch self {
    case .plan(let note): note.goal
    case .do(let note): note.what
    case .check(let note): note.finding
    case .act(let note): note.next
    }
  }
}
