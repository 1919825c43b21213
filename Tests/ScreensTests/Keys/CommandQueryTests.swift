import Casework
import JapaneseText
import TerminalUI
import Testing

@testable import Screens

/// Every command is found by whatever name somebody knows it.
@Suite struct CommandQueryTests {
  @Test(arguments: Command.allCases)
  func `a command is found by its English title`(command: Command) throws {
    for text in [command.words.english, command.words.english.uppercased(), command.label.english] {
      #expect(try #require(CommandQuery(text).rank(of: command)) <= 1, "\(text)")
    }
  }

  @Test(arguments: Command.allCases)
  func `a command is found by its Japanese title and every part of it`(command: Command) throws {
    let title = command.words.japanese
    #expect(try #require(CommandQuery(title).rank(of: command)) <= 1)
    for count in 1...title.count {
      let beginning = String(title.prefix(count))
      #expect(CommandQuery(beginning).rank(of: command) != nil, "\(beginning)")
    }
  }

  @Test(arguments: Command.allCases)
  func `a command is found by kana in every script and width`(command: Command) throws {
    for reading in command.readings {
      for text in [reading, Self.katakana(reading)] {
        #expect(try #require(CommandQuery(text).rank(of: command)) <= 1, "\(text)")
      }
    }
  }

  @Test(arguments: Command.allCases)
  func `a command is found by romaji, finished or not, also full width`(command: Command) throws {
    for romaji in command.romaji {
      let letters = romaji.filter(\.isLetter)
      #expect(try #require(CommandQuery(letters).rank(of: command)) <= 1, "\(letters)")
      #expect(try #require(CommandQuery(Self.wide(letters)).rank(of: command)) <= 1)
      for count in 2...letters.count {
        let beginning = String(letters.prefix(count))
        #expect(try #require(CommandQuery(beginning).rank(of: command)) <= 2, "\(beginning)")
      }
    }
  }

  @Test(arguments: Command.allCases)
  func `the identifier alone ranks first`(command: Command) {
    let query = CommandQuery(command.rawValue)
    #expect(query.rank(of: command) == 0)
    for other in Command.allCases where other != command {
      #expect(query.rank(of: other) != 0)
    }
  }

  @Test(arguments: [
    ("syuuketu", Command.close), ("jogensya", .assign), ("soudann", .log), ("ひようのあん", .offer),
    ("ヘルプ", .help), ("ﾍﾙﾌﾟ", .help), ("ｕｎｄｏ", .undo), ("fee offer", .offer),
    ("offer fee", .offer), ("mkoffer", .offer),
  ])
  func `what people type finds what they mean`(text: String, command: Command) {
    #expect(CommandQuery(text).rank(of: command) != nil)
  }

  @Test func `a closer match ranks before a farther one`() throws {
    let query = CommandQuery("close")
    let close = try #require(query.rank(of: .close))
    let keep = try #require(query.rank(of: .keepDraft))
    let filter = try #require(query.rank(of: .filter))
    #expect(close < keep)
    #expect(keep < filter)
  }

  @Test(arguments: ["", " ", "　"])
  func `an empty query finds everything`(text: String) {
    #expect(Command.allCases.allSatisfy { CommandQuery(text).rank(of: $0) == 0 })
  }

  @Test(arguments: ["zzqx", "量子力学", "ぬぬぬ"])
  func `nonsense finds nothing`(text: String) {
    #expect(Command.allCases.allSatisfy { CommandQuery(text).rank(of: $0) == nil })
  }

  /// The kana of the title stand in the reading in their order; only kanji are spelled out.
  @Test(arguments: Command.allCases)
  func `a reading reads its title`(command: Command) throws {
    let reading = try #require(command.readings.first)
    var rest = Substring(reading)
    for kana in TextFolding.folded(command.words.japanese) where Self.isKana(kana) {
      let place = try #require(rest.firstIndex(of: kana), "\(kana) in \(reading)")
      rest = rest[rest.index(after: place)...]
    }
    for reading in command.readings {
      #expect(reading.allSatisfy { Self.isKana($0) || $0 == "・" }, "\(reading)")
    }
    for romaji in command.romaji {
      #expect(romaji.allSatisfy { $0.isASCII || $0 == "・" }, "\(romaji)")
    }
  }

  private static func isKana(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      (0x3041...0x3096).contains($0.value) || $0.value == 0x30FC
    }
  }

  private static func katakana(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x3041...0x3096).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar
        }))
  }

  private static func wide(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }
}
