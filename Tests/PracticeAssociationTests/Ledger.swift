import Casework
import PracticeAssociation

/// Carries the association's steps out in memory, by the rules of the records alone.
struct Ledger {
  private(set) var members: [MemberID: Member] = [:]
  private(set) var cases: [CaseID: CaseRecord] = [:]
  private(set) var consultations: [ConsultationID: Consultation] = [:]
  private var counts: [String: Int] = [:]

  init(playing association: PracticeAssociation) throws {
    try association.play(
      member: { command, id, moment, _ in
        try perform(command, on: id, at: moment, in: \.members)
      },
      caseRecord: { command, id, moment, _ in
        try perform(command, on: id, at: moment, in: \.cases)
      },
      consultation: { command, id, moment, _ in
        try perform(command, on: id, at: moment, in: \.consultations)
      })
  }

  private mutating func perform<Record: Aggregate>(
    _ command: Record.Command, on id: Identifier<Record>?, at moment: Moment,
    in records: WritableKeyPath<Ledger, [Identifier<Record>: Record]>
  ) throws -> Identifier<Record> {
    let year = FiscalYear(of: moment.day)
    let counter = "\(Record.subject.letter)-\(year.year)"
    let count = counts[counter, default: 0] + 1
    let context = DecisionContext(
      today: moment.day,
      nextNumber: id == nil ? RecordNumber(Record.subject, year: year, count: count) : nil,
      member: { [members] in members[$0] }, caseRecord: { [cases] in cases[$0] })
    var record = id.flatMap { self[keyPath: records][$0] }
    for event in try Record.decide(command, on: record, in: context) {
      if record == nil { record = Record(beginningWith: event) } else { record?.apply(event) }
    }
    let identifier = id ?? Identifier<Record>("\(counter)-\(count)")
    if id == nil { counts[counter] = count }
    self[keyPath: records][identifier] = record
    return identifier
  }
}
