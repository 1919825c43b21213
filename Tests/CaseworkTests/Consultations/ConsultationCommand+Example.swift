import Casework

extension RequestForm {
  /// A request that lacks nothing.
  static let example = RequestForm(
    receivedDay: civilDay("2026-11-10"),
    requester: Requester(name: "千早 隆之", telephone: "000-0000-0001"), kind: .individual,
    text: "就学について相談したいです。", meetingForm: .online, wishedDays: ["2026-11-20"],
    childAge: "5歳", careItems: "気管切開", familyAgreement: .given)
}

extension Offer {
  /// An offer of one line, made on 15 November 2026.
  static func example(
    _ amount: Int?, by party: Party = .association, until limit: String? = nil
  ) -> Offer {
    Offer(
      party: party, day: civilDay("2026-11-15"),
      lines: [FeeLine(label: "助言料", amount: amount.map { Yen($0) })],
      validUntil: limit.map { civilDay($0) })
  }
}

extension Session {
  /// A session with two actions.
  static func example(on text: String = "2026-11-20", minutes: Int = 60) -> Session {
    Session(
      day: civilDay(text), minutes: minutes, form: .online, participants: plain("依頼者、助言者"),
      asked: plain("入学後の体制"), advised: plain("体験入学を先に組む。"),
      actions: [
        NextAction(what: plain("学校へ連絡"), owner: plain("依頼者"), due: civilDay("2026-12-10")),
        NextAction(what: plain("手順書の案"), owner: plain("助言者"), due: civilDay("2026-11-30")),
        NextAction(what: plain("様子を見る"), owner: plain("家族"), due: nil),
      ])
  }
}

extension Trial<Consultation> {
  /// A consultation to which these commands have been given.
  static func after(_ commands: ConsultationCommand...) throws(Refusal) -> Trial {
    var trial = Trial()
    for command in [.receive(.example)] + commands { try trial.perform(command) }
    return trial
  }
}

extension ConsultationCommand {
  static let waiveFee = ConsultationCommand.waive(reason: plain("緊急のため"), approver: "宮路 澄子")
  static let assignAdviser = ConsultationCommand.assign(
    Trial<Consultation>.adviser, reason: plain("就学に詳しい"))
  static func close(_ outcome: Outcome) -> ConsultationCommand {
    .close(outcome, summary: plain("終わり"))
  }
}
