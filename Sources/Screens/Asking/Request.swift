public import Casework
public import Deidentification

/// What a screen asks of the program around it; each is met with answers or with nothing.
public enum Request: Hashable, Sendable {
  /// What waits today.
  case loadToday
  /// A page of the list of consultations.
  case loadConsultations(ConsultationQuery)
  /// A page of the list of cases.
  case loadCases(CaseQuery)
  /// A page of the directory.
  case loadMembers(MemberQuery)
  /// One record with what is needed to show it.
  case load(RecordID)
  /// What is found of these words in consultations, cases and members.
  case searchEverything(String)
  /// Put number and title of a record on the clipboard, as these eyes read them.
  case copy(RecordID, CaseReader.Eyes)
  /// Put a text on the clipboard as it stands.
  case copyText(String)
  /// The history of a record.
  case loadHistory(RecordID)
  /// What is due on the days of a calendar's page.
  case loadCalendar(ClosedRange<CivilDay>)
  /// The open consultations by stage.
  case loadBoard
  /// A record that is only looked at.
  case peek(RecordID)
  /// What is to be answered in a case.
  case loadReview(CaseID)
  /// A case as readers would see it, by a policy; the same number gives the same surrogates.
  case loadRendition(CaseID, policy: String, seed: UInt64?)
  /// What in a text that is being written for a case is on no sheet.
  case detect(field: String, text: String, CaseID)
  /// Forget the keys.
  case lock
  /// Open the keys.
  case unlock(passphrase: String)
  /// What a form needs before it opens: its choices and the drafts kept of it.
  case prepare(FormPurpose)
  /// The same for the form that the draft with this key was typed into.
  case resume(draftKey: String)
  /// A command to a consultation; without an identifier it begins one.
  case consultation(ConsultationCommand, ConsultationID?)
  /// A command to a case; without an identifier it begins one.
  case caseRecord(CaseCommand, CaseID?)
  /// A command to a member; without an identifier it begins one.
  case member(MemberCommand, MemberID?)
  /// What a command would make happen on several records.
  case rehearse(BatchStep)
  /// A command to several records, as one step.
  case performOnAll(BatchStep)
  /// Undo the last step of a record.
  case undo(RecordID)
  /// Redo what was undone last.
  case redo(RecordID)
  /// Keep what was typed.
  case saveDraft(key: String, text: String)
  /// Drop what was kept.
  case removeDraft(key: String)
  /// Let the text be written in the user's own editor.
  case openEditor(String)
  /// The themes to choose from.
  case loadThemes
  /// Draw with a theme.
  case useTheme(String)
  /// Draw with a theme, and begin with it next time.
  case keepTheme(String)
  /// Stop as Ctrl-Z does.
  case suspend
  /// Leave the program.
  case leave
}
