public import Casework
public import Deidentification

/// What the program around the screens found or did.
public enum Answer: Hashable, Sendable {
  /// What waits today.
  case today(TodayContent)
  /// A page of the list of consultations.
  case consultations(ConsultationPage)
  /// A page of the list of cases.
  case cases(CasePage)
  /// A page of the directory.
  case members(MemberPage)
  /// A consultation as a whole.
  case consultation(ConsultationFile)
  /// A case as a whole.
  case caseRecord(CaseFile)
  /// A member as a whole.
  case member(MemberFile)
  /// A record that is not there any more.
  case missing(RecordID)
  /// The history of a record.
  case history(HistoryContent)
  /// What is due on the days of a calendar's page.
  case calendar(CalendarContent)
  /// The open consultations by stage.
  case board(BoardContent)
  /// A record that is only looked at.
  case peeked(PeekContent)
  /// What is to be answered in a case.
  case review(ReviewContent)
  /// A case as readers would see it.
  case rendition(ReadersContent)
  /// What in the text of a field is on no sheet.
  case detected(field: String, text: String, [Finding])
  /// The names are locked, or open.
  case vault(isLocked: Bool)
  /// What a search of everything found.
  case found(FoundRecords)
  /// Number and title of a record were copied, as these eyes read them.
  case copied(RecordCitation, CaseReader.Eyes)
  /// There is no clipboard; what was copied stands in this file until the program ends.
  case copiedToFile(String)
  /// A form may open with these choices and one of the drafts that were kept of it.
  case prepared(FormPurpose, FormChoices, drafts: [KeptDraft])
  /// A command was carried out on this record.
  case done(RecordID)
  /// What a command would make happen on several records.
  case rehearsed(BatchContent)
  /// A command was carried out on all of the records.
  case doneOnAll
  /// The last step of a record was undone; the history tells it in these words.
  ///
  /// Several records may have taken the step together.
  case undone(RecordID, told: String, together: Int)
  /// A step of a record was done again, on this many together.
  case redone(RecordID, together: Int)
  /// The themes to choose from.
  case themes(ThemeShelf)
  /// Something was not possible, for this reason.
  case refused(Words)
  /// The text comes back from the user's editor.
  case edited(String)
}
