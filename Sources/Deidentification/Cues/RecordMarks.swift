internal import Casework

/// Which forms of the record cover each place of a note, as marks such as `cgB2`: the child's given
/// name of two signs or more begins here.
struct RecordMarks {
  private var marks: [[CueValue]]

  /// Reads Japanese and mixed text.
  init(note: NoteText, index: SheetIndex) {
    marks = [[CueValue]](repeating: [], count: note.count)
    for place in note.plain.indices {
      for (form, end) in index.matches(at: place, in: note) where !form.isOther {
        let sort = "\(RecordMarks.letter(form.kind))\(RecordMarks.letter(form.part))"
        let tail = (form.key.count > 1 ? "2" : "1") + (form.isCommon ? "w" : "")
        mark(
          place..<end, begins: CueValue(text: sort + "B" + tail),
          goesOn: CueValue(text: sort + "I" + tail))
      }
    }
  }

  private mutating func mark(_ range: Range<Int>, begins: CueValue, goesOn: CueValue) {
    for place in range {
      let mark = place == range.lowerBound ? begins : goesOn
      if !marks[place].contains(mark) { marks[place].append(mark) }
    }
  }

  /// The marks of the places that a word covers.
  func of(_ word: Range<Int>) -> [CueValue] {
    var found: [CueValue] = []
    for place in word {
      for mark in marks[place] where !found.contains(mark) { found.append(mark) }
    }
    return found
  }

  /// A letter for a sort of identity.
  static func letter(_ kind: IdentityKind) -> Character {
    switch kind {
    case .child: "c"
    case .family: "f"
    case .staff: "s"
    case .facility: "o"
    case .place: "l"
    default: "x"
    }
  }

  private static func letter(_ part: SheetForm.Part) -> Character {
    switch part {
    case .full: "f"
    case .surname: "s"
    case .given: "g"
    case .petName: "p"
    case .core: "c"
    }
  }
}
