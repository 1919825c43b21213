import Casework

/// A record made by its own rules, command after command.
struct Fold<Record: Aggregate> {
  private(set) var record: Record?
  var members: [MemberID: Member] = [:]
  var cases: [CaseID: CaseRecord] = [:]

  /// The record, which must have begun.
  var known: Record {
    guard let record else { preconditionFailure("The record was not begun.") }
    return record
  }

  mutating func perform(_ command: Record.Command, number: Int? = nil, on day: CivilDay) {
    let (members, cases) = (members, cases)
    let context = DecisionContext(
      today: day,
      nextNumber: number.map { RecordNumber(Record.subject, year: FiscalYear(of: day), count: $0) },
      member: { members[$0] }, caseRecord: { cases[$0] })
    do {
      for event in try Record.decide(command, on: record, in: context) {
        if record == nil { record = Record(beginningWith: event) } else { record?.apply(event) }
      }
    } catch {
      preconditionFailure("Refused: \(error)")
    }
  }
}
