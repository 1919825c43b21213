extension CellGrid {
  /// A picture of the screen (SVG), its text placed by columns so that any font lines up.
  public func svg(theme: Theme) -> String {
    let picture = ScreenPicture(grid: self, theme: theme)
    return picture.document()
  }
}
