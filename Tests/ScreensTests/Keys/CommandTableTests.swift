import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct CommandTableTests {
  private let table = CommandTable.standard

  @Test(arguments: KeyPlace.allCases)
  func `no key means two things in one place`(place: KeyPlace) {
    var owners: [Key: Command] = [:]
    for line in table.lines(in: place) {
      for key in line.keys {
        #expect(owners[key] == nil || owners[key] == line.command, "\(key) in \(place)")
        owners[key] = line.command
      }
    }
  }

  @Test(arguments: Command.allCases)
  func `a command has a key and stands in a help`(command: Command) {
    let places = KeyPlace.allCases.filter { !table.keys(for: command, in: $0).isEmpty }
    #expect(!places.isEmpty)
    let context = Desk().workspace.context
    let isTold = places.contains { place in
      HelpPane(place: place).lines(columns: 76, in: context) { _ in nil }.contains { line in
        line.spans.last?.text == command.words[.japanese]
      }
    }
    #expect(isTold)
  }

  @Test(arguments: Command.allCases)
  func `a command has a title in both languages`(command: Command) {
    for words in [command.words, command.label] where command != .language {
      #expect(words.japanese.contains { !$0.isASCII } || words.japanese.contains("Meguri"))
      #expect(!words.english.contains { !$0.isASCII })
      #expect(!words.english.isBlank)
    }
    #expect(command.words.english != command.rawValue)
  }

  @Test func `titles in a place differ`() {
    for place in KeyPlace.allCases {
      let titles = Set(table.lines(in: place).map(\.command)).map(\.words.japanese)
      #expect(Set(titles).count == titles.count, "\(place)")
    }
  }

  @Test func `a key acts with an input method on`() {
    #expect(table.command(for: .character("ｎ"), in: .consultations) == .create)
    #expect(table.command(for: .character("\u{3000}"), in: .consultations) == .mark)
  }

  @Test func `letters are text in a form`() {
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789/?" {
      #expect(table.command(for: .character(letter), in: .form) == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `the table of the README tells every command once`(language: Language) {
    let rows = KeyTable.markdown(language).split(separator: "\n")
    #expect(rows.count == Command.allCases.count + 2)
    for command in Command.allCases {
      let count = rows.count { $0.contains("| \(command.words[language]) |") }
      #expect(count == 1, "\(command)")
    }
  }
}
