import Casework

/// The story of one case, as steps.
struct CaseScript {
  /// The case's key.
  let key: Int
  /// What the case is about at first.
  let theme: Theme
  /// What it is about later.
  let laterTheme: Theme
  /// Who takes part in it.
  let cast: Cast
  /// The child's medical care.
  let care: Words
  /// The day on which the case was opened.
  let openedDay: CivilDay
  private(set) var steps: [PracticeStep] = []

  private let office: Office
  private let period: Period
  private let actor: Actor
  private let ageAtOpening: Int
  private var clock: WorkingClock

  init(
    key: Int, of count: Int, _ office: Office, in period: Period,
    using generator: inout SeededGenerator
  ) {
    theme = Theme.all[key % Theme.all.count]
    laterTheme = Theme.following(key % Theme.all.count)
    ageAtOpening = generator.number(theme.ages)
    care = generator.pick(theme.care) ?? Words("", "")
    let families = PersonName.familiesOfChildren
    cast = Cast(
      family: families[key * 3 % families.count],
      in: generator.pick(Locality.all) ?? Locality.all[0], office, isGrown: ageAtOpening > 11,
      using: &generator)
    (self.key, self.office, self.period) = (key, office, period)
    actor = office.coordinators[key % office.coordinators.count]
    clock = WorkingClock(from: 9, until: period.lastDay)
    openedDay = clock.workingDay(period.day(of: key, count: count, before: 20))
    open(using: &generator)
    turn(using: &generator)
  }

  /// The child's age on a day, as it is written.
  func age(on day: CivilDay) -> String {
    office.age(ageAtOpening + max(0, day.ordinal - openedDay.ordinal) / 365)
  }

  /// What a consultation of this day is about.
  func theme(on day: CivilDay) -> Theme {
    day.ordinal - openedDay.ordinal > 240 ? laterTheme : theme
  }

  mutating func add(
    _ command: CaseCommand, on day: CivilDay, using generator: inout SeededGenerator
  ) {
    let moment = clock.moment(on: day, using: &generator)
    steps.append(
      PracticeStep(moment: moment, actor: actor, action: .caseRecord(command, key: key)))
  }

  /// The day on which something written for a day is really written, or `nil` when it lies ahead.
  private func writtenDay(_ day: CivilDay) -> CivilDay? {
    day <= period.lastDay ? clock.workingDay(day) : nil
  }

  private mutating func open(using generator: inout SeededGenerator) {
    let title = generator.pick(theme.titles) ?? Words("", "")
    var outline = CaseOutline(
      title: Passage(plain: office(title)), childAge: age(on: openedDay), lifeStage: theme.stage,
      careItems: office(care),
      prefecture: office(Locality.prefectures[key * 7 % Locality.prefectures.count]))
    add(.open(outline), on: openedDay, using: &generator)
    for identity in cast.identities { identify(identity, using: &generator) }
    guard key % 4 == 1 else { return }
    outline.title = cast.passage(
      Words("\(title.japanese)({child})", "\(title.english) ({child})"), using: &generator)
    add(.revise(outline), on: openedDay, using: &generator)
  }

  /// In some cases the last spelling became known only after the identity had been entered.
  private mutating func identify(
    _ identity: Identity, using generator: inout SeededGenerator
  ) {
    let grows = key % 3 == 2 && identity.kind == .child && identity.forms.count > 1
    var first = identity
    if grows { first.forms.removeLast() }
    add(.identify(first), on: openedDay, using: &generator)
    if grows { add(.reviseIdentity(0, identity), on: openedDay, using: &generator) }
  }

  private mutating func turn(using generator: inout SeededGenerator) {
    let turns = (theme.turns + laterTheme.turns).prefix(1 + key % 4)
    let notes = theme.notes + laterTheme.notes
    for (number, turn) in turns.enumerated() {
      let isLast = number == turns.count - 1
      let months = [2, 3, 1, 6][(key + number) % 4]
      var begins = (clock.day ?? openedDay).adding(days: generator.number(6...16))
      if isLast, number > 0, key % 3 == 0 { begins = max(begins, lateBeginning(months)) }
      guard let day = writtenDay(begins) else { return }
      if number > 0 { add(.beginCycle, on: day, using: &generator) }
      let review = day.adding(months: months)
      let staysOpen = isLast && key % 3 == 0 && review >= period.today.adding(days: -50)
      add(
        .write(plan(turn, review: review, on: day, using: &generator)), on: day, using: &generator)
      guard carryOut(turn, until: review, note: notes[number % notes.count], using: &generator),
        !staysOpen, check(turn, after: review, isLast: isLast, using: &generator)
      else { return }
    }
  }

  /// The day for a plan whose review after so many months is a few weeks late by now.
  private func lateBeginning(_ months: Int) -> CivilDay {
    period.today.adding(days: -2 - key * 11 % 40).adding(months: -months)
  }

  private func plan(
    _ turn: Turn, review: CivilDay, on day: CivilDay, using generator: inout SeededGenerator
  ) -> PDCANote {
    .plan(
      PlanNote(
        day: day, need: cast.passage(turn.need, using: &generator),
        goal: cast.passage(turn.goal, using: &generator), area: turn.area,
        indicator: cast.passage(turn.indicator, using: &generator),
        owner: cast.passage(turn.owner, using: &generator), review: review))
  }

  /// Whether everything that was planned has been done by now.
  private mutating func carryOut(
    _ turn: Turn, until review: CivilDay, note: Words, using generator: inout SeededGenerator
  ) -> Bool {
    let begin = clock.day ?? openedDay
    let span = review.ordinal - begin.ordinal
    for (number, text) in (turn.done + [note]).enumerated() {
      let share = span * (number + 1) / 4
      guard let day = writtenDay(begin.adding(days: max(2, share))) else { return false }
      let passage = cast.passage(text, using: &generator)
      let isNote = number == turn.done.count
      add(
        isNote
          ? .note(CaseNote(day: day, text: passage))
          : .write(.do(DoNote(day: day, what: passage))), on: day, using: &generator)
    }
    return true
  }

  /// Whether the cycle has been checked and decided on by now.
  private mutating func check(
    _ turn: Turn, after review: CivilDay, isLast: Bool, using generator: inout SeededGenerator
  ) -> Bool {
    guard let day = writtenDay(review.adding(days: generator.number(-4...9))) else { return false }
    let check = CheckNote(
      day: day, achievement: turn.achievement,
      finding: cast.passage(turn.finding, using: &generator),
      voice: cast.passage(turn.voice, using: &generator))
    add(.write(.check(check)), on: day, using: &generator)
    guard let next = writtenDay(day.adding(days: generator.number(2...12))) else { return false }
    let decision: ActDecision =
      switch turn.achievement {
      case .reached: isLast ? .end : .proceed
      case .partly: .proceed
      case .notReached: .change
      }
    let act = ActNote(
      day: next, decision: decision, next: cast.passage(turn.next, using: &generator))
    add(.write(.act(act)), on: next, using: &generator)
    return true
  }
}
