import ArgumentParser
import CaseStore
import Casework

/// What a session takes; what is not given when correcting one stays as it is.
struct SessionFields: ParsableArguments {
  @Option(help: ArgumentHelp(said("日付(なければ今日)", "The day (else today)."))) var day: TypedDay?
  @Option(help: ArgumentHelp(said("時間(60、90分、2時間)", "The length: 60, 90分.")))
  var minutes: String?
  @Option(help: ArgumentHelp(said("形式", "The form."))) var form: FieldWord<MeetingForm>?
  @Option(help: ArgumentHelp(said("出席者", "Who took part."))) var participants: String?
  @Option(
    help: ArgumentHelp(said("相談されたこと(- で標準入力)", "What was asked (- for standard input).")))
  var asked: String?
  @Option(
    help: ArgumentHelp(said("助言したこと(- で標準入力)", "What was advised (- for standard input).")))
  var advised: String?
  @Option(
    help: ArgumentHelp(
      said("次の行動「何を|誰が|いつまで」(くり返せます)", "An action “what|who|by when”; may be repeated."),
      valueName: "what|who|when"))
  var action: [String] = []

  /// A session with the given fields, over one that is corrected.
  func session(
    over before: Session?, today: CivilDay, passage: @escaping (String) -> Passage
  ) throws -> Session {
    guard let minutes = try minutes.map(readMinutes) ?? before?.minutes,
      let form = form?.value ?? before?.form
    else {
      throw CommandFailure.usage(
        Words(
          "--minutes と --form を書いてください(例 --minutes 60 --form 訪問)。",
          "Give --minutes and --form, such as --minutes 60 --form visit."))
    }
    let typed = { (text: String?) in try text.map { passage(try StandardInput.text($0)) } }
    let actions = try action.map { try nextAction($0, today, passage) }
    return Session(
      day: try day?.day(from: today) ?? before?.day ?? today, minutes: minutes, form: form,
      participants: try typed(participants) ?? before?.participants ?? "",
      asked: try typed(asked) ?? before?.asked ?? "",
      advised: try typed(advised) ?? before?.advised ?? "",
      actions: actions.isEmpty ? before?.actions ?? [] : actions)
  }

  private func nextAction(
    _ text: String, _ today: CivilDay, _ passage: (String) -> Passage
  ) throws -> NextAction {
    let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    let due = parts.count > 2 && !parts[2].isBlank ? TypedDay(argument: parts[2]) : nil
    return NextAction(
      what: passage(parts[0]), owner: passage(parts.count > 1 ? parts[1] : ""),
      due: try due?.day(from: today))
  }
}

/// `meguri consultation log`.
struct LogSession: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "log", abstract: said("相談を記録する", "Log a session."))
  }

  @OptionGroup var fields: SessionFields
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, _, passage in
      .log(try fields.session(over: nil, today: desk.today, passage: passage))
    }
  }
}

/// `meguri consultation revise`.
struct ReviseSession: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: said("相談の記録を直す", "Correct a logged session."))
  }

  @Option(help: ArgumentHelp(said("何回目の相談か(1から)", "Which session, from 1."))) var session = 1
  @OptionGroup var fields: SessionFields
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, consultation, passage in
      let place = session &- 1
      guard consultation.sessions.indices.contains(place) else {
        throw StoreError.refused(.noSuchSession(session))
      }
      let before = consultation.sessions[place]
      return .reviseSession(
        place, try fields.session(over: before, today: desk.today, passage: passage))
    }
  }
}
