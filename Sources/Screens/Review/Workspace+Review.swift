import Casework
import Deidentification
import TerminalUI

extension Workspace {
  /// Answers the finding under the cursor, or moves to another.
  mutating func carryOutInReview(_ command: Command) -> [Request] {
    guard var pane = review else { return [] }
    if command == .undo { return [.undo(.caseRecord(pane.content.id))] }
    if let answer = command.answer(for: pane.current?.kind) {
      return self.answer(answer, to: pane.current?.text, in: pane.content.id, pane.content.record)
    }
    if pane.move(by: command, in: context) { review = pane }
    return []
  }

  /// A number means an identity of the sheet.
  mutating func answerInReview(number: Int) -> [Request] {
    guard let pane = review, pane.candidates.indices.contains(number - 1) else { return [] }
    return answer(
      .same(pane.candidates[number - 1]), to: pane.current?.text, in: pane.content.id,
      pane.content.record)
  }

  /// Enters an answer in a case; it holds for all of its notes.
  mutating func answer(
    _ answer: FindingAnswer, to text: String?, in id: CaseID, _ record: CaseRecord
  ) -> [Request] {
    guard let text else { return [] }
    if context.isVeiled || context.isLocked {
      message = .warning(context.isLocked ? Words.locked : Words.veiled)
      return []
    }
    let meaning = answer.words(on: record, language: context.language)
    praise = .note(
      "「\(text)」は\(meaning)としました。u で元に戻せます。", "“\(text)”: \(meaning); u undoes it.")
    return [.caseRecord(answer.command(for: text, on: record), id)]
  }

  mutating func show(_ content: ReviewContent) {
    if review?.content.id == content.id {
      review?.take(content)
    } else {
      review = ReviewPane(content: content)
    }
  }
}

extension Command {
  /// What the command answers to a finding of a kind.
  func answer(for kind: FindingKind?) -> FindingAnswer? {
    switch self {
    case .answerPerson:
      let likely = kind?.likelyIdentity ?? .acquaintance
      return .new(likely.isPerson ? likely : .acquaintance, relation: "")
    case .answerPlace: return .new(.place, relation: "")
    case .answerOrganisation: return .new(.facility, relation: "")
    case .answerHarmless: return .harmless
    case .answerMask:
      return kind == .phone || kind == .registered || kind == .email
        || kind == .handle ? .new(.number, relation: "") : .masked
    default: return nil
    }
  }
}

extension FindingAnswer {
  /// The answer in a few words.
  func words(on record: CaseRecord, language: Language) -> String {
    switch self {
    case .same(let place):
      record.sheet.identities.indices.contains(place)
        ? record.sheet.identities[place].surrogate : ""
    case .new(let kind, _, _): kind.words[language]
    case .harmless: language == .japanese ? "身元を示さないもの" : "identifies nobody"
    case .masked: language == .japanese ? "伏せるもの" : "masked"
    }
  }
}
