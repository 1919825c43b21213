import Casework

/// A day, from the form in which days are stored.
func civilDay(_ text: String) -> CivilDay { CivilDay(text) ?? CivilDay(ordinal: 0) }

/// A passage without references.
func plain(_ text: String) -> Passage { Passage(plain: text) }

/// Tries commands on one record, with an adviser, another member and a case around it.
struct Trial<Record: Aggregate> {
  static var adviser: MemberID { MemberID("adviser") }
  static var novice: MemberID { MemberID("novice") }
  static var caseID: CaseID { CaseID("case") }

  private(set) var record: Record?
  var today = civilDay("2026-11-22")

  /// What a command makes happen.
  func events(_ command: Record.Command) throws(Refusal) -> [Record.Event] {
    let number = RecordNumber(Record.subject, year: FiscalYear(of: today), count: 1)
    let context = DecisionContext(
      today: today, nextNumber: record == nil ? number : nil, member: { members[$0] },
      caseRecord: { $0 == CaseID("case") ? someCase : nil })
    return try Record.decide(command, on: record, in: context)
  }

  /// Carries a command out.
  mutating func perform(_ command: Record.Command) throws(Refusal) {
    for event in try events(command) {
      if record == nil { record = Record(beginningWith: event) } else { record?.apply(event) }
    }
  }

  /// Why a command is refused; `nil` when it is not.
  func refusal(of command: Record.Command) -> Refusal? {
    do throws(Refusal) {
      _ = try events(command)
      return nil
    } catch { return error }
  }
}

private let members: [MemberID: Member] = [
  MemberID("adviser"): member(2, isAdviser: true), MemberID("novice"): member(3, isAdviser: false),
].compactMapValues(\.self)

private let someCase = CaseRecord(
  beginningWith: .opened(
    number: RecordNumber(.caseRecord, year: FiscalYear(beginningIn: 2026), count: 9),
    outline: CaseOutline(title: plain("就学"))))

private func member(_ count: Int, isAdviser: Bool) -> Member? {
  Member(
    beginningWith: .joined(
      number: RecordNumber(.member, year: FiscalYear(beginningIn: 2026), count: count),
      profile: MemberProfile(name: "早乙女 朋美", isAdviser: isAdviser)))
}
