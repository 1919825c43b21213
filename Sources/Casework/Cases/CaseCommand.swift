/// What somebody wants to do with a case.
public enum CaseCommand: Hashable, Sendable {
  /// Open a case.
  case open(CaseOutline)
  /// Replace its outline.
  case revise(CaseOutline)
  /// Enter somebody or something on the identity sheet.
  case identify(Identity)
  /// Replace an entry of the identity sheet; its spellings may only grow.
  case reviseIdentity(Int, Identity)
  /// Say that words found in the notes identify nobody.
  case clear(String)
  /// Begin the next cycle.
  case beginCycle
  /// Write a note into the current cycle.
  case write(PDCANote)
  /// Write a note outside the cycles.
  case note(CaseNote)
}

/// What happened to a case; the stored form of these cases is frozen.
public enum CaseEvent: Hashable, Sendable, Codable {
  /// A case was opened.
  case opened(number: RecordNumber, outline: CaseOutline)
  /// The outline was revised.
  case revised(outline: CaseOutline)
  /// An identity was entered on the sheet.
  case identified(identity: Identity)
  /// An entry of the sheet was revised.
  case identityRevised(place: Int, identity: Identity)
  /// Words found in the notes identify nobody.
  case cleared(text: String)
  /// A cycle was begun.
  case cycleBegun(cycle: Int)
  /// A note was written into a cycle.
  case written(cycle: Int, note: PDCANote)
  /// A note was written outside the cycles.
  case noted(note: CaseNote)
}
