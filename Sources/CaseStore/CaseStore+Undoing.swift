public import Casework

/// Undo appends the inverse of a step; the journal keeps both.
extension CaseStore {
  /// Takes back the last step that stands, on every record that took it together and on which it is
  /// the last one still.
  ///
  /// - Returns: the records, the one that was asked for first.
  @discardableResult
  public func undo<Record: StoredRecord>(
    _ id: Identifier<Record>, by actor: Actor
  ) throws(StoreError) -> [Identifier<Record>] {
    try change(id, by: actor, step: { $0.undoable?.id }, else: .nothingToUndo) {
      id, chronicle, session in
      guard let step = chronicle.undoable else { throw StoreError.refused(.nothingToUndo) }
      if chronicle.undoEndsTheRecord { try refuseWhenReferred(to: id, in: session) }
      try refuseWhenBuiltOn(step, of: chronicle.state, id, in: session)
      return .undone(step: step.id)
    }
  }

  /// Does the step again that was taken back last, on every record that took it together and on
  /// which it can be done again.
  ///
  /// - Returns: the records, the one that was asked for first.
  @discardableResult
  public func redo<Record: StoredRecord>(
    _ id: Identifier<Record>, by actor: Actor
  ) throws(StoreError) -> [Identifier<Record>] {
    try change(id, by: actor, step: { $0.redoable?.id }, else: .nothingToRedo) {
      _, chronicle, _ in
      guard let step = chronicle.redoable else { throw StoreError.refused(.nothingToRedo) }
      return .redone(step: step.id)
    }
  }

  /// Everything that happened to a record.
  public func chronicle<Record: StoredRecord>(
    of id: Identifier<Record>
  ) throws(StoreError) -> Chronicle<Record> {
    try StoreError.translating {
      try driver.read {
        try Journal(session: $0, makeID: self.makeID, keyring: self.keyring).chronicle(of: id)
      }
    }
  }

  private func change<Record: StoredRecord>(
    _ id: Identifier<Record>, by actor: Actor, step: (Chronicle<Record>) -> String?,
    else refusal: Refusal,
    _ decide: (Identifier<Record>, Chronicle<Record>, any SQLSession) throws -> StepContent<
      Record.Event
    >
  ) throws(StoreError) -> [Identifier<Record>] {
    let moment = now()
    return try StoreError.translating {
      try keyring.requireUnlocked()
      return try write { session in
        let journal = Journal(session: session, makeID: self.makeID, keyring: self.keyring)
        let chronicle: Chronicle<Record> = try journal.chronicle(of: id)
        guard !chronicle.steps.isEmpty else { throw StoreError.refused(.noSuchRecord) }
        guard let taken = step(chronicle) else { throw StoreError.refused(refusal) }
        let others: [Identifier<Record>] = try journal.others(thatTook: taken, besides: id)
        let together = try [id] + others.filter { try step(journal.chronicle(of: $0)) == taken }
        let stepID = together.count > 1 ? StepID.shared(self.makeID()) : self.makeID()
        for id in together {
          try self.append(journal, id, stepID, at: moment, by: actor, in: session, decide)
        }
        return together
      }
    }
  }

  private func append<Record: StoredRecord>(
    _ journal: Journal, _ id: Identifier<Record>, _ stepID: String, at moment: Moment,
    by actor: Actor, in session: any SQLSession,
    _ decide: (Identifier<Record>, Chronicle<Record>, any SQLSession) throws -> StepContent<
      Record.Event
    >
  ) throws {
    var chronicle: Chronicle<Record> = try journal.chronicle(of: id)
    let content = try decide(id, chronicle, session)
    let step = JournalStep(
      id: stepID, moment: moment, actor: actor, subject: Record.subject, subjectID: id.text)
    let version = try journal.append(content, of: step)
    chronicle.record(Chronicle.Step(step.id, at: moment, by: actor, content))
    try refuseWhenMissing(chronicle.state, in: session)
    let shelf = shelf(session)
    try shelf.save(chronicle.state, before: shelf.load(id), as: id, version: version)
  }

  /// What is done again may refer to a record whose own beginning has been undone since.
  private func refuseWhenMissing<Record: StoredRecord>(
    _ record: Record?, in session: any SQLSession
  ) throws {
    let referred = record.map { Record.table.referred($0) } ?? []
    for place in referred {
      let row = try session.row(
        "SELECT id FROM \(place.table) WHERE id = $1", [.text(place.id)])
      if row == nil { throw StoreError.refused(.buildsOnMissing) }
    }
  }

  private func refuseWhenReferred<Record: StoredRecord>(
    to id: Identifier<Record>, in session: any SQLSession
  ) throws {
    guard let sql = Record.table.referrers else { return }
    try refuse(for: session.rows(sql, [.text(id.text)]))
  }

  private func refuseWhenBuiltOn<Record: StoredRecord>(
    _ step: Chronicle<Record>.Step, of record: Record?, _ id: Identifier<Record>,
    in session: any SQLSession
  ) throws {
    guard let record, let sql = Record.table.readers,
      case .happened(let events) = step.content
    else { return }
    let marks = Record.table.marks(events, record)
    guard !marks.isEmpty else { return }
    let journal = Journal(session: session, makeID: makeID, keyring: keyring)
    try refuse(
      for: session.rows(sql, [.text(id.text)]).filter { reader in
        // What was typed with a reference, not what was read again later.
        let chronicle: Chronicle<Consultation> = try journal.chronicle(
          of: Identifier(reader.text("id")))
        let typed = try chronicle.state.map { try EventCoding.json($0) } ?? ""
        return marks.contains { typed.contains($0) }
      })
  }

  private func refuse(for referrers: [SQLRow]) throws {
    let numbers = referrers.compactMap { RecordNumber($0.text("number")) }
    if !numbers.isEmpty { throw StoreError.refused(.othersBuildOnIt(numbers)) }
  }
}
