/// What of a record may stand in the open: who it is about is left out, references stay.
extension CaseRecord {
  /// The record as it reads without the keys: identities by their surrogates alone.
  public var inTheOpen: CaseRecord {
    var record = self
    record.sheet = sheet.inTheOpen
    record.cleared = []
    record.outline.childAge = sheet.without(outline.childAge)
    record.outline.careItems = sheet.without(outline.careItems)
    record.outline.prefecture = sheet.without(outline.prefecture)
    return record
  }
}

extension IdentitySheet {
  /// The sheet without its spellings and relations.
  public var inTheOpen: IdentitySheet {
    IdentitySheet(
      identities.map {
        Identity(kind: $0.kind, relation: "", forms: [], surrogate: $0.surrogate)
      })
  }

  /// A line that is no passage; empty when it holds a spelling of the sheet.
  fileprivate func without(_ line: String) -> String {
    line.isEmpty || isGivenAway(by: line) ? "" : line
  }
}

extension Consultation {
  /// The consultation as it reads without the keys, when its case has this sheet.
  public func inTheOpen(beside sheet: IdentitySheet) -> Consultation {
    var consultation = self
    let requester = request.requester
    consultation.request.requester = Requester(
      name: "", occupation: sheet.without(requester.occupation), memberKind: requester.memberKind)
    consultation.request.invoiceName = ""
    consultation.request.budget = sheet.without(request.budget)
    consultation.request.childAge = sheet.without(request.childAge)
    consultation.request.careItems = sheet.without(request.careItems)
    consultation.request.wishedDays = request.wishedDays.map { sheet.without($0) }
    consultation.fee.offers = fee.offers.map { offer in
      Offer(
        party: offer.party, day: offer.day,
        lines: offer.lines.map { FeeLine(label: sheet.without($0.label), amount: $0.amount) },
        taxIncluded: offer.taxIncluded, validUntil: offer.validUntil, reason: offer.reason)
    }
    if case .waived(let reason, _, let day) = fee.settlement {
      consultation.fee.settlement = .waived(reason: reason, approver: "", day: day)
    }
    return consultation
  }
}

extension Member {
  /// The member as it reads without the keys: by its number and what it can do.
  public var inTheOpen: Member {
    var member = self
    member.profile = MemberProfile(
      name: "", kind: profile.kind, occupation: profile.occupation,
      prefecture: profile.prefecture, isAdviser: profile.isAdviser, expertise: profile.expertise)
    return member
  }
}
