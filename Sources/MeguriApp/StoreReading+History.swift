import CaseStore
import Casework
import Deidentification
import Screens

extension StoreReading {
  /// The history of a record, told with the eyes at hand.
  mutating func history(of id: RecordID) throws -> Answer {
    guard let context else { return .missing(id) }
    let names = try names(of: id)
    switch id {
    case .consultation(let identifier):
      guard case .consultation(let file) = try file(of: id) else { return .missing(id) }
      let chronicle: Chronicle<Consultation> = try store.chronicle(of: identifier)
      return .history(
        HistoryContent(
          chronicle, id: id, number: file.record.number, sheet: names.sheet ?? file.sheet,
          context: context, member: names.member, caseNumber: names.caseNumber))
    case .caseRecord(let identifier):
      guard case .caseRecord(let file) = try file(of: id) else { return .missing(id) }
      let chronicle: Chronicle<CaseRecord> = try store.chronicle(of: identifier)
      return .history(
        HistoryContent(
          chronicle, id: id, number: file.record.number, sheet: file.sheet, context: context,
          member: names.member, caseNumber: names.caseNumber))
    case .member(let identifier):
      guard case .member(let file) = try file(of: id) else { return .missing(id) }
      let profile = file.record.profile
      let requester = Requester(
        name: profile.name, kana: profile.kana, affiliation: profile.affiliation)
      let chronicle: Chronicle<Member> = try store.chronicle(of: identifier)
      return .history(
        HistoryContent(
          chronicle, id: id, number: file.record.number,
          sheet: IdentitySheet().including(requester: requester, on: context.today),
          context: context,
          member: names.member, caseNumber: names.caseNumber))
    }
  }

  private struct Names {
    var sheet: IdentitySheet?
    let member: (MemberID) -> String
    let caseNumber: (CaseID) -> String
  }

  /// The people and cases that the steps of a consultation may name, also those of undone steps.
  private func names(of id: RecordID) throws -> Names {
    var members: [MemberID: Member] = [:]
    var cases: [CaseID: RecordNumber] = [:]
    var states: [Consultation] = []
    var own = IdentitySheet()
    if case .consultation(let identifier) = id {
      let chronicle: Chronicle<Consultation> = try store.chronicle(of: identifier)
      for case .happened(let events) in chronicle.steps.map(\.content) {
        for event in events {
          switch event {
          case .assigned(let member, _, _): members[member] = try store.record(member)
          case .attached(let caseID): cases[caseID] = try store.record(caseID)?.number
          default: break
          }
          states.append(event, after: states.last)
        }
      }
      let caseID = try store.record(identifier)?.caseID
      own = try caseID.flatMap { try store.record($0)?.sheet } ?? IdentitySheet()
    }
    let (known, numbers) = (members, cases)
    return Names(
      sheet: states.isEmpty ? nil : own.including(states) { known[$0]?.profile },
      member: { known[$0]?.profile.name ?? "" },
      caseNumber: { numbers[$0]?.description ?? "" })
  }
}

extension [Consultation] {
  /// Adds the consultation as an event left it, so that also those of undone steps are known.
  fileprivate mutating func append(_ event: ConsultationEvent, after state: Consultation?) {
    guard var next = state else {
      if let first = Consultation(beginningWith: event) { append(first) }
      return
    }
    next.apply(event)
    append(next)
  }
}
