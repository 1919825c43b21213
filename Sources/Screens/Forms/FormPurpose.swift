public import Casework

/// What a form is for, with the record it is about as it stood when the form was asked for.
public enum FormPurpose: Hashable, Sendable {
  /// A new request.
  case receive
  /// What is missing from a request.
  case complete(ConsultationFile)
  /// An offer of one of the two sides.
  case offer(ConsultationFile, Offer.Party)
  /// A waiver of the fee.
  case waive(ConsultationFile)
  /// The adviser.
  case assign(ConsultationFile)
  /// A session.
  case log(ConsultationFile)
  /// The case of a consultation.
  case attach(ConsultationFile)
  /// The outcome.
  case close(ConsultationFile)
  /// A new case.
  case openCase
  /// The outline of a case.
  case reviseCase(CaseFile)
  /// A note in the current cycle.
  case write(PDCAPhase, CaseFile)
  /// A note outside the cycles.
  case note(CaseFile)
  /// An entry of the identity sheet.
  case identify(CaseFile)
  /// What is known of an entry of the identity sheet.
  case reviseIdentity(CaseFile, Int)
  /// A new member.
  case join
  /// The entry of a member.
  case reviseMember(MemberFile)

  /// The name under which its draft is kept.
  public var draftKey: String {
    switch self {
    case .receive: "consultation/new"
    case .complete(let file): "consultation/\(file.id)/complete"
    case .offer(let file, let party): "consultation/\(file.id)/offer-\(party.rawValue)"
    case .waive(let file): "consultation/\(file.id)/waive"
    case .assign(let file): "consultation/\(file.id)/assign"
    case .log(let file): "consultation/\(file.id)/log"
    case .attach(let file): "consultation/\(file.id)/attach"
    case .close(let file): "consultation/\(file.id)/close"
    case .openCase: "case/new"
    case .reviseCase(let file): "case/\(file.id)/outline"
    case .write(let phase, let file): "case/\(file.id)/\(phase.rawValue)"
    case .note(let file): "case/\(file.id)/note"
    case .identify(let file): "case/\(file.id)/identity"
    case .reviseIdentity(let file, let place): "case/\(file.id)/identity-\(place)"
    case .join: "member/new"
    case .reviseMember(let file): "member/\(file.id)/profile"
    }
  }

  /// The form's title without the record's number.
  var title: Words {
    switch self {
    case .receive: Words("新しい依頼", "New request")
    case .complete: Words("依頼を補う", "Complete the request")
    case .offer(_, .association): Words("費用の案", "Fee offer")
    case .offer(_, .requester): Words("先方の案", "Counter-offer")
    case .waive: Words("費用の免除", "Waive the fee")
    case .assign: Words("助言者を決める", "Assign an adviser")
    case .log: Words("相談の記録", "Log a session")
    case .attach: Words("事例に結びつける", "Attach to a case")
    case .close: Words("終結", "Close")
    case .openCase: Words("新しい事例", "New case")
    case .reviseCase: Words("事例の概要", "Outline of the case")
    case .write(let phase, let file): FormPurpose.title(of: phase, in: file.record)
    case .note: Words("メモ", "Note")
    case .identify: Words("身元シートに加える", "Enter on the identity sheet")
    case .reviseIdentity: Words("身元シートを直す", "Revise the identity sheet")
    case .join: Words("新しい会員", "New member")
    case .reviseMember: Words("会員の記載", "Entry of the member")
    }
  }

  /// The number of the record it is about.
  var number: RecordNumber? {
    switch self {
    case .receive, .openCase, .join: nil
    case .complete(let file), .offer(let file, _), .waive(let file), .assign(let file),
      .log(let file), .attach(let file), .close(let file):
      file.record.number
    case .reviseCase(let file), .write(_, let file), .note(let file), .identify(let file),
      .reviseIdentity(let file, _):
      file.record.number
    case .reviseMember(let file): file.record.number
    }
  }

  private static func title(of phase: PDCAPhase, in record: CaseRecord) -> Words {
    let cycle = record.currentCycle?.number ?? 1
    return Words(
      "第\(cycle)サイクルの\(phase.words[.japanese]) (\(phase.letter))",
      "\(phase.words[.english]) of cycle \(cycle)")
  }
}
