import Casework
import Foundation
import Testing

@testable import Screens
@testable import TerminalUI

/// That no state is told by colour alone, read from the screens that are kept as pictures.
@Suite struct StateMarkTests {
  /// A piece of a screen in one style.
  private struct Piece: Hashable {
    let text: String
    let role: Role
  }

  private static let pieces: Set<Piece> = {
    var pieces: Set<Piece> = []
    // An overlay cuts through the words of the screen below it; that screen has pictures of its own.
    let overlays: [Scene] = [.palette, .paletteRefusal, .everything, .passphrase]
    for picture in Picture.all where !overlays.contains(picture.scene) {
      let grid = picture.scene.desk(picture.language, picture.size).workspace.frame().grid
      for row in 0..<grid.size.rows {
        for run in grid.runs(inRow: row) {
          let text = grid.text(inRow: row, columns: run.columns)
            .trimmingCharacters(in: .whitespaces)
          pieces.insert(Piece(text: text, role: run.style.role))
        }
      }
    }
    return pieces
  }()

  @Test func `a state that is painted is also written`() {
    let states = Self.pieces.filter { Role.states.contains($0.role) }
    #expect(Set(states.map(\.role)) == Set(Role.states))
    #expect(states.filter { $0.text.isEmpty } == [])
  }

  @Test func `what is written tells which state it is`() {
    let states = Dictionary(grouping: Self.pieces) { $0.text }.filter { _, pieces in
      Set(pieces.map(\.role).filter(Role.states.contains)).count > 1
    }
    #expect(states.keys.sorted() == [])
  }

  @Test func `a mark stands for its state alone`() {
    for state in StateMark.all {
      let roles = Self.pieces.filter { $0.text == state.mark }.map(\.role)
      #expect(Set(roles).isSubset(of: [state.role]), "\(state.mark)")
    }
  }

  @Test(arguments: SymbolSet.allCases)
  func `every state keeps a mark of its own`(symbols: SymbolSet) {
    #expect(StateMark.all.map(\.role) == Role.states)
    #expect(StateMark.areApart(with: symbols))
    #expect(StateMark.all.allSatisfy { !$0.shown(with: symbols).isEmpty })
  }
}
