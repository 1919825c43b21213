extension CellGrid {
  /// The columns of a row that differ from an earlier screen; none when nothing does.
  ///
  /// Widened to whole characters of both. Without an earlier screen of this size, the whole row.
  public func changes(inRow row: Int, since earlier: CellGrid?) -> Range<Int>? {
    guard size.columns > 0, row >= 0, row < size.rows else { return nil }
    guard let earlier, earlier.size == size else { return 0..<size.columns }
    let columns = 0..<size.columns
    let start = row * size.columns
    guard let first = columns.first(where: { cells[start + $0] != earlier.cells[start + $0] }),
      let last = columns.last(where: { cells[start + $0] != earlier.cells[start + $0] })
    else { return nil }
    func isCovered(_ column: Int) -> Bool {
      cells[start + column].isCovered || earlier.cells[start + column].isCovered
    }
    var lower = first
    while lower > 0, isCovered(lower) { lower -= 1 }
    var upper = last + 1
    while upper < size.columns, isCovered(upper) { upper += 1 }
    return lower..<upper
  }
}
