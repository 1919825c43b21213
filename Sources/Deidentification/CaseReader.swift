public import Casework

/// Reads the passages of a case: with real names for its own people, with surrogates for others.
public struct CaseReader: Sendable {
  /// Whose eyes read.
  public enum Eyes: Hashable, Sendable {
    /// Somebody of the case, who sees real names.
    case own
    /// A trainer, who sees surrogates.
    case trainer
  }

  private let sheet: IdentitySheet
  private let eyes: Eyes
  private let matcher: IdentityMatcher
  private let foldedMatcher: FoldedMatcher

  /// Prepares to read with a case's identity sheet.
  public init(_ sheet: IdentitySheet, eyes: Eyes) {
    (self.sheet, self.eyes) = (sheet, eyes)
    matcher = IdentityMatcher(sheet)
    foldedMatcher = FoldedMatcher(eyes == .trainer ? sheet : IdentitySheet())
  }

  /// The passage as these eyes see it.
  public func read(_ passage: Passage) -> String {
    switch eyes {
    case .own: sheet.realText(of: passage)
    case .trainer: anonymised(passage)
    }
  }

  /// A line that was never a passage, such as a requester's name, as these eyes see it.
  public func read(_ text: String) -> String { read(Passage(plain: text)) }

  /// An identity as these eyes see it.
  public func name(of identity: Identity) -> String {
    eyes == .own ? identity.name : identity.surrogate
  }

  /// The text that was typed, as a passage of this case.
  public func passage(from text: String) -> Passage { matcher.passage(from: text) }

  /// Names that were written before the sheet knew them, or in other letters, are found at reading.
  private func anonymised(_ passage: Passage) -> String {
    let found = foldedMatcher.passage(from: sheet.realText(of: passage)).parts.flatMap { part in
      // A mark that joins with a spelling's last letter hides it from folding.
      if case .text(let plain) = part { matcher.passage(from: plain).parts } else { [part] }
    }
    var text = ""
    var person: IdentityKind?
    for part in found {
      switch part {
      case .reference(let reference):
        let identity = sheet[reference]
        text += identity?.surrogate ?? Passage.unknownMark
        person = identity.flatMap { $0.kind.isPerson ? $0.kind : nil }
      case .text(let plain):
        text += person.map { CaseReader.withoutHonorific(plain, behind: $0) } ?? plain
        person = nil
      }
    }
    return text
  }

  /// An honorific belongs to the name that the surrogate replaced: 「はるちゃんは」 → 「本児は」.
  ///
  /// One written in kanji may be the head of a longer word: 「湊斗様子見」 → 「本児様子見」.
  private static func withoutHonorific(_ text: String, behind kind: IdentityKind) -> String {
    let always = ["ちゃん", "くん", "さん", "さま"] + (kind == .staff ? ["先生"] : [])
    if let honorific = always.first(where: text.hasPrefix) {
      return String(text.dropFirst(honorific.count))
    }
    guard ["君", "様", "氏"].contains(where: text.hasPrefix) else { return text }
    let rest = text.dropFirst()
    return rest.unicodeScalars.first?.properties.isIdeographic == true ? text : String(rest)
  }
}
