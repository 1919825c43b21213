/// Finds the identities of a sheet in what was typed.
public protocol PassageReading: Sendable {
  /// Reads typed text by a sheet: `sheet.realText(of:)` of what it gives is exactly the text.
  func reading(by sheet: IdentitySheet) -> (String) -> Passage
}

extension PassageReading {
  /// One text as a passage.
  public func passage(from text: String, with sheet: IdentitySheet) -> Passage {
    reading(by: sheet)(text)
  }

  /// Reads passages, written with references to one sheet, into such with references to another.
  func rereading(
    from old: IdentitySheet, to new: IdentitySheet
  ) -> (Passage) -> Passage {
    if old.identities.isEmpty, new.identities.isEmpty { return { $0 } }
    let read = reading(by: new)
    return { $0.isEmpty ? $0 : read(old.realText(of: $0)) }
  }
}

extension CaseRecord {
  /// The record with every passage read again by its sheet as it is now.
  public func reread(by reading: any PassageReading) -> CaseRecord {
    mappingPassages(reading.rereading(from: sheet, to: sheet))
  }

  /// The record with every passage replaced.
  func mappingPassages(_ change: (Passage) -> Passage) -> CaseRecord {
    var record = self
    record.outline.title = change(outline.title)
    record.notes = notes.map { CaseNote(day: $0.day, text: change($0.text)) }
    record.cycles = cycles.map { cycle in
      var cycle = cycle
      cycle.notes = cycle.notes.map { $0.mappingPassages(change) }
      return cycle
    }
    return record
  }
}

extension PDCANote {
  fileprivate func mappingPassages(_ change: (Passage) -> Passage) -> PDCANote {
    switch self {
    case .plan(let note):
      .plan(
        PlanNote(
          day: note.day, need: change(note.need), goal: change(note.goal), area: note.area,
          indicator: change(note.indicator), owner: change(note.owner), review: note.review))
    case .do(let note): .do(DoNote(day: note.day, what: change(note.what)))
    case .check(let note):
      .check(
        CheckNote(
          day: note.day, achievement: note.achievement, finding: change(note.finding),
          voice: change(note.voice)))
    case .act(let note):
      .act(ActNote(day: note.day, decision: note.decision, next: change(note.next)))
    }
  }
}

extension Consultation {
  /// The consultation with every passage read again by the sheet of its case.
  public func reread(
    with sheet: IdentitySheet, by reading: any PassageReading
  ) -> Consultation { reread(from: sheet, to: sheet, by: reading) }

  /// The same when its case's sheet was another one before.
  public func reread(
    from old: IdentitySheet, to new: IdentitySheet, by reading: any PassageReading
  ) -> Consultation {
    mappingPassages(reading.rereading(from: old, to: new))
  }

  /// The consultation with every passage replaced.
  func mappingPassages(_ change: (Passage) -> Passage) -> Consultation {
    var consultation = self
    consultation.request.text = change(request.text)
    consultation.request.remarks = change(request.remarks)
    consultation.fee.offers = fee.offers.map { offer in
      Offer(
        party: offer.party, day: offer.day, lines: offer.lines, taxIncluded: offer.taxIncluded,
        validUntil: offer.validUntil, reason: change(offer.reason))
    }
    if case .waived(let reason, let approver, let day) = fee.settlement {
      consultation.fee.settlement = .waived(reason: change(reason), approver: approver, day: day)
    }
    consultation.adviserReason = adviserReason.map(change)
    consultation.sessions = sessions.map { session in
      Session(
        day: session.day, minutes: session.minutes, form: session.form,
        participants: change(session.participants), asked: change(session.asked),
        advised: change(session.advised),
        actions: session.actions.map { action in
          var changed = NextAction(
            what: change(action.what), owner: change(action.owner), due: action.due)
          changed.doneOn = action.doneOn
          return changed
        })
    }
    consultation.closing = closing.map {
      Closing(outcome: $0.outcome, summary: change($0.summary), day: $0.day)
    }
    return consultation
  }
}
