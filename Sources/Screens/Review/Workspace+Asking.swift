import Casework
import Deidentification
import TerminalUI

/// Words of a form that the next key answers.
struct AskedWords: Equatable, Sendable {
  let text: String
  let kind: FindingKind
  let id: CaseID
  let record: CaseRecord
  /// The identities that the keys 1 to 9 mean.
  let candidates: [Int]
}

extension Workspace {
  /// Asks what the words at the insertion point are; the next key answers.
  mutating func askInForm() -> [Request] {
    guard let open = form, let (finding, words) = open.finding, let id = open.purpose.caseID,
      let record = cases.file.flatMap({ $0.id == id ? $0.record : nil }) ?? open.purpose.caseRecord
    else {
      message = .note("この文に答えるものはありません。", "Nothing in this text is to be answered.")
      return []
    }
    let candidates = ReviewContent.candidates(
      for: finding.kind, resembling: finding.identity, on: record.sheet)
    asked = AskedWords(
      text: words, kind: finding.kind, id: id, record: record, candidates: candidates)
    let names = candidates.prefix(5).enumerated().map { place, identity in
      "\(place + 1) \(context.reader(record.sheet).name(of: record.sheet.identities[identity]))"
    }.joined(separator: "  ")
    message = .note(
      "「\(words)」は?  \(names)  n 新しい人  p 地名  o 施設  x 示さない  m 伏せる  Esc やめる",
      "What is “\(words)”?  \(names)  n new person  p place  o organisation  x nobody  m mask  "
        + "Esc cancels")
    return []
  }

  /// Takes the key that answers; any other key takes the question back.
  mutating func answerInForm(_ key: Key, _ asked: AskedWords) -> [Request] {
    self.asked = nil
    guard let command = CommandTable.standard.command(for: key, in: .review) else { return [] }
    if command == .answerSame, case .character(let digit) = key,
      let number = digit.wholeNumberValue, asked.candidates.indices.contains(number - 1)
    {
      form?.forgetFindings()
      return answer(
        .same(asked.candidates[number - 1]), to: asked.text, in: asked.id, asked.record)
    }
    guard let answer = command.answer(for: asked.kind) else { return [] }
    form?.forgetFindings()
    return self.answer(answer, to: asked.text, in: asked.id, asked.record)
  }
}

extension FormPurpose {
  /// The case that is written about, as it stood when the form was opened.
  var caseRecord: CaseRecord? {
    switch self {
    case .reviseCase(let file), .write(_, let file), .note(let file): file.record
    default: nil
    }
  }
}
