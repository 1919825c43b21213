import Casework
import Deidentification
import TerminalUI

@testable import Screens

/// Answers the requests of a workspace from invented records, and remembers what else was asked.
struct Desk {
  var workspace: Workspace
  let invented: Invented
  var drafts: [String: String] = [:]
  /// What was put on the clipboard.
  private(set) var copied: [String] = []
  /// The commands and errands that were asked for.
  private(set) var errands: [Request] = []

  init(_ language: Language = .japanese, _ size: Size = Size(columns: 120, rows: 40)) {
    invented = language == .japanese ? Invented.japanese : Invented.english
    workspace = Workspace(
      context: ScreenContext(
        today: Invented.today, clock: "10:05", language: language,
        actor: Actor(language == .japanese ? "佐伯 真由美" : "Mayumi Saeki"), isPractice: true,
        size: size))
    carryOut(workspace.start())
  }

  mutating func press(_ spellings: String...) {
    for spelling in spellings {
      guard let key = Key(spelling) else { preconditionFailure("No key \(spelling).") }
      carryOut(workspace.handle(.key(key)))
    }
  }

  mutating func type(_ text: String) {
    for character in text { carryOut(workspace.handle(.key(.character(character)))) }
  }

  mutating func play(_ macro: String) throws {
    for event in try Macro(macro).events { send(event) }
  }

  mutating func send(_ event: TerminalEvent) { carryOut(workspace.handle(event)) }

  mutating func answer(_ answer: Answer) { carryOut(workspace.receive(answer)) }

  /// The themes that it offers.
  static let themes = [
    Theme(name: "auto", isDark: true, paints: [:]),
    Theme(name: "dark", isDark: true, paints: [:]),
    Theme(name: "light", isDark: false, paints: [:]),
    Theme(
      name: "plain", isDark: true,
      traits: ThemeTraits(
        contrast: .high, suitsColourBlindEyes: true, hasColours: false, symbols: .ascii),
      paints: [:]),
  ]

  /// The screen as text.
  var text: String { workspace.frame().grid.text() }

  /// The line above the keys.
  var messageLine: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1 ? String(lines[lines.count - 2]) : ""
  }

  private mutating func carryOut(_ requests: [Request]) {
    var waiting = requests[...]
    while let request = waiting.popFirst() {
      let answers = meet(request)
      if answers.isEmpty { errands.append(request) }
      waiting = (answers.flatMap { workspace.receive($0) } + waiting)[...]
    }
  }

  private mutating func meet(_ request: Request) -> [Answer] {
    switch request {
    case .loadToday:
      return [
        .today(
          TodayContent(
            counts: counts, consultations: rows().filter { $0.stage != .closed },
            cases: caseRows, sheets: sheets, drafts: waiting))
      ]
    case .loadConsultations(let query):
      let found = rows().filter { row in
        query.text.isEmpty || row.text.text { _ in "" }.contains(query.text)
      }.filter { !query.openOnly || $0.stage != .closed }
      return [
        .consultations(
          ConsultationPage(query: query, rows: found, sheets: sheets, counts: counts))
      ]
    case .loadCases(let query): return [.cases(CasePage(query: query, rows: caseRows))]
    case .loadMembers(let query): return [.members(MemberPage(query: query, rows: memberRows))]
    case .searchEverything(let text): return [.found(found(text))]
    case .copy(let id, let eyes):
      guard let citation = RecordCitation(file(of: id), eyes: eyes) else { return [] }
      copied.append(citation.text)
      return [.copied(citation, eyes)]
    case .load(let id): return [file(of: id)]
    case .peek(let id): return [peeked(file(of: id))]
    case .loadBoard: return [.board(board)]
    case .prepare(let purpose):
      let choices = FormChoices(advisers: memberRows, cases: caseRows, members: memberRows)
      let own = kept.filter { DraftKey.single($0.key) == purpose.draftKey }
      return [.prepared(purpose, choices, drafts: own)]
    case .resume(let key):
      let subject = DraftSubject(key: key)
      let purpose = subject?.purpose(with: subject?.record.map { file(of: $0) })
      return purpose.map { meet(.prepare($0)) } ?? []
    case .loadHistory(let id): return [.history(history(of: id))]
    case .rehearse(.consultations(let command, let ids)):
      return [.rehearsed(rehearsed(command, ids))]
    case .performOnAll:
      errands.append(request)
      return [.doneOnAll]
    case .loadReview(let id): return review(of: id).map { [.review($0)] } ?? []
    case .loadRendition(let id, let policy, let seed):
      return rendition(of: id, policy, seed ?? 7).map { [.rendition($0)] } ?? []
    case .saveDraft(let key, let text):
      drafts[key] = text
      return []
    case .loadThemes: return [.themes(ThemeShelf(themes: Desk.themes, current: "auto"))]
    case .removeDraft(let key):
      drafts[key] = nil
      return []
    default: return []
    }
  }

  private func peeked(_ answer: Answer) -> Answer {
    switch answer {
    case .consultation(let file): .peeked(.consultation(file))
    case .caseRecord(let file): .peeked(.caseRecord(file))
    case .member(let file): .peeked(.member(file))
    default: answer
    }
  }

  private func rehearsed(
    _ command: ConsultationCommand, _ ids: [ConsultationID]
  ) -> BatchContent {
    let files = ids.compactMap { id in invented.consultations.first { $0.id == id } }
    var willing: [ConsultationID] = []
    let items = files.map { file in
      let refusal = file.record.refusal(of: command.step, on: Invented.today)
      if refusal == nil { willing.append(file.id) }
      return BatchContent.Item(
        id: .consultation(file.id), number: file.record.number,
        title: workspace.context.reader(file.sheet).read(file.record.request.text),
        told: refusal == nil ? "\(file.record.number)" : nil, refusal: refusal?.words)
    }
    return BatchContent(step: .consultations(command, willing), items: items)
  }

  private var board: BoardContent {
    let columns = ConsultationStage.allCases.filter { $0 != .closed }.map { stage in
      BoardContent.Column(stage: stage, rows: rows().filter { $0.stage == stage })
    }
    return BoardContent(columns: columns, counts: counts, sheets: sheets)
  }

  /// A plain reading of the invented records; how the store searches is its own matter.
  private func found(_ text: String) -> FoundRecords {
    let consultations = rows().filter {
      "\($0.number) \($0.requester) \($0.text.text { _ in "" })".contains(text)
    }
    let cases = caseRows.filter { $0.sheet.realText(of: $0.outline.title).contains(text) }
    let members = memberRows.filter { $0.profile.name.contains(text) }
    return FoundRecords(
      text: text,
      consultations: ConsultationPage(
        query: ConsultationQuery(text: text), rows: consultations, sheets: sheets, counts: [:]),
      cases: CasePage(query: CaseQuery(text: text), rows: cases, sheets: sheets),
      members: MemberPage(query: MemberQuery(text: text), rows: members))
  }

  /// The drafts, as if each had been kept a minute after the one before.
  private var kept: [KeptDraft] {
    drafts.sorted { $0.key < $1.key }.enumerated().map { place, draft in
      let start = Moment("2026-11-21T09:00+09:00") ?? Moment(milliseconds: 0)
      return KeptDraft(
        key: draft.key, text: draft.value, savedAt: start.adding(minutes: place))
    }
  }

  private var waiting: [WaitingDraft] {
    kept.compactMap { draft in
      let subject = DraftSubject(key: draft.key)
      let purpose = subject?.purpose(with: subject?.record.map { file(of: $0) })
      return purpose.map { WaitingDraft(draft, of: $0) }
    }
  }

  private func file(of id: RecordID) -> Answer {
    switch id {
    case .consultation(let wanted):
      invented.consultations.first { $0.id == wanted }.map { .consultation($0) } ?? .missing(id)
    case .caseRecord(let wanted):
      invented.cases.first { $0.id == wanted }.map { .caseRecord($0) } ?? .missing(id)
    case .member(let wanted):
      invented.members.first { $0.id == wanted }.map { .member($0) } ?? .missing(id)
    }
  }

  private func history(of id: RecordID) -> HistoryContent {
    var chronicle = Chronicle<Consultation>()
    guard let file = workspace.consultations.file else { preconditionFailure("No record.") }
    let offers = file.record.fee.offers
    let actor = workspace.context.actor
    let events: [StepContent<ConsultationEvent>] =
      [.happened([.received(number: file.record.number, form: file.record.request)])]
      + offers.map { .happened([.proposed(offer: $0)]) }
      + [.happened([.agreed(offer: offers.count - 1, day: Invented.today)]), .undone(step: "4")]
    for (place, event) in events.enumerated() {
      let day = Invented.day("2026-11-02").adding(days: place * 3)
      guard let moment = Moment("\(day)T1\(place):05+09:00") else { continue }
      chronicle.record(.init("\(place)", at: moment, by: actor, event))
    }
    return HistoryContent(
      chronicle, id: id, number: file.record.number, sheet: file.sheet, context: workspace.context,
      member: { _ in "" }, caseNumber: { _ in "" })
  }

  /// The texts of a case and one more, in which somebody stands who is on no sheet.
  private func texts(of file: CaseFile) -> [CaseText] {
    let note =
      workspace.context.language == .japanese
      ? "早乙女先生とさくら小学校から電話。令和8年11月2日に面談。" : "Dr Pemberton of Larkfield Primary School called."
    return file.record.texts.prefix(3)
      + [CaseText(.note(Invented.day("2026-11-02")), Passage(plain: note))]
  }

  private func review(of id: CaseID) -> ReviewContent? {
    invented.cases.first { $0.id == id }.map { file in
      ReviewContent(
        id: id, record: file.record,
        findings: FindingReview(file.record).openFindings(in: texts(of: file)))
    }
  }

  private func rendition(of id: CaseID, _ policy: String, _ seed: UInt64) -> ReadersContent? {
    guard let file = invented.cases.first(where: { $0.id == id }),
      let policy = ReaderPolicy.named(policy)
    else { return nil }
    return ReadersContent(
      id: id, number: file.record.number, seed: seed,
      rendition: Release(file.record, policy: policy, seed: seed).rendition(of: texts(of: file)))
  }

  private var counts: [ConsultationStage: Int] {
    Dictionary(grouping: rows(), by: \.stage).mapValues(\.count)
  }

  private var sheets: [CaseID: IdentitySheet] {
    Dictionary(uniqueKeysWithValues: invented.cases.map { ($0.id, $0.sheet) })
  }

  private func rows() -> [ConsultationSummary] {
    invented.consultations.map { file in
      let (record, form) = (file.record, file.record.request)
      return ConsultationSummary(
        id: file.id, number: record.number, stage: record.stage, kind: form.kind,
        urgency: form.urgency, receivedDay: form.receivedDay, requester: form.requester.name,
        text: form.text, caseID: record.caseID, offerCount: record.fee.offers.count,
        dueDay: record.dueDay)
    }
  }

  private var caseRows: [CaseSummary] {
    invented.cases.map { file in
      CaseSummary(
        id: file.id, number: file.record.number, outline: file.record.outline,
        sheet: file.record.sheet, cycleCount: file.record.cycles.count,
        waiting: file.record.currentCycle?.waiting, reviewDue: file.record.currentCycle?.reviewDue)
    }
  }

  private var memberRows: [MemberSummary] {
    invented.members.map {
      MemberSummary(
        id: $0.id, number: $0.record.number, profile: $0.record.profile, openConsultations: 1)
    }
  }
}
