public import Casework

/// An invented association with three fiscal years of work, to learn and to practise with.
///
/// The same seed, day and language always give the same steps. Everybody and every place in it
/// is invented. The last step lies on the day before `today`, so that nothing is in the future.
public struct PracticeAssociation: Hashable, Sendable {
  /// Everything that happened, in the order in which it happened.
  public let steps: [PracticeStep]

  /// Invents the association as it stands on a day.
  ///
  /// There are as many cases as are asked for, and 168 consultations.
  public init(
    seed: UInt64 = 20_210_618, today: CivilDay, language: Language = .japanese,
    caseCount: Int = 44
  ) {
    var generator = SeededGenerator(seed: seed)
    let period = Period(today: today)
    let office = Office(language: language)
    let roll = MemberRoll(office, in: period, using: &generator)
    let cases = (0..<caseCount).map { key in
      CaseScript(key: key, of: caseCount, office, in: period, using: &generator)
    }
    var desk = ConsultationDesk(office: office, period: period, roll: roll, cases: cases)
    let consultations = (0..<168).flatMap { key in
      desk.script(key: key, of: 168, using: &generator)
    }
    let all = roll.steps + cases.flatMap(\.steps) + consultations
    steps = all.enumerated()
      .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
      .map(\.element)
  }
}
