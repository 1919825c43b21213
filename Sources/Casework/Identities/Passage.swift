/// Narrative text in which the people, places and organisations of a case are references.
///
/// What a passage holds at rest names nobody on the case's identity sheet; who has the sheet
/// reads the names back exactly as they were typed.
public struct Passage: Hashable, Sendable {
  /// A part of a passage: plain text, or a reference to the identity sheet.
  public enum Part: Hashable, Sendable {
    /// Plain text.
    case text(String)
    /// One identity, in the spelling that was typed.
    case reference(IdentityReference)
  }

  /// The parts in reading order; no part is empty and no two plain parts touch.
  public let parts: [Part]

  /// Joins parts into a passage.
  public init(parts: [Part]) {
    var joined: [Part] = []
    for part in parts {
      switch (joined.last, part) {
      case (_, .text("")): continue
      case (.text(let before), .text(let after)): joined[joined.count - 1] = .text(before + after)
      default: joined.append(part)
      }
    }
    self.parts = joined
  }

  /// A passage without references.
  public init(plain text: String) { self.init(parts: [.text(text)]) }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { parts.isEmpty }

  /// The text, with each reference as `replacement` gives it.
  public func text(replacing replacement: (IdentityReference) -> String) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let plain): text += plain
      case .reference(let reference): text += replacement(reference)
      }
    }
  }
}

/// A place in a passage where an identity stands, in one of its spellings.
public struct IdentityReference: Hashable, Sendable {
  /// The identity's number on its sheet.
  public let identity: Int
  /// Which of the identity's spellings was typed.
  public let form: Int

  /// Refers to a spelling of an identity.
  public init(identity: Int, form: Int) { (self.identity, self.form) = (identity, form) }
}
