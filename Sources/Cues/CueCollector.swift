/// Gathers what is seen at and beside a word.
///
/// A cue is kept as a number, so that reading makes no strings; training asks for the texts too.
public struct CueCollector: Sendable {
  /// The cues of the word so far.
  public private(set) var cues: [UInt64] = []
  /// The texts of all cues since the beginning by number, when they were asked for.
  public private(set) var texts: [UInt64: String]?

  /// Begins to gather.
  public init(keepingTexts: Bool = false) { texts = keepingTexts ? [:] : nil }

  /// Begins with the next word.
  public mutating func removeCues() { cues.removeAll(keepingCapacity: true) }

  /// Adds that something is so.
  public mutating func add(_ name: CueName) { append(name.seed) { name.text } }

  /// Adds what something is.
  public mutating func add(_ name: CueName, _ value: [Unicode.Scalar]) {
    append(CueNumber.mixed(name.seed, value)) { name.text + CueCollector.text(value) }
  }

  /// Adds what two things are together.
  public mutating func add(
    _ name: CueName, _ first: [Unicode.Scalar], _ second: [Unicode.Scalar]
  ) {
    let both = CueNumber.mixed(CueNumber.mixed(name.seed, first), CueCollector.bar)
    append(CueNumber.mixed(both, second)) {
      name.text + CueCollector.text(first) + "|" + CueCollector.text(second)
    }
  }

  private static let bar: Unicode.Scalar = "|"

  private mutating func append(_ number: UInt64, text: () -> String) {
    cues.append(number)
    if texts != nil, texts?[number] == nil { texts?[number] = text() }
  }

  private static func text(_ value: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: value)
    return String(view)
  }
}
