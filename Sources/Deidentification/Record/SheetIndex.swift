internal import Casework
internal import Morphology

/// The forms of the sheets at hand, ready to be looked up at a place of a text.
struct SheetIndex: Sendable {
  private let byFirst: [Unicode.Scalar: [SheetForm]]
  /// The words in Latin letters by their first word or romaji key.
  let latin: [String: [LatinForm]]
  /// The identities of the case's own sheet and then of the others'.
  let identities: [Identity]
  /// How many identities are the case's own.
  let ownCount: Int
  /// The surnames and given names of people by identity, folded, for slips of the keyboard.
  let parts: [Int: (surnames: [[Unicode.Scalar]], given: [[Unicode.Scalar]])]

  /// The case's own people by how a part of their name is read, for the same sounds in other kanji.
  let readings: [[Unicode.Scalar]: [SheetForm]]

  /// The names of the case's own facilities, whole and without their kind.
  let ownFacilities: [SheetForm]

  init(_ sheet: IdentitySheet, others: [IdentitySheet], analyser: MorphologicalAnalyser?) {
    let own = sheet.identities
    let all = own + others.flatMap(\.identities)
    var forms = SheetForms(analyser: analyser)
    for (number, identity) in all.enumerated() {
      forms.add(identity, number: number, isOther: number >= own.count)
    }
    var seen: Set<SheetForm> = []
    let unique = forms.forms.filter { seen.insert($0).inserted }
    byFirst = Dictionary(grouping: unique) { $0.key[0] }
      .mapValues {
        $0.sorted { ($0.key.count, $1.isOther ? 1 : 0) > ($1.key.count, $0.isOther ? 1 : 0) }
      }
    latin = forms.latin
    (identities, ownCount) = (all, own.count)
    var parts: [Int: (surnames: [[Unicode.Scalar]], given: [[Unicode.Scalar]])] = [:]
    for form in unique where form.part == .surname || form.part == .given {
      if form.part == .surname {
        parts[form.identity, default: ([], [])].surnames.append(form.key)
      } else {
        parts[form.identity, default: ([], [])].given.append(form.key)
      }
    }
    self.parts = parts
    let readable = unique.filter { form in
      !form.isOther && form.kind.isPerson && (form.part == .surname || form.part == .given)
        && form.key.count > 1 && form.key.allSatisfy { $0.isHiragana || $0.value == 0x30FC }
    }
    ownFacilities = unique.filter { !$0.isOther && $0.kind == .facility && !$0.isCommon }
    readings = Dictionary(grouping: readable, by: \.key)
  }

  /// The forms that begin at a place, the longest first, each with where it ends.
  func matches(at place: Int, in note: NoteText) -> [(form: SheetForm, end: Int)] {
    guard let forms = byFirst[note.folded[place]] else { return [] }
    return forms.compactMap { form in
      SheetIndex.end(of: form.key, at: place, in: note).map { (form, $0) }
    }
  }

  /// Where a key that begins at a place ends; single blanks and name dots may stand inside.
  static func end(of key: [Unicode.Scalar], at place: Int, in note: NoteText) -> Int? {
    var here = place
    for (number, scalar) in key.enumerated() {
      if number > 0 {
        var skipped = 0
        while here < note.count, note.folded[here] != scalar, skipped < 2,
          note.plain[here].isBlank || note.plain[here].isNameDot
            || note.plain[here].value == 0x30FC && note.plain[here - 1].isHiragana
        {
          here += 1
          skipped += 1
        }
      }
      guard here < note.count, note.folded[here] == scalar else { return nil }
      here += 1
    }
    return here
  }
}
