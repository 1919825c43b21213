import Casework

/// A consultation as text for the command line.
struct ConsultationText {
  let consultation: Consultation
  let output: ConsultationOutput
  let today: CivilDay

  var lines: [String] {
    let kind = consultation.request.kind?.words[spoken] ?? said("区分未定", "kind unknown")
    return ["\(output.number)  \(consultation.stage.words[spoken])  \(kind)"]
      + request + fee + help + sessions + closing + next
  }

  private var request: [String] {
    let requester = [
      output.requester.name, output.requester.occupation, output.requester.affiliation,
    ].filter { !$0.isEmpty }.joined(separator: " / ")
    let missing = consultation.request.missing.map { $0.words[spoken] }
    return [
      "\(said("依頼", "From")): \(requester)  "
        + consultation.request.receivedDay.medium(in: spoken),
      "\(said("内容", "Request")): \(output.text)",
    ] + (output.caseNumber.map { ["\(said("事例", "Case")): \($0)"] } ?? [])
      + (missing.isEmpty
        ? [] : [said("未確認: ", "Missing: ") + missing.joined(separator: said("、", ", "))])
  }

  private var fee: [String] {
    let offers = consultation.fee.offers.enumerated().map { place, offer in
      let party =
        offer.party == .association ? said("こちらの案", "our offer") : said("先方の案", "their offer")
      let costs = offer.hasActualCosts ? said(" と実費", " and actual costs") : ""
      return "  \(place + 1). \(offer.day.short(in: spoken)) \(party) "
        + "\(offer.total.text(in: spoken))\(said("(税込)", " with tax"))\(costs)"
    }
    let settlement: [String] =
      switch consultation.fee.settlement {
      case .agreed(let offer, let day):
        [said("合意: 第\(offer + 1)案", "Agreed: offer \(offer + 1)") + " " + day.short(in: spoken)]
      case .waived(_, _, let day):
        [
          said("免除: 承認 ", "Waived, approved by ") + (output.settlement?.approver ?? "") + " "
            + day.short(in: spoken)
        ]
      case nil: []
      }
    let heading = offers.isEmpty ? [] : [said("費用協議:", "Fee talk:")]
    return heading + offers + settlement
  }

  private var help: [String] {
    output.adviser.map { adviser in
      let name = [adviser.number, adviser.name].compactMap(\.self).joined(separator: " ")
      return ["\(said("助言者", "Adviser")): \(name)"] + labelled(said("理由", "Reason"), adviser.reason)
    } ?? []
  }

  private var sessions: [String] {
    output.sessions.enumerated().flatMap { place, session -> [String] in
      let form = consultation.sessions[place].form.words[spoken]
      let day = consultation.sessions[place].day.medium(in: spoken)
      let head = said(
        "第\(place + 1)回 \(day) \(form) \(session.minutes)分",
        "Session \(place + 1), \(day), \(form), \(session.minutes) min")
      return [head] + labelled(said("出席", "Present"), session.participants)
        + labelled(said("相談", "Asked"), session.asked)
        + labelled(said("助言", "Advised"), session.advised) + actions(session)
    }
  }

  private func actions(_ session: ConsultationOutput.SessionOutput) -> [String] {
    session.actions.enumerated().map { place, action in
      let mark = action.doneOn == nil ? "[ ]" : "[x]"
      let due = action.due.map { said(" \($0)まで", ", by \($0)") } ?? ""
      let owner = action.owner.isEmpty ? "" : " (\(action.owner)\(due))"
      return "  \(mark) \(place + 1). \(action.what)\(owner.isEmpty ? due : owner)"
    }
  }

  private var closing: [String] {
    consultation.closing.map { closing in
      [
        "\(said("終結", "Closed")): \(closing.outcome.words[spoken]) "
          + closing.day.medium(in: spoken)
      ] + labelled(said("まとめ", "Summary"), output.closing?.summary ?? "")
    } ?? []
  }

  /// What can be done now; a step that is closed says why.
  private var next: [String] {
    guard consultation.closing == nil else { return [] }
    let rows = ConsultationStep.allCases.map { step -> String in
      let reason = consultation.refusal(of: step, on: today)?.words[spoken]
      return "  \(reason == nil ? "+" : "-") \(step.words[spoken])\(reason.map { "  \($0)" } ?? "")"
    }
    return [said("次にできること:", "What can be done:")] + rows
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    text.isBlank ? [] : ["  \(label): \(text)"]
  }
}
