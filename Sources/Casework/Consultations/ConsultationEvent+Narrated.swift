extension ConsultationEvent: Narrated {
  /// What happened, in one sentence without a full stop.
  public func told(by reader: HistoryReader) -> String {
    words(by: reader)[reader.language]
  }

  private func words(by reader: HistoryReader) -> Words {
    let language = reader.language
    switch self {
    case .received(let number, let form):
      return Words(
        "\(number) を受け付けた(\(form.requester.name)): \(reader.opening(of: form.text))",
        "Received \(number) from \(form.requester.name): \(reader.opening(of: form.text))")
    case .completed: return Words("依頼を補った", "Completed the request")
    case .proposed(let offer): return ConsultationEvent.words(for: offer, by: reader)
    case .agreed(let offer, _):
      return Words("第\(offer + 1)案で合意した", "Agreed on offer \(offer + 1)")
    case .waived(let reason, let approver, _):
      return Words(
        "費用を免除した(承認 \(approver)): \(reader.opening(of: reason))",
        "Waived the fee (approved by \(approver)): \(reader.opening(of: reason))")
    case .assigned(let adviser, let reason, _):
      let why = reason.isBlank ? "" : ": \(reader.opening(of: reason))"
      let name = reader.member(adviser)
      return Words("助言者を \(name) に決めた\(why)", "Assigned \(name) as adviser\(why)")
    case .logged(let session):
      return Words(
        "\(session.day.medium(in: .japanese))の相談(\(session.form.words[language])、"
          + "\(session.minutes)分)を記録した: \(reader.opening(of: session.advised))",
        "Logged the session of \(session.day.medium(in: .english)) "
          + "(\(session.form.words[language]), \(session.minutes) min): "
          + reader.opening(of: session.advised))
    case .sessionRevised(let place, let session):
      return Words(
        "第\(place + 1)回の相談の記録を直した: \(reader.opening(of: session.advised))",
        "Corrected session \(place + 1): \(reader.opening(of: session.advised))")
    case .actionFinished(let session, let action, _):
      return Words(
        "第\(session + 1)回の次の行動\(action + 1)を済みにした",
        "Ticked off action \(action + 1) of session \(session + 1)")
    case .attached(let id):
      let number = reader.caseNumber(id)
      return Words("事例 \(number) に結びつけた", "Attached to case \(number)")
    case .closed(let closing):
      let summary = closing.summary.isBlank ? "" : ": \(reader.opening(of: closing.summary))"
      return Words(
        "終結した(\(closing.outcome.words[language]))\(summary)",
        "Closed (\(closing.outcome.words[language]))\(summary)")
    }
  }

  private static func words(for offer: Offer, by reader: HistoryReader) -> Words {
    let costs = offer.hasActualCosts
    let japanese = offer.total.text(in: .japanese) + "(税込)" + (costs ? "と実費" : "")
    let english = offer.total.text(in: .english) + " with tax" + (costs ? " and actual costs" : "")
    let why = offer.reason.isBlank ? "" : ": \(reader.opening(of: offer.reason))"
    return switch offer.party {
    case .association:
      Words("\(japanese)の案を出した\(why)", "Offered \(english)\(why)")
    case .requester:
      Words("先方から\(japanese)の案があった\(why)", "The requester proposed \(english)\(why)")
    }
  }
}
