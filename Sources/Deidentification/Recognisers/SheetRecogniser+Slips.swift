internal import Casework

extension SheetRecogniser {
  /// A part of a full name that differs by one sign from the registered one: 相沢結依 for 相沢結衣.
  func slips(beside form: SheetForm, _ range: Range<Int>) -> [Proposal] {
    guard form.kind.isPerson, let parts = index.parts[form.identity] else { return [] }
    var proposals: [Proposal] = []
    if form.part == .surname {
      let next = note.skippingSpaces(range.upperBound)
      let isExact = parts.given.contains { SheetIndex.end(of: $0, at: next, in: note) != nil }
      guard !isExact, next < note.count else { return [] }
      for given in parts.given {
        if let end = nearEnd(of: given, at: next) {
          proposals.append(slip(form, range.lowerBound..<end))
        }
      }
    } else if form.part == .given, !form.isCommon {
      let end = note.skippingSpacesBack(range.lowerBound)
      for surname in parts.surnames where surname.count > 1 && end >= surname.count {
        let start = end - surname.count
        if isNear(surname, Array(note.folded[start..<end])) {
          proposals.append(slip(form, start..<range.upperBound))
        }
      }
    }
    return proposals
  }

  private func slip(_ form: SheetForm, _ range: Range<Int>) -> Proposal {
    Proposal(
      range, FindingKind(form.kind, name: ""), .nearRecord, 0.85,
      identity: form.isOther ? nil : form.identity)
  }

  /// Where a near form of a key ends: one sign replaced, left out or put in.
  private func nearEnd(of key: [Unicode.Scalar], at place: Int) -> Int? {
    let isKana = key.allSatisfy { $0.isHiragana || $0.isKatakana }
    guard key.count > (isKana ? 2 : 1) else { return nil }
    for count in [key.count, key.count + 1, key.count - 1] where count > 0 {
      let end = place + count
      guard end <= note.count, note.plain[place..<end].allSatisfy(\.isJapanese) else { continue }
      guard isNear(key, Array(note.folded[place..<end])) else { continue }
      return end
    }
    return nil
  }

  /// Whether exactly one edit lies between two keys that share a sign.
  private func isNear(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let shorter = min(left.count, right.count)
    let isOneEdit = prefix + suffix >= max(left.count, right.count) - 1
    return isOneEdit && shorter > 0 && prefix + suffix > 0
  }
}
