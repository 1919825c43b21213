import Casework
import Deidentification
import PracticeAssociation
import Testing

@Suite(.serialized) struct PracticeContentTests {
  static let today = CivilDay(ordinal: 20_779)  // 22 November 2026
  static let ledgers = Language.allCases.compactMap {
    try? Ledger(playing: PracticeAssociation(today: today, language: $0))
  }

  @Test func `both languages can be played`() { #expect(Self.ledgers.count == 2) }

  @Test func `there are members, and advisers with expertise for every topic`() {
    for ledger in Self.ledgers {
      #expect(ledger.members.count >= 36)
      let advisers = ledger.members.values.filter(\.profile.isAdviser)
      #expect(advisers.count >= 30)
      #expect(advisers.allSatisfy { !$0.profile.expertise.isEmpty })
      #expect(Set(advisers.map(\.profile.occupation)).count >= 8)
      #expect(Set(ledger.members.values.map(\.profile.prefecture)).count >= 10)
      #expect(Set(ledger.members.values.map(\.profile.name)).count == ledger.members.count)
      #expect(ledger.members.values.allSatisfy { $0.profile.mail.hasSuffix("@example.jp") })
      #expect(ledger.members.values.allSatisfy { $0.profile.telephone.hasPrefix("000-0000-") })
    }
  }

  @Test func `cases have sheets with everybody who takes part`() {
    for ledger in Self.ledgers {
      #expect(ledger.cases.count >= 42)
      for record in ledger.cases.values {
        #expect(
          Set(record.sheet.identities.map(\.kind))
            == [.child, .family, .staff, .facility, .place])
        let forms = record.sheet.identities.flatMap(\.forms)
        #expect(Set(forms).count == forms.count, "\(record.number)")
      }
    }
  }

  @Test func `cases turn one to four times and some reviews are overdue`() {
    for ledger in Self.ledgers {
      let counts = ledger.cases.values.map(\.cycles.count)
      #expect(Set(counts).isSuperset(of: 1...4))
      let due = ledger.cases.values.compactMap { $0.currentCycle?.reviewDue }
      #expect(due.count { $0 < Self.today } >= 5)
      #expect(due.count { $0 >= Self.today } >= 1)
      let notes = ledger.cases.values.flatMap(\.cycles).flatMap(\.notes)
      #expect(Set(notes.map(\.phase)) == Set(PDCAPhase.allCases))
    }
  }

  @Test func `goals name every role area and have an indicator and a review`() {
    for ledger in Self.ledgers {
      let plans = ledger.cases.values.flatMap(\.cycles).flatMap(\.notes).compactMap { note in
        if case .plan(let plan) = note { plan } else { nil }
      }
      #expect(Set(plans.map(\.area)) == Set(RoleArea.allCases))
      #expect(plans.allSatisfy { !$0.indicator.isBlank && !$0.need.isBlank && $0.review != nil })
      #expect(Set(plans.map(\.goal.plainText)).count >= 16)
    }
  }

  @Test func `consultations stand at every stage and ended in every way`() {
    for ledger in Self.ledgers {
      #expect(ledger.consultations.count >= 126)
      for stage in ConsultationStage.allCases {
        #expect(ledger.consultations.values.count { $0.stage == stage } >= 3, "\(stage)")
      }
      for outcome in Outcome.allCases {
        let ended = ledger.consultations.values.filter { $0.closing?.outcome == outcome }
        #expect(ended.count >= 3, "\(outcome)")
      }
    }
  }

  @Test func `every fiscal year has consultations of both kinds`() {
    for ledger in Self.ledgers {
      for year in 2024...2026 {
        let kinds = ledger.consultations.values.filter { $0.number.year == year }
          .compactMap(\.request.kind)
        #expect(kinds.count { $0 == .individual } >= 8, "\(year)")
        #expect(kinds.count { $0 == .region } >= 8, "\(year)")
      }
    }
  }

  @Test func `individual consultations mostly have a case, regional ones never`() {
    for ledger in Self.ledgers {
      let individual = ledger.consultations.values.filter { $0.request.kind == .individual }
      #expect(individual.count { $0.caseID != nil } * 10 >= individual.count * 7)
      #expect(individual.contains { $0.caseID == nil })
      let regional = ledger.consultations.values.filter { $0.request.kind == .region }
      #expect(regional.allSatisfy { $0.caseID == nil })
    }
  }

  @Test func `fees were negotiated, countered, agreed and waived`() {
    for ledger in Self.ledgers {
      let fees = ledger.consultations.values.map(\.fee)
      #expect(Set(fees.map(\.offers.count)).isSuperset(of: 0...3))
      #expect(fees.contains { $0.offers.contains { $0.party == .requester } })
      #expect(fees.contains { $0.offers.contains(where: \.hasActualCosts) })
      let waived = fees.compactMap { fee in
        if case .waived(_, let approver, _) = fee.settlement { approver } else { nil }
      }
      #expect(waived.count >= 5)
      #expect(fees.count { $0.agreedOffer != nil } >= 40)
    }
  }

  @Test func `requests lack something, and actions are ahead, overdue and finished`() {
    for ledger in Self.ledgers {
      let open = ledger.consultations.values.filter { $0.closing == nil }
      #expect(open.count { !$0.request.missing.isEmpty } >= 3)
      let following = open.filter { $0.stage == .following }
      #expect(following.contains { $0.openActions.isEmpty })
      let due = following.flatMap { $0.openActions.compactMap(\.item.due) }
      #expect(due.count { $0 < Self.today } >= 2)
      #expect(due.count { $0 >= Self.today } >= 2)
    }
  }

  @Test(arguments: PracticeAssociationTests.days, Language.allCases)
  func `what is late is late by weeks, and old consultations are closed`(
    today: CivilDay, language: Language
  ) throws {
    let ledger = try Ledger(playing: PracticeAssociation(today: today, language: language))
    let (soonest, oldest) = (today.adding(days: -60), today.adding(months: -8))
    for consultation in ledger.consultations.values where consultation.closing == nil {
      #expect(consultation.dueDay ?? today >= soonest, "\(consultation.number)")
      #expect(consultation.request.receivedDay >= oldest, "\(consultation.number)")
    }
    for record in ledger.cases.values {
      #expect(record.currentCycle?.reviewDue ?? today >= soonest, "\(record.number)")
    }
    #expect(ledger.consultations.values.count { $0.dueDay ?? today < today } >= 3)
    #expect(ledger.consultations.values.count { $0.stage == .following } >= 8)
    #expect(ledger.cases.values.count { $0.currentCycle?.reviewDue ?? today < today } >= 5)
  }

  @Test func `requests differ from each other`() {
    for ledger in Self.ledgers {
      #expect(Set(ledger.consultations.values.map(\.request.text)).count >= 100)
      #expect(Set(ledger.consultations.values.map(\.request.requester.name)).count >= 30)
    }
  }

  @Test func `no slot is left unfilled`() {
    for ledger in Self.ledgers {
      let passages =
        ledger.cases.values.flatMap(\.passages) + ledger.consultations.values.flatMap(\.passages)
      for passage in passages {
        #expect(!passage.plainText.contains { "{}".contains($0) }, "\(passage.plainText)")
      }
    }
  }
}
