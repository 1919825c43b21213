import Casework
import Testing

@Suite struct ChronicleTests {
  private typealias Step = Chronicle<Member>.Step

  private func step(_ id: String, _ content: StepContent<MemberEvent>) -> Step {
    Step(id, at: Moment(milliseconds: 0), by: Actor("鈴掛 碧"), content)
  }

  private func named(_ name: String) -> StepContent<MemberEvent> {
    .happened([.revised(profile: MemberProfile(name: name))])
  }

  private func begun() -> Chronicle<Member> {
    var chronicle = Chronicle<Member>()
    let number = RecordNumber(.member, year: FiscalYear(beginningIn: 2026), count: 1)
    chronicle.record(
      step("0", .happened([.joined(number: number, profile: MemberProfile(name: "0"))])))
    return chronicle
  }

  @Test func `a chronicle without steps has no state`() {
    let chronicle = Chronicle<Member>()
    #expect(chronicle.state == nil)
    #expect(chronicle.undoable == nil)
    #expect(chronicle.redoable == nil)
  }

  @Test func `undoing the beginning leaves no record, redoing brings it back`() {
    var chronicle = begun()
    #expect(chronicle.undoEndsTheRecord)
    let before = chronicle.state
    chronicle.record(step("u", .undone(step: "0")))
    #expect(chronicle.state == nil)
    #expect(chronicle.isUndone(at: 0))
    chronicle.record(step("r", .redone(step: "0")))
    #expect(chronicle.state == before)
    #expect(!chronicle.isUndone(at: 0))
    #expect(!chronicle.isUndone(at: 1))
  }

  @Test func `undoing or redoing another step than the next one changes nothing`() {
    var chronicle = begun()
    chronicle.record(step("1", named("1")))
    chronicle.record(step("u", .undone(step: "0")))
    #expect(chronicle.state?.profile.name == "1")
    chronicle.record(step("u2", .undone(step: "1")))
    chronicle.record(step("r", .redone(step: "0")))
    #expect(chronicle.state?.profile.name == "0")
    #expect(chronicle.redoable?.id == "1")
    #expect(chronicle.steps.count == 5)
  }

  @Test func `undo takes back a whole step with all its events`() {
    var chronicle = begun()
    chronicle.record(
      step(
        "1",
        .happened(["a", "b"].map { MemberEvent.revised(profile: MemberProfile(name: $0)) })))
    #expect(chronicle.state?.profile.name == "b")
    chronicle.record(step("u", .undone(step: "1")))
    #expect(chronicle.state?.profile.name == "0")
  }

  @Test func `undo and redo are each other's inverse in any history`() {
    var generator = SeededGenerator(state: 33)
    for _ in 0..<150 {
      var chronicle = begun()
      var standing = ["0"]
      var undone: [String] = []
      for number in 1...25 {
        let before = chronicle.state
        switch generator.number(0...2) {
        case 0:
          chronicle.record(step("\(number)", named("\(number)")))
          standing.append("\(number)")
          undone = []
          #expect(chronicle.redoable == nil)
          expectUndoRestores(before, chronicle)
        case 1:
          guard standing.count > 1, let last = standing.popLast() else { continue }
          undone.append(last)
          chronicle.record(step("u\(number)", .undone(step: last)))
          expectRedoRestores(before, chronicle)
        default:
          guard let last = undone.popLast() else { continue }
          standing.append(last)
          chronicle.record(step("r\(number)", .redone(step: last)))
          expectUndoRestores(before, chronicle)
        }
        #expect(chronicle.undoable?.id == standing.last)
        #expect(chronicle.redoable?.id == undone.last)
        #expect(chronicle.state?.profile.name == standing.last)
        #expect(chronicle.state == replay(chronicle, of: standing))
      }
    }
  }

  private func expectUndoRestores(_ before: Member?, _ chronicle: Chronicle<Member>) {
    var undone = chronicle
    guard let id = chronicle.undoable?.id else {
      Issue.record("nothing to undo")
      return
    }
    undone.record(step("u", .undone(step: id)))
    #expect(undone.state == before)
  }

  private func expectRedoRestores(_ before: Member?, _ chronicle: Chronicle<Member>) {
    var redone = chronicle
    guard let id = chronicle.redoable?.id else {
      Issue.record("nothing to redo")
      return
    }
    redone.record(step("r", .redone(step: id)))
    #expect(redone.state == before)
  }

  /// The state as if the steps that were taken back had never been.
  private func replay(_ chronicle: Chronicle<Member>, of ids: [String]) -> Member? {
    var plain = Chronicle<Member>()
    for step in chronicle.steps where ids.contains(step.id) { plain.record(step) }
    return plain.state
  }
}
