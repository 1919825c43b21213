import Casework

extension ConsultationScript {
  /// Makes offers and counter-offers.
  mutating func negotiate(offers: Int, using generator: inout SeededGenerator) {
    let hours = Double(form.minutes ?? 60) / 60
    let rate = generator.pick([8_000, 9_500, 10_000, 12_000, 15_000]) ?? 10_000
    let usual = Int(Double(rate) * hours)
    for number in 0..<offers {
      let gap = generator.number(1...4)
      let day = day(after: gap)
      let offer =
        number % 2 == 1
        ? counter(to: usual, on: day, using: &generator)
        : self.offer(
          number == 0 ? usual : usual * 85 / 100 / 500 * 500, isFirst: number == 0, on: day,
          using: &generator)
      add(.plain(.propose(offer)), after: gap, using: &generator)
    }
  }

  /// Comes to an agreement, or charges nothing.
  mutating func settle(using generator: inout SeededGenerator) {
    if key % 7 == 2 || form.urgency == .emergency && key % 2 == 0 {
      let waiver = ConsultationCommand.waive(
        reason: Passage(plain: office(waiverReason)), approver: office.approver)
      add(.plain(waiver), after: generator.number(0...2), using: &generator)
      return
    }
    negotiate(offers: [1, 1, 2, 3, 1][key % 5], using: &generator)
    add(.plain(.agree), after: generator.number(1...5), using: &generator)
  }

  private var waiverReason: Words {
    let reasons = FeePhrases.waivers
    if subject.topic.field == Theme.powerCut.topic.field { return reasons.disaster }
    if form.urgency == .emergency { return reasons.urgent }
    return form.meetingForm == .telephone ? reasons.telephone : reasons.shared
  }

  private func offer(
    _ amount: Int, isFirst: Bool, on day: CivilDay, using generator: inout SeededGenerator
  ) -> Offer {
    var lines = [
      FeeLine(
        label: office(FeePhrases.lines.advice) + " \(form.minutes ?? 60)"
          + office(Words("分", " min")), amount: Yen(amount))
    ]
    if isFirst {
      lines.append(FeeLine(label: office(FeePhrases.lines.preparation), amount: Yen(3_000)))
    }
    if form.meetingForm == .visit {
      lines.append(FeeLine(label: office(FeePhrases.lines.travel), amount: nil))
    }
    let reasons = isFirst ? FeePhrases.offers : FeePhrases.answers
    return Offer(
      party: .association, day: day, lines: lines,
      validUntil: day.adding(days: [14, 30, 30][key % 3]),
      reason: Passage(plain: office(generator.pick(reasons) ?? Words("", ""))))
  }

  private func counter(
    to amount: Int, on day: CivilDay, using generator: inout SeededGenerator
  ) -> Offer {
    let wished = amount * (generator.number(55...80)) / 100 / 500 * 500
    let reason = generator.pick(FeePhrases.counters) ?? Words("", "")
    return Offer(
      party: .requester, day: day,
      lines: [FeeLine(label: office(FeePhrases.lines.advice), amount: Yen(wished))],
      taxIncluded: true, reason: Passage(plain: office(reason)))
  }
}
