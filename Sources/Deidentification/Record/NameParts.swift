/// The parts of a person's name as it is registered.
struct NameParts: Hashable, Sendable {
  /// The family name, when the name has more than one part.
  let surname: String?
  /// The given names.
  let given: [String]

  /// Parts a name; names in Latin letters put the family name last.
  init(_ name: String) {
    var parts = name.unicodeScalars.split { $0.isWhite || $0.isNameDot }.map { String($0) }
    let isLatin = name.unicodeScalars.allSatisfy { !$0.isJapanese }
    if isLatin {
      parts.removeAll { NameParts.titles.contains($0.lowercased().filter { $0 != "." }) }
    }
    guard parts.count > 1 else {
      (surname, given) = (nil, parts)
      return
    }
    surname = isLatin ? parts.last : parts.first
    given = isLatin ? Array(parts.dropLast()) : Array(parts.dropFirst())
  }

  /// The parts joined in the order of the registered name's script.
  var joined: String { (surname ?? "") + given.joined() }

  private static let titles: Set<String> = [
    "dr", "mr", "mrs", "ms", "miss", "prof", "professor", "sister", "nurse", "rev", "sir", "mx",
  ]
}
