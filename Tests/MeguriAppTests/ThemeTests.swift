import CaseStore
import Casework
import MeguriApp
import Synchronization
import TerminalUI
import Testing

@MainActor @Suite struct ThemeTests {
  /// Themes that change on the way, and what was kept.
  private final class Shelf: Sendable {
    let kept = Mutex<[String]>([])
    let reads = Mutex<Int>(0)
    let problem: Words?
    let canKeep: Bool

    init(problem: Words? = nil, canKeep: Bool = true) {
      (self.problem, self.canKeep) = (problem, canKeep)
    }

    /// The themes `a` and `b`; `b` gets darker with every reading, and `a` is as the terminal is.
    func themes(_ reads: Int, isDark: Bool? = nil) -> [Theme] {
      let ground = Colour(red: UInt8(200 - reads), green: 0, blue: 0)
      return [
        Theme(name: "a", isDark: isDark ?? true, traits: ThemeTraits(symbols: .ascii), paints: [:]),
        Theme(
          name: "b", isDark: true,
          paints: [.text: Paint(foreground: .white, background: ground)]),
      ]
    }

    var supply: ThemeSupply {
      ThemeSupply(
        folder: "/themes",
        read: { isDark in
          let count = self.reads.withLock { reads in
            reads += 1
            return reads
          }
          return (self.themes(count, isDark: isDark), self.problem)
        },
        keep: { name in
          self.kept.withLock { $0.append(name) }
          return self.canKeep
        })
    }
  }

  private func run(_ shelf: Shelf, _ events: [TerminalEvent]) throws -> HeadlessTerminal {
    let terminal = HeadlessTerminal(size: Size(columns: 100, rows: 30), events: events)
    let app = MeguriApp(
      store: try CaseStore(inMemoryAt: Journey.now),
      options: AppOptions(
        language: .english, actor: Actor("佐伯"), now: Journey.now, themes: shelf.themes(0),
        supply: shelf.supply))
    app.run(on: terminal)
    return terminal
  }

  @Test func `the screen is drawn with the theme under the cursor`() throws {
    let shelf = Shelf()
    let terminal = try run(
      shelf, [.key(.character("T")), .key(.down), .key(.escape), .key(.character("2"))])
    #expect(terminal.themeNames == ["a", "a", "b", "a", "a"])
    #expect(shelf.kept.withLock { $0 } == [])
    #expect(terminal.watchedFolder == "/themes")
  }

  @Test func `Enter keeps a theme for the next time`() throws {
    let shelf = Shelf()
    let terminal = try run(shelf, [.key(.character("T")), .key(.down), .key(.enter)])
    #expect(terminal.themeNames.last == "b")
    #expect(shelf.kept.withLock { $0 } == ["b"])
  }

  @Test func `a choice that cannot be kept is told`() throws {
    let terminal = try run(
      Shelf(canKeep: false), [.key(.character("T")), .key(.down), .key(.enter)])
    #expect(terminal.themeNames.last == "b")
    #expect(terminal.frames.last?.grid.text().contains("could not be kept") == true)
  }

  @Test func `frames and marks follow the theme`() throws {
    let terminal = try run(Shelf(), [.key(.character("T")), .key(.down)])
    let texts = terminal.frames.map { $0.grid.text() }
    #expect(texts[0].contains("+---") && !texts[0].contains("─"))
    #expect(texts[2].contains("┌") && !texts[2].contains("+---"))
  }

  @Test func `a file that changes is followed at once`() throws {
    let shelf = Shelf()
    let keys: [TerminalEvent] = [.key(.character("T")), .key(.down), .key(.enter)]
    let before = try run(shelf, keys).theme
    let after = try run(shelf, keys + [.filesChanged]).theme
    #expect(before?.name == "b" && after?.name == "b")
    #expect(before?.background == Colour(red: 199, green: 0, blue: 0))
    #expect(after?.background == Colour(red: 197, green: 0, blue: 0))
  }

  @Test func `a theme that follows the terminal changes with it, and no other does`() throws {
    let light = TerminalEvent.appearance(isDark: false)
    #expect(try run(Shelf(), []).theme?.isDark == true)
    #expect(try run(Shelf(), [light]).theme?.isDark == false)
    #expect(try run(Shelf(), [light, .appearance(isDark: true)]).theme?.isDark == true)
    let keys: [TerminalEvent] = [.key(.character("T")), .key(.down), .key(.enter)]
    let chosen = try run(Shelf(), keys + [light]).theme
    #expect(chosen?.name == "b" && chosen?.isDark == true)
    #expect(try run(Shelf(), [light, .filesChanged]).theme?.isDark == false)
  }

  @Test func `a file that becomes faulty is told and the theme stays`() throws {
    let terminal = try run(
      Shelf(problem: Words("だめ", "own.toml: no")), [.filesChanged])
    #expect(terminal.theme?.name == "a")
    #expect(terminal.frames.last?.grid.text().contains("! own.toml: no") == true)
  }
}
