extension FieldReader {
  /// The spellings of an answer, parted by commas, none twice.
  func spellings(_ id: String) -> [String] {
    var seen: Set<String> = []
    return text(id).split { ",、，".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
