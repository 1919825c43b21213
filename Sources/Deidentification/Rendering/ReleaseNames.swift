internal import Casework
internal import JapaneseText

/// What the identities of a sheet are called in one release.
///
/// Letters are dealt anew for each release, so two releases cannot be put side by side, and never
/// is a letter the initial of the name that it stands for.
struct ReleaseNames {
  private let names: [Int: String]

  init(
    _ sheet: IdentitySheet, policy: ReaderPolicy, using generator: inout some RandomNumberGenerator
  ) {
    var names: [Int: String] = [:]
    var letters = (0..<26).compactMap { Unicode.Scalar(0x41 + $0) }.map(String.init)
    letters.removeAll { "IO".contains($0) }
    letters.shuffle(using: &generator)
    for (number, identity) in sheet.identities.enumerated().shuffled(using: &generator) {
      guard let mark = ReleaseNames.mark(in: identity.surrogate) else {
        names[number] = identity.surrogate
        continue
      }
      let kind = identity.surrogate.replacing(mark, with: "", maxReplacements: 1)
      let isBare = (identity.kind == .staff ? policy.staff : policy.facilities) == .kind
      if isBare, identity.kind == .staff || identity.kind == .facility {
        names[number] = kind.filter { $0 != " " }
        continue
      }
      let initials = ReleaseNames.initials(of: identity)
      let place = letters.firstIndex { !initials.contains($0) }
      let letter = place.map { letters.remove(at: $0) } ?? "\(number + 1)"
      names[number] = identity.surrogate.replacing(mark, with: letter, maxReplacements: 1)
    }
    self.names = names
  }

  /// What readers call an identity.
  subscript(_ identity: Int) -> String { names[identity] ?? Passage.unknownMark }

  /// The letter of a surrogate such as A病院, 主治医A or Facility A.
  static func mark(in surrogate: String) -> String? {
    let isCapital = { (character: Character) in character.isASCII && character.isUppercase }
    if let first = surrogate.first, isCapital(first),
      surrogate.dropFirst().first.map({ !$0.isASCII }) == true
    {
      return String(first)
    }
    guard let last = surrogate.last, isCapital(last), surrogate.count > 1,
      surrogate.dropLast().last.map({ !$0.isASCII || $0 == " " }) == true
    else { return nil }
    return String(last)
  }

  /// The capital letters with which the spellings of an identity begin when they are read.
  static func initials(of identity: Identity) -> Set<String> {
    Set(
      identity.forms.flatMap { form in
        form.split { $0.isWhitespace || $0 == "・" }.compactMap { part in
          let latin = part.allSatisfy(\.isASCII) ? String(part) : Romaji.from(kana: String(part))
          return latin.first.flatMap { $0.isASCII && $0.isLetter ? $0.uppercased() : nil }
        }
      })
  }
}

/// Numbers that follow from a seed, so that a release can be made a second time.
struct ReleaseGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 by Sebastiano Vigna (public domain), from its published constants.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
