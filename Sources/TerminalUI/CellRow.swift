/// A piece of a row as it was drawn, to be put down again elsewhere.
public struct CellRow: Equatable, Sendable {
  // An array of its own: a slice would keep the whole screen in memory.
  let cells: [Cell]
}

extension CellGrid {
  /// What stands on a row from a place on; no more than is inside the grid.
  public func row(at place: Position, columns: Int) -> CellRow {
    guard (0..<size.rows).contains(place.row), (0...size.columns).contains(place.column) else {
      return CellRow(cells: [])
    }
    let start = place.row * size.columns + place.column
    return CellRow(
      cells: Array(cells[start..<(start + max(0, min(columns, size.columns - place.column)))]))
  }

  /// Puts a piece down that was drawn whole; what does not fit is cut off.
  public mutating func put(_ row: CellRow, at place: Position) {
    guard (0..<size.rows).contains(place.row), (0...size.columns).contains(place.column) else {
      return
    }
    let start = place.row * size.columns + place.column
    let count = min(row.cells.count, size.columns - place.column)
    for column in 0..<max(0, count) { cells[start + column] = row.cells[column] }
  }
}
