/// A line of a note: its words and what is seen at and beside each.
struct CuedLine {
  /// Where the words stand in the plain text.
  var words: [Range<Int>] = []
  /// The cues of each word.
  var cues: [[UInt64]] = []
}

/// Short texts as the scalars that cues are made of.
typealias CueValue = [Unicode.Scalar]

extension CueValue {
  /// The scalars of a short text.
  init(text: String) { self = Array(text.unicodeScalars) }
}
