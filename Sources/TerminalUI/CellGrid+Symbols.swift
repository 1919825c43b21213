extension CellGrid {
  /// The same screen, its frames and marks made of other characters; every column stays.
  public func spelled(with symbols: SymbolSet) -> CellGrid {
    guard symbols != .unicode else { return self }
    var grid = self
    for index in grid.cells.indices {
      guard case .cluster(let character) = cells[index].content else { continue }
      let spelling = symbols.spelling(of: character)
      guard spelling != character else { continue }
      grid.cells[index].content = .cluster(spelling)
      // Where the terminal draws such characters two columns wide, the second one falls free.
      if index + 1 < cells.count, cells[index + 1].isCovered {
        grid.cells[index + 1].content = .cluster(" ")
      }
    }
    return grid
  }
}

extension Frame {
  /// The same screen with frames and marks made of other characters.
  public func spelled(with symbols: SymbolSet) -> Frame {
    Frame(grid: grid.spelled(with: symbols), cursor: cursor, title: title)
  }
}
