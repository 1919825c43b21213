import CaseStore
import Casework
import Deidentification
import Foundation
import MeguriApp
import TerminalUI
import Testing

/// Whatever is pressed, pasted, clicked and resized: nothing traps, and no frame is broken.
///
/// `MEGURI_FUZZ_SECONDS=600` goes on for ten minutes; without it a few seconds are enough.
@MainActor @Suite struct RandomKeyTests {
  private static var seconds: Double {
    ProcessInfo.processInfo.environment["MEGURI_FUZZ_SECONDS"].flatMap(Double.init) ?? 4
  }

  /// A store with some requests and cases, long texts and odd characters among them.
  private static func store() throws -> CaseStore {
    let store = try CaseStore(inMemoryAt: Journey.now, passages: SheetPassages())
    let actor = Actor("佐伯")
    for number in 0..<30 {
      let text =
        number % 5 == 0 ? String(repeating: "長い依頼の文。👨‍👩‍👦ｶﾞ e\u{301} ", count: 40) : "依頼 \(number)"
      let form = RequestForm(
        receivedDay: Journey.now().day.adding(days: -number), requester: Requester(name: "小田切"),
        text: text)
      _ = try store.perform(.receive(form), on: nil, of: Consultation.self, by: actor)
      guard number < 12 else { continue }
      let title = Passage(plain: "退院後のくらし \(number)")
      _ = try store.perform(
        .open(CaseOutline(title: title)), on: nil, of: CaseRecord.self, by: actor)
    }
    return store
  }

  @Test(arguments: Language.allCases) func `any keys leave whole frames`(
    language: Language
  ) throws {
    let store = try RandomKeyTests.store()
    let seed = UInt64(Date().timeIntervalSince1970)
    let end = Date().addingTimeInterval(Self.seconds / 2)
    var (round, frames) = (UInt64(0), 0)
    while Date() < end {
      // Who presses the key that leaves begins again, where they were.
      let terminal = RandomTerminal(seed: seed &+ round, until: end)
      let app = MeguriApp(
        store: store,
        options: AppOptions(language: language, actor: Actor("佐伯"), now: Journey.now))
      app.run(on: terminal)
      #expect(terminal.faults == [], "seed \(seed &+ round)")
      frames += terminal.frameCount
      round += 1
      if !terminal.faults.isEmpty { break }
    }
    #expect(frames > 50)
    #expect(try store.verify().problems == [])
  }
}
