/// What one word of a note is, before its neighbours are looked at.
struct SeenWord {
  /// Where it stands in the plain text.
  var range: Range<Int>
  /// How it is written; English in small letters.
  var word: CueValue
  /// Its sort in the dictionary, or the lists of words that have it.
  var sort: CueValue
  /// The sorts of its signs and how many they are.
  var shape: CueValue
  /// Which forms of the record cover it.
  var marks: [CueValue]
  /// The tables of the recognisers that have it.
  var tags: [CueValue]
  /// What stands right before it: the beginning of the note, a blank or another sign.
  var before: CueValue
  /// Whether the same word bears a title or an honorific anywhere in the note.
  var isCalled: Bool
}
