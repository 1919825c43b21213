/// What stands in the places of a text that are written `{mother}`.
struct Slots {
  /// A filling, in one of several spellings.
  enum Filling {
    /// A name, in one of these spellings; an honorific behind it stays.
    case name([String])
    /// A word such as 母; an honorific behind it goes.
    case word(String)
  }

  private var fillings: [String: Filling]

  init(_ fillings: [String: Filling]) { self.fillings = fillings }

  /// The same slots with one more.
  func adding(_ slot: String, _ filling: Filling) -> Slots {
    var more = self
    more.fillings[slot] = filling
    return more
  }

  /// The text with its slots filled.
  func fill(_ text: String, using generator: inout SeededGenerator) -> String {
    var pieces = text.split(separator: "{", omittingEmptySubsequences: false)[...]
    var filled = String(pieces.popFirst() ?? "")
    for piece in pieces {
      guard let end = piece.firstIndex(of: "}") else {
        filled += "{" + piece
        continue
      }
      let rest = String(piece[piece.index(after: end)...])
      switch fillings[String(piece[..<end])] {
      case .name(let spellings): filled += (generator.pick(spellings) ?? "") + rest
      case .word(let word): filled += word + Slots.withoutHonorific(rest)
      case nil: filled += "{" + piece
      }
    }
    return filled
  }

  private static func withoutHonorific(_ text: String) -> String {
    for honorific in ["さん", "ちゃん"] where text.hasPrefix(honorific) {
      return String(text.dropFirst(honorific.count))
    }
    return text
  }
}
