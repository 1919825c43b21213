public import Casework

/// A text as readers see it, piece by piece.
public struct RenderedText: Hashable, Sendable {
  /// A piece of the text: as it was typed, or with something in its place.
  public struct Segment: Hashable, Sendable {
    /// What was typed.
    public let original: String
    /// What readers see instead; `nil` where they see what was typed.
    public let change: Change?

    /// What readers see.
    public var shown: String { change?.replacement ?? original }
  }

  /// Why readers see something else.
  public struct Change: Hashable, Sendable {
    /// What they see.
    public let replacement: String
    /// The rule that asks for it: `P01` … `P14`.
    public let rule: String
    /// The reason as a phrase.
    public let reason: Words
    /// Whether nobody has said yet what the words are.
    public let isOpen: Bool
  }

  /// Where the text stands.
  public let source: CaseText.Source
  /// Where it stands, in the words that readers may see.
  public let heading: Words
  /// The pieces in reading order; what was typed is their originals joined.
  public let segments: [Segment]

  /// What was typed.
  public var original: String { segments.map(\.original).joined() }
  /// What readers see.
  public var shown: String { segments.map(\.shown).joined() }
}

/// A case as readers of one release see it.
public struct Rendition: Hashable, Sendable {
  /// The policy it follows.
  public let policy: ReaderPolicy
  /// What readers call the case; drawn anew for each release.
  public let number: String
  /// The texts in the order of the case.
  public let texts: [RenderedText]
  /// What the rules say of the result.
  public let checks: [ReleaseCheck]

  /// Places that nobody has answered; they are hidden.
  public var openCount: Int {
    texts.flatMap(\.segments).count { $0.change?.isOpen == true }
  }

  /// Whether a rule forbids the release.
  public var isStopped: Bool { checks.contains { $0.verdict == .stop } }
}
