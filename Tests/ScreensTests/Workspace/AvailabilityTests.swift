import Casework
import TerminalUI
import Testing

@testable import Screens

/// A step out of order says why before its key is pressed, and when it is.
@Suite struct AvailabilityTests {
  @Test(arguments: 0..<6, Language.allCases)
  func `a refused step shows its reason before the key`(place: Int, language: Language) throws {
    for command in ConsultationsScreen.steps {
      var desk = Desk(language)
      desk.press("2")
      for _ in 0..<place { desk.press("Down") }
      let file = try #require(desk.workspace.consultations.file)
      let step = try #require(command.step)
      let key = try #require(CommandTable.standard.keys(for: command, in: .consultations).first)
      guard let refusal = file.record.refusal(of: step, on: Invented.today) else {
        #expect(desk.workspace.availability(of: command) == nil)
        continue
      }
      let sentence = refusal.words[language]
      let clause = String(sentence.prefix { !"。;".contains($0) })
      #expect(desk.text.contains(clause), "\(command): \(clause)")
      desk.press(key.description)
      #expect(desk.messageLine.contains("! " + sentence), "\(command)")
      #expect(desk.errands.isEmpty)
      #expect(desk.workspace.keyPlace == .consultations)
    }
  }

  @Test(arguments: 0..<2, Language.allCases)
  func `a refused phase shows its reason before the key`(place: Int, language: Language) throws {
    for command in [Command.plan, .do, .check, .act] {
      var desk = Desk(language)
      desk.press("3")
      for _ in 0..<place { desk.press("Down") }
      let file = try #require(desk.workspace.cases.file)
      let phase = try #require(command.phase)
      guard let refusal = file.record.refusal(of: phase) else { continue }
      let clause = String(refusal.words[language].prefix { !"。;".contains($0) })
      #expect(desk.text.contains(clause))
      let key = try #require(CommandTable.standard.keys(for: command, in: .cases).first)
      desk.press(key.description)
      #expect(desk.messageLine.contains("! " + refusal.words[language]))
      #expect(desk.workspace.form == nil)
    }
  }

  @Test func `a possible step opens its form`() {
    var desk = Desk()
    desk.press("2", "o")
    #expect(desk.workspace.keyPlace == .form)
  }

  @Test func `agreeing asks for the command at once`() {
    var desk = Desk()
    desk.press("2", "Down", "a")
    #expect(desk.errands == [.consultation(.agreeOn(offer: 2), ConsultationID("q2"))])
  }

  @Test func `a key ticks off the action that is due first`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down", "Down", "d")
    #expect(
      desk.errands
        == [.consultation(.finishAction(session: 0, action: 0), ConsultationID("q5"))])
  }

  @Test func `nothing is written with a trainer's eyes`() {
    var desk = Desk()
    desk.press("2", "v")
    for command in Command.allCases where command.writes {
      #expect(desk.workspace.availability(of: command) != nil, "\(command)")
    }
    desk.press("n", "u", "o")
    #expect(desk.errands.isEmpty)
    #expect(desk.messageLine.contains("仮称で表示しているあいだは書けません"))
  }
}
