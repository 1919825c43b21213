/// Everything a key can do, listed once.
public enum Command: String, Hashable, Sendable, CaseIterable {
  /// Go to what waits.
  case showToday
  /// Go to the consultations.
  case showConsultations
  /// Go to the cases.
  case showCases
  /// Go to the directory.
  case showDirectory
  /// Show what is due in a calendar.
  case calendar
  /// Show a week of the calendar, or the month.
  case calendarScale
  /// Show the open consultations by stage.
  case board
  /// Move to the stage before.
  case stageBefore
  /// Move to the next stage.
  case stageAfter
  /// Show the thread of a case on one axis.
  case timeline
  /// Mark the record under the cursor, or take its mark away.
  case mark
  /// Do what the preview shows.
  case confirm
  /// Look at the record under the cursor without going to it.
  case peek
  /// Move to the day before.
  case dayBefore
  /// Move to the day after.
  case dayAfter

  /// Go back to what was shown before.
  case earlier
  /// Go forward again.
  case later

  /// Move a row up.
  case moveUp
  /// Move a row down.
  case moveDown
  /// Move a page up.
  case movePageUp
  /// Move a page down.
  case movePageDown
  /// Move to the first row.
  case moveToTop
  /// Move to the last row.
  case moveToBottom
  /// Open what the cursor is on.
  case open
  /// Go one step back.
  case back
  /// Change between list and detail.
  case otherPane
  /// Narrow the list to what is typed.
  case search
  /// Show less, or all again.
  case filter

  /// Begin a record.
  case create
  /// Complete or revise a record.
  case edit

  /// Make a fee offer.
  case offer
  /// Record a counter-offer.
  case counter
  /// Agree on the open offer.
  case agree
  /// Waive the fee.
  case waive
  /// Assign an adviser.
  case assign
  /// Log a session.
  case log
  /// Tick off a next action.
  case tick
  /// Attach to a case.
  case attach
  /// Close the consultation.
  case close

  /// Write a Plan.
  case plan
  /// Write a Do.
  case `do`
  /// Write a Check.
  case check
  /// Write an Act.
  case act
  /// Begin the next cycle.
  case nextCycle
  /// Enter somebody on the identity sheet.
  case identify
  /// Write a note outside the cycles.
  case memo

  /// Show the history.
  case history
  /// Undo the last step.
  case undo
  /// Redo what was undone.
  case redo

  /// Copy number and title, surrogates in the place of names.
  case copy
  /// Copy number and title with names.
  case copyNames
  /// Find a command by its name.
  case palette
  /// Carry out the command that was found.
  case run
  /// Search consultations, cases and members at once.
  case searchEverything

  /// Go through what may identify somebody and is not on the sheet.
  case review
  /// Answer what was found in the text at hand.
  case answerFound
  /// They are somebody or something on the sheet.
  case answerSame
  /// They are somebody new.
  case answerPerson
  /// They are a place.
  case answerPlace
  /// They are an organisation.
  case answerOrganisation
  /// They identify nobody.
  case answerHarmless
  /// They are hidden wherever they stand.
  case answerMask
  /// Show the case as readers would see it.
  case readers
  /// Show it by the next policy.
  case nextPolicy
  /// Show the reason for each change, or hide it.
  case reasons

  /// Lock the names, or open them.
  case lock
  /// Put surrogates in the place of names, and back.
  case veil
  /// Change the language.
  case language
  /// Choose among the themes.
  case theme
  /// Keep the theme under the cursor.
  case keepTheme
  /// Show what the keys do.
  case help
  /// Leave the screen.
  case leave
  /// Stop as Ctrl-Z does.
  case suspend
  /// Leave the program.
  case quit

  /// Save the form.
  case save
  /// Write the text in the user's own editor.
  case editOutside
  /// Choose the day from a month.
  case chooseDay
  /// Take the day under the cursor.
  case takeDay
  /// Show what the answers of the form would change.
  case compareDraft
  /// Take the name under the cursor.
  case takePerson
  /// Look for words in the text.
  case findInText
  /// Go to the next place where they stand.
  case findNext
  /// Select from here on.
  case setMark
  /// Select the whole text.
  case selectAll
  /// Copy what is selected.
  case copyText
  /// Cut what is selected, else the word before.
  case cutText
  /// Insert what was cut or copied last.
  case insertCut
  /// Take back what was typed.
  case undoTyping
  /// Type it again.
  case redoTyping
  /// Go to the next field.
  case nextField
  /// Go to the field before.
  case previousField
  /// Set the draft aside and write on a clean form.
  case startAfresh
  /// Throw the draft away.
  case discard
  /// Leave the form and keep what was typed.
  case keepDraft
}
