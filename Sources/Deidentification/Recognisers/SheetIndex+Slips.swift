internal import Casework
internal import Morphology

extension SheetIndex {
  /// Family names of three characters and more with one of them mistaken: 能戸谷 for 能登谷.
  func surnameSlips(in note: NoteText, _ context: NameContext) -> [Proposal] {
    var found: [Proposal] = []
    for (identity, names) in parts where identity < ownCount {
      for surname in names.surnames where surname.count > 1 && surname.allSatisfy(\.isKanji) {
        for place in note.plain.indices.dropLast(surname.count - 1) {
          let range = place..<(place + surname.count)
          let written = note.folded[range]
          let wrong = zip(surname, written).count { $0 != $1 }
          let isCut =
            place > 0 && note.plain[place - 1].isKanji
            || range.upperBound < note.count && note.plain[range.upperBound].isKanji
          guard wrong == 1, written.allSatisfy(\.isKanji), !isCut else { continue }
          // 門協 行: two signs are a slip only where somebody is written to.
          let next = note.skippingSpaces(range.upperBound)
          let isAddressed =
            ["行", "宛", "様", "殿"].contains { note.has($0, at: next) } && note.isWordBoundary(next)
          guard surname.count > 2 || isAddressed && next > range.upperBound else { continue }
          found.append(
            Proposal(
              range, FindingKind(identities[identity].kind, name: ""), .nearRecord, 0.75,
              identity: identity))
        }
      }
    }
    return found
  }
}
