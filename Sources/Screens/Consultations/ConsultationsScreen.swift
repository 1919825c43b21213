import Casework
import Deidentification
import TerminalUI

/// The consultations by stage, and the one under the cursor.
struct ConsultationsScreen: RecordScreen {
  static let place = KeyPlace.consultations
  static let steps: [Command] = [
    .edit, .offer, .counter, .agree, .waive, .assign, .log, .tick, .attach, .close,
  ]

  var list = ListPane<ConsultationSummary>()
  var sheets: [CaseID: IdentitySheet] = [:]
  var counts: [ConsultationStage: Int] = [:]
  var openOnly = false
  var focus = PaneFocus.list
  var detailPlace = 0
  var detailTop = 0
  /// The consultation in the detail.
  var file: ConsultationFile?

  var shown: RecordID? { file.map { .consultation($0.id) } }

  func id(of row: ConsultationSummary) -> RecordID { .consultation(row.id) }

  func sheet(of row: ConsultationSummary) -> IdentitySheet? { row.caseID.flatMap { sheets[$0] } }

  func page(_ part: ListPart) -> Request {
    .loadConsultations(
      ConsultationQuery(
        text: list.search, openOnly: openOnly, after: after(part).map { ConsultationID($0) },
        limit: limit(of: part)))
  }

  mutating func take(_ page: ConsultationPage) {
    counts = page.counts
    sheets.merge(page.sheets) { _, new in new }
    take(page.rows, after: page.query.after?.text, limit: page.query.limit)
  }

  mutating func take(_ file: ConsultationFile) {
    if self.file?.id != file.id { (detailPlace, detailTop) = (0, 0) }
    self.file = file
    list.select { $0.id == file.id }
  }

  mutating func forgetShown() { file = nil }

  func refusal(of command: Command, in context: ScreenContext) -> Words? {
    guard let step = command.step else { return nil }
    guard let file else { return Words("相談を選んでください。", "Choose a consultation.") }
    return file.record.refusal(of: step, on: context.today)?.words
  }

  mutating func carryOut(_ command: Command, in context: ScreenContext) -> [Request] {
    if command == .create { return [.prepare(.receive)] }
    if command == .filter {
      openOnly.toggle()
      return [page(.first)]
    }
    guard let file else { return [] }
    switch command {
    case .edit: return [.prepare(.complete(file))]
    case .offer: return [.prepare(.offer(file, .association))]
    case .counter: return [.prepare(.offer(file, .requester))]
    case .waive: return [.prepare(.waive(file))]
    case .assign: return [.prepare(.assign(file))]
    case .log: return [.prepare(.log(file))]
    case .attach: return [.prepare(.attach(file))]
    case .close: return [.prepare(.close(file))]
    case .agree:
      // The offer that is on the screen, not one that somebody has made since.
      return [.consultation(.agreeOn(offer: file.record.fee.offers.count - 1), file.id)]
    case .tick:
      guard let action = actionToTick(in: context) else { return [] }
      return [
        .consultation(
          .finishAction(session: action.session, action: action.action), file.id)
      ]
    default: return []
    }
  }

  /// The action under the cursor, else the one that is due first.
  func actionToTick(
    in context: ScreenContext
  ) -> (session: Int, action: Int, item: NextAction)? {
    guard let open = file?.record.openActions else { return nil }
    if case .action(let session, let action) = target(in: context) {
      return open.first { $0.session == session && $0.action == action }
    }
    return open.first
  }

  /// What is said when the action has been ticked off.
  func praiseOfTick(in context: ScreenContext) -> StatusMessage? {
    guard let file, let action = actionToTick(in: context) else { return nil }
    let what = context.reader(file.sheet).read(action.item.what)
    return .note("済みにしました: \(what)　u で元に戻せます。", "Ticked off: \(what); u undoes it.")
  }
}

extension Command {
  /// The step of a consultation that the command takes.
  var step: ConsultationStep? {
    switch self {
    case .edit: .complete
    case .offer: .offer
    case .counter: .counter
    case .agree: .agree
    case .waive: .waive
    case .assign: .assign
    case .log: .log
    case .tick: .finishAction
    case .attach: .attach
    case .close: .close
    default: nil
    }
  }
}
