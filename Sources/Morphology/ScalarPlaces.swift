/// Translates places in UTF-8 bytes to places in Unicode scalars.
struct ScalarPlaces {
  /// The byte at which each scalar begins.
  let starts: [Int]
  private let scalars: [Int32]

  init(_ bytes: [UInt8]) {
    var starts: [Int] = []
    var scalars = [Int32](repeating: -1, count: bytes.count + 1)
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      scalars[index] = Int32(starts.count)
      starts.append(index)
    }
    scalars[bytes.count] = Int32(starts.count)
    (self.starts, self.scalars) = (starts, scalars)
  }

  /// The scalars between two bytes, or nothing when a byte is inside a scalar or the range empty.
  func range(_ first: Int, _ end: Int) -> Range<Int>? {
    guard scalars.indices.contains(first), scalars.indices.contains(end), first < end,
      scalars[first] >= 0, scalars[end] >= 0
    else { return nil }
    return Int(scalars[first])..<Int(scalars[end])
  }
}
