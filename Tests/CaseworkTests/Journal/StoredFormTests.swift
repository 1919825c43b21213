import Casework
import Foundation
import Testing

/// The journal keeps events for decades: a change of their stored form must not go unnoticed.
@Suite struct StoredFormTests {
  @Test func `the stored form of events is frozen`() throws {
    try expect(EventExamples.members, as: StoredForms.members)
    try expect(EventExamples.cases, as: StoredForms.cases)
    try expect(EventExamples.consultations, as: StoredForms.consultations)
  }

  @Test func `an example of every event is there`() {
    #expect(Set(EventExamples.members.map(place)) == Set(0...1))
    #expect(Set(EventExamples.cases.map(place)) == Set(0...7))
    #expect(Set(EventExamples.consultations.map(place)) == Set(0...10))
  }

  @Test func `records are stored and read back whole`() throws {
    let trial = try Trial<Consultation>.after(
      .propose(.example(1)), .agree, .assignAdviser, .log(.example()),
      .finishAction(session: 0, action: 0), .close(.completed))
    let consultation = try #require(trial.record)
    let stored = try JSONEncoder().encode(consultation)
    #expect(try JSONDecoder().decode(Consultation.self, from: stored) == consultation)
  }

  @Test(arguments: [
    #"{"cycleBegun":{}}"#, #"{"cycleBegun":{"cycle":"1"}}"#,
    #"{"noted":{"note":{"day":"2026-02-30","text":"a"}}}"#,
    #"{"noted":{"note":{"day":"2026-02-28","text":"⟦"}}}"#, #"{"somethingElse":{}}"#,
    #"{"written":{"cycle":1,"note":{}}}"#,
    #"{"written":{"cycle":1,"note":{"do":{"day":"2026-11-22","what":"a"}}}}"#,
  ])
  func `a damaged event is not read`(stored: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(CaseEvent.self, from: Data(stored.utf8))
    }
  }

  private func expect<Event: Codable & Equatable>(
    _ events: [Event], as forms: [String], at location: SourceLocation = #_sourceLocation
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(events.count == forms.count, sourceLocation: location)
    for (event, form) in zip(events, forms) {
      let stored = String(decoding: try encoder.encode(event), as: UTF8.self)
      #expect(stored == form, sourceLocation: location)
      #expect(try JSONDecoder().decode(Event.self, from: Data(form.utf8)) == event)
    }
  }

  private func place(_ event: MemberEvent) -> Int {
    switch event {
    case .joined: 0
    case .revised: 1
    }
  }

  private func place(_ event: CaseEvent) -> Int {
    switch event {
    case .opened: 0
    case .revised: 1
    case .identified: 2
    case .identityRevised: 3
    case .cycleBegun: 4
    case .written: 5
    case .noted: 6
    case .cleared: 7
    }
  }

  private func place(_ event: ConsultationEvent) -> Int {
    switch event {
    case .received: 0
    case .completed: 1
    case .proposed: 2
    case .agreed: 3
    case .waived: 4
    case .assigned: 5
    case .logged: 6
    case .sessionRevised: 7
    case .actionFinished: 8
    case .attached: 9
    case .closed: 10
    }
  }
}
