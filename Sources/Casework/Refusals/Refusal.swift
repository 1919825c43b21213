/// Why something is not allowed; each case has its sentence in `Refusal+Words`.
public enum Refusal: Error, Hashable, Sendable {
  /// The record is not in the store.
  case noSuchRecord
  /// A record can only begin once.
  case alreadyBegun
  /// Something that must be written is blank.
  case blank(RequiredText)
  /// Nothing differs from what is there.
  case nothingChanged
  /// The day has not come yet.
  case dayInFuture(CivilDay)
  /// There is nothing to undo.
  case nothingToUndo
  /// There is nothing to do again.
  case nothingToRedo
  /// Other records build on this one, so its beginning stays.
  case othersBuildOnIt([RecordNumber])

  /// The consultation is closed.
  case consultationClosed(RecordNumber)
  /// The fee was agreed or waived before.
  case feeAlreadySettled
  /// The fee is neither agreed nor waived.
  case feeNotSettled
  /// Nothing has been offered.
  case noOfferYet
  /// An offer of this number, counted from 1, has been made since.
  case offerSuperseded(Int)
  /// A record that this one refers to is not there any more.
  case buildsOnMissing
  /// The offer's last day is over.
  case offerExpired(CivilDay)
  /// An amount is below zero.
  case negativeAmount(Yen)
  /// An amount is beyond what an offer may ask for.
  case amountTooLarge(Yen)
  /// The member does not advise.
  case notAnAdviser(RecordNumber)
  /// This member is the adviser already.
  case alreadyAssigned(RecordNumber)
  /// No adviser has been assigned.
  case noAdviser
  /// The session lies before the request.
  case dayBeforeRequest(CivilDay, CivilDay)
  /// A session lasts from one minute to a day.
  case minutesOutOfRange(Int)
  /// The consultation has no session of this number, counted from 1.
  case noSuchSession(Int)
  /// No action is open.
  case noOpenAction
  /// The consultation belongs to a case already, and its notes refer to that case's sheet.
  case alreadyAttached
  /// A regional consultation has no case.
  case regionalHasNoCase
  /// The kind must be known first.
  case kindUnknown
  /// A consultation with a case stays an individual one.
  case attachedIsIndividual
  /// Advice can only have been given in a session.
  case noSessionYet

  /// A cycle needs its plan first.
  case noPlanYet(cycle: Int)
  /// A check needs something that was done.
  case nothingDoneYet(cycle: Int)
  /// A decision needs a check.
  case notCheckedYet(cycle: Int)
  /// The plan of a cycle stands once it has been checked.
  case planIsChecked(cycle: Int)
  /// The cycle has ended.
  case cycleFinished(Int)
  /// The cycle is still turning.
  case cycleRunning(Int)
  /// The name is on the identity sheet.
  case alreadyOnSheet(surrogate: String)
  /// The sheet has a child.
  case childOnSheet
  /// The identity is not on the sheet.
  case noSuchIdentity(Int)
  /// Spellings that notes refer to stay on the sheet.
  case spellingsOnlyGrow
  /// An identity needs a spelling that is looked for.
  case noSpellingLeft
  /// Another identity has this surrogate.
  case surrogateTaken(String)
  /// The surrogate holds a spelling of the identity sheet.
  case surrogateGivesNameAway(String)
  /// Another identity, with this surrogate, has this spelling.
  case spellingTaken(String, surrogate: String)
}

/// A text that must not be blank.
public enum RequiredText: String, Hashable, Sendable, CaseIterable {
  /// The requester's name.
  case requesterName
  /// What is asked.
  case requestText
  /// A line of an offer.
  case feeLine
  /// Why the fee is waived.
  case reason
  /// Who approves the waiver.
  case approver
  /// What was asked or advised.
  case sessionText
  /// What is to be done.
  case action
  /// A member's name.
  case memberName
  /// A case's title.
  case caseTitle
  /// The text of a note.
  case note
  /// A goal of a plan.
  case goal
  /// A name on the identity sheet.
  case identityName
  /// A surrogate.
  case surrogate
}
