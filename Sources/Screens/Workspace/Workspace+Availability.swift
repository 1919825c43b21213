public import Casework
import TerminalUI

extension Workspace {
  /// Why a command is not possible now, or `nil` when it is.
  public func availability(of command: Command) -> Words? {
    availability(of: command, at: help?.place ?? keyPlace)
  }

  func availability(of command: Command, at place: KeyPlace) -> Words? {
    if context.isLocked, command.writes { return Words.locked }
    if context.isVeiled, command.writes { return Words.veiled }
    if let reason = refusalForMarked(of: command) { return reason }
    if isForMarked, command.isForMarked,
      !CommandTable.standard.keys(for: command, in: place).isEmpty
    {
      return nil
    }
    if let reason = refusalOfReviewing(command) ?? refusalOfRevisiting(command) { return reason }
    if [.copy, .copyNames].contains(command) { return refusalOfCopying(command) }
    switch place {
    case .consultations, .board: return refusal(of: command, on: consultations)
    case .cases: return refusal(of: command, on: cases)
    case .directory where context.isVeiled && command == .search:
      return Words(
        "仮称で表示しているあいだは名簿を検索できません。",
        "The directory cannot be searched while surrogates are shown.")
    case .directory: return refusal(of: command, on: directory)
    case .form: return refusalInForm(of: command)
    default: return nil
    }
  }

  private func refusalOfReviewing(_ command: Command) -> Words? {
    switch command {
    case .review, .readers:
      if cases.file == nil, readers == nil { return Words("事例を選んでください。", "Choose a case.") }
      return context.isLocked ? Words.locked : nil
    case .answerSame, .answerPerson, .answerPlace, .answerOrganisation, .answerHarmless,
      .answerMask:
      return review == nil
        ? Words("見直しの一覧で使います。", "This is for the list of the review.") : nil
    case .stageBefore, .stageAfter:
      return board == nil ? Words("ボードで使います。", "This is for the board.") : nil
    case .timeline:
      return cases.file == nil || place != .cases
        ? Words("事例を選んでください。", "Choose a case.") : nil
    case .peek: return refusalOfPeeking()
    case .confirm:
      return batch == nil
        ? Words("まとめて行う前の確認で使います。", "This is for the preview of a change.") : nil
    case .mark:
      return [.consultations, .cases].contains(place)
        ? nil : Words("印は相談と事例の一覧で付けます。", "Consultations and cases can be marked.")
    case .calendarScale, .dayBefore, .dayAfter:
      return calendar == nil ? Words("暦の画面で使います。", "This is for the calendar.") : nil
    case .nextPolicy, .reasons:
      return readers == nil
        ? Words("読み手の見え方の画面で使います。", "This is for the view of readers.") : nil
    default: return nil
    }
  }

  private func refusalInForm(of command: Command) -> Words? {
    guard let field = form?.form.focused else { return nil }
    if command == .copyText, field.editor.selection == nil {
      let key = CommandTable.standard.shownKey(for: .setMark, in: .form)
      return Words(
        "コピーする文を Shift と矢印か \(key) で選んでください。",
        "Select what to copy with Shift and the arrows, or with \(key).")
    }
    if command == .chooseDay {
      return asksForDay
        ? nil : Words("暦から選べるのは日付の欄だけです。", "Only fields for days have a month to choose from.")
    }
    guard [.editOutside, .findInText, .findNext].contains(command) else { return nil }
    if case .prose = field.kind { return nil }
    return command == .editOutside
      ? Words("エディタで書けるのは長い文の欄だけです。", "Only fields for long texts are written in an editor.")
      : Words("探せるのは長い文の欄だけです。", "Only fields for long texts are searched.")
  }

  private func refusal(of command: Command, on screen: some RecordScreen) -> Words? {
    if let refusal = screen.refusal(of: command, in: context) { return refusal }
    guard screen.shown == nil, [.history, .undo, .redo, .otherPane].contains(command) else {
      return nil
    }
    return Words("一覧から記録を選んでください。", "Choose a record in the list.")
  }
}

extension Command {
  /// Whether the command changes what is stored.
  var writes: Bool {
    switch self {
    case .create, .edit, .confirm, .undo, .redo, .nextCycle, .identify, .memo: true
    case .answerSame, .answerPerson, .answerPlace, .answerOrganisation, .answerHarmless,
      .answerMask:
      true
    default: step != nil || phase != nil
    }
  }
}
