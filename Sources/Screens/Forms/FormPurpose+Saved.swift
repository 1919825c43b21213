import Casework

extension FormPurpose {
  /// What is said when the form has been saved.
  var saved: Words {
    switch self {
    case .receive: Words("依頼を受け付けました", "The request is received")
    case .complete: Words("依頼を更新しました", "The request is up to date")
    case .offer(_, .association): Words("費用の案を出しました", "The offer is made")
    case .offer(_, .requester): Words("先方の案を記録しました", "The counter-offer is recorded")
    case .waive: Words("費用を免除しました", "The fee is waived")
    case .assign: Words("助言者を決めました", "The adviser is assigned")
    case .log: Words("相談を記録しました", "The session is recorded")
    case .attach: Words("事例に結びつけました", "Attached to the case")
    case .close: Words("相談を終結しました", "The consultation is closed")
    case .openCase: Words("事例を書き起こしました", "The case is begun")
    case .reviseCase: Words("事例の概要を更新しました", "The outline is up to date")
    case .write(.plan, _): Words("計画を記録しました", "The Plan is recorded")
    case .write(.do, _): Words("実施を記録しました", "The Do is recorded")
    case .write(.check, _): Words("確認を記録しました", "The Check is recorded")
    case .write(.act, _): Words("改善を記録しました", "The Act is recorded")
    case .note: Words("メモを残しました", "The note is kept")
    case .identify: Words("身元シートに加えました", "Entered on the identity sheet")
    case .reviseIdentity: Words("身元シートを直しました", "The identity sheet is revised")
    case .join: Words("会員を加えました", "The member is entered")
    case .reviseMember: Words("会員の記載を更新しました", "The member's entry is up to date")
    }
  }

  /// Whether what is written can be meant for several records.
  var isForMarked: Bool {
    switch self {
    case .assign, .waive, .close, .attach, .note: true
    default: false
    }
  }

  /// The record it is about.
  var record: RecordID? {
    switch self {
    case .receive, .openCase, .join: nil
    case .complete(let file), .offer(let file, _), .waive(let file), .assign(let file),
      .log(let file), .attach(let file), .close(let file):
      .consultation(file.id)
    case .reviseCase(let file), .write(_, let file), .note(let file), .identify(let file),
      .reviseIdentity(let file, _):
      .caseRecord(file.id)
    case .reviseMember(let file): .member(file.id)
    }
  }

  /// The screen that shows what is saved.
  var place: KeyPlace {
    switch self {
    case .receive, .complete, .offer, .waive, .assign, .log, .attach, .close: .consultations
    case .openCase, .reviseCase, .write, .note, .identify, .reviseIdentity: .cases
    case .join, .reviseMember: .directory
    }
  }
}
