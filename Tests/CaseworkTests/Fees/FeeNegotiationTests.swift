import Casework
import Testing

@Suite struct FeeNegotiationTests {
  @Test func `the requester counters only what has been offered`() throws {
    let counter = ConsultationCommand.propose(.example(8_000, by: .requester))
    #expect(try Trial<Consultation>.after().refusal(of: counter) == .noOfferYet)
    #expect(
      try Trial<Consultation>.after(.propose(.example(10_000))).refusal(of: counter) == nil)
  }

  @Test func `an offer has lines with labels and no amount below zero`() throws {
    let trial = try Trial<Consultation>.after()
    func offer(_ lines: [FeeLine]) -> ConsultationCommand {
      .propose(Offer(party: .association, day: civilDay("2026-11-15"), lines: lines))
    }
    #expect(trial.refusal(of: offer([])) == .blank(.feeLine))
    #expect(
      trial.refusal(of: offer([FeeLine(label: "\u{3000}", amount: Yen(1))])) == .blank(.feeLine))
    #expect(trial.refusal(of: .propose(.example(-1))) == .negativeAmount(Yen(-1)))
    #expect(trial.refusal(of: .propose(.example(0))) == nil)
    #expect(trial.refusal(of: .propose(.example(nil))) == nil)
  }

  @Test func `an offer asks for a thousand million yen at most, in each line and with tax`() throws
  {
    let trial = try Trial<Consultation>.after()
    func offer(_ amounts: Int..., taxIncluded: Bool = true) -> ConsultationCommand {
      .propose(
        Offer(
          party: .association, day: civilDay("2026-11-15"),
          lines: amounts.map { FeeLine(label: "助言料", amount: Yen($0)) },
          taxIncluded: taxIncluded))
    }
    #expect(trial.refusal(of: offer(1_000_000_000)) == nil)
    for amount in [1_000_000_001, .max] {
      #expect(trial.refusal(of: offer(1, amount)) == .amountTooLarge(Yen(amount)))
    }
    #expect(trial.refusal(of: offer(.max, .max)) == .amountTooLarge(Yen(.max)))
    #expect(
      trial.refusal(of: offer(600_000_000, 600_000_000)) == .amountTooLarge(Yen(1_200_000_000)))
    #expect(
      trial.refusal(of: offer(1_000_000_000, taxIncluded: false))
        == .amountTooLarge(Yen(1_100_000_000)))
  }

  @Test func `an offer is not made ahead and does not end before it begins`() throws {
    let trial = try Trial<Consultation>.after()
    let ahead = Offer(
      party: .association, day: civilDay("2026-11-23"), lines: [FeeLine(label: "助言料", amount: nil)])
    #expect(trial.refusal(of: .propose(ahead)) == .dayInFuture(civilDay("2026-11-23")))
    #expect(
      trial.refusal(of: .propose(.example(1, until: "2026-11-14")))
        == .offerExpired(civilDay("2026-11-14")))
    #expect(trial.refusal(of: .propose(.example(1, until: "2026-11-15"))) == nil)
  }

  @Test func `an offer can be agreed up to its last day`() throws {
    #expect(try Trial<Consultation>.after().refusal(of: .agree) == .noOfferYet)
    var trial = try Trial<Consultation>.after(.propose(.example(1, until: "2026-11-22")))
    #expect(trial.refusal(of: .agree) == nil)
    trial.today = civilDay("2026-11-23")
    #expect(trial.refusal(of: .agree) == .offerExpired(civilDay("2026-11-22")))
  }

  @Test func `agreeing takes the last offer`() throws {
    let trial = try Trial<Consultation>.after(
      .propose(.example(10_000)), .propose(.example(8_000, by: .requester)))
    #expect(try trial.events(.agree) == [.agreed(offer: 1, day: civilDay("2026-11-22"))])
  }

  @Test func `a waiver has a reason and an approver`() throws {
    let trial = try Trial<Consultation>.after()
    #expect(
      trial.refusal(of: .waive(reason: plain(" "), approver: "宮路")) == .blank(.reason))
    #expect(
      trial.refusal(of: .waive(reason: plain("災害"), approver: "\t")) == .blank(.approver))
    #expect(trial.refusal(of: .waiveFee) == nil)
  }

  @Test func `a settled fee stays as it is`() throws {
    let agreed = try Trial<Consultation>.after(.propose(.example(1)), .agree)
    for trial in [agreed, try Trial<Consultation>.after(.waiveFee)] {
      let commands: [ConsultationCommand] = [
        .propose(.example(1)), .propose(.example(1, by: .requester)), .agree, .waiveFee,
      ]
      for command in commands {
        #expect(trial.refusal(of: command) == .feeAlreadySettled, "\(command)")
      }
    }
  }
}
