/// Builds the pet names that families make of a given name's reading.
enum PetNames {
  /// Pet names in hiragana: はなっぺ, るいるい, ゆーちゃん, かいくん.
  static func of(reading: String) -> [String] {
    let morae = morae(of: reading)
    guard !morae.isEmpty, morae.count <= 6 else { return [] }
    var names: [String] = []
    for count in 1...min(3, morae.count) {
      let stem = morae.prefix(count).joined()
      let long = morae.prefix(count - 1).joined() + (morae[count - 1]) + "ー"
      for suffix in suffixes {
        names += [stem + suffix, stem + "っ" + suffix, long + suffix]
      }
      if count > 1 { names += [stem + stem, stem + "ー", stem + "ん"] }
      // ちづ for ちづる: short for itself, where somebody is called or speaks.
      if count == 2, morae.count > 2 { names.append(stem) }
      names += [long + long]
    }
    // のんのん.
    names.append(morae[0] + "ん" + morae[0] + "ん")
    // ゆっきー.
    if morae.count > 1 { names.append(morae[0] + "っ" + morae[1] + "ー") }
    if morae.count > 2 {
      let tail = morae.suffix(2).joined()
      names += [tail] + suffixes.map { tail + $0 }
    }
    // A pet name that spells the name itself would lose the care that common words get.
    return names.filter { $0 != reading }
  }

  /// Short names that colleagues make of a family name's reading: つっちー, つちー.
  static func ofSurname(reading: String) -> [String] {
    let morae = morae(of: reading)
    guard morae.count > 1, morae.count <= 5 else { return [] }
    let (first, second) = (morae[0], morae[1])
    return [first + "っ" + second + "ー", first + second + "ー", first + "っ" + second]
  }

  private static let suffixes = [
    "ちゃん", "くん", "たん", "ちん", "ぴ", "ぴょん", "ぴー", "ぺ", "ち", "りん", "ぽん", "すけ", "のすけ",
    "にゃん", "ぼう", "坊", "きち", "ぷ", "やん", "はん", "どん", "つん", "まる", "こ", "んこ", "のん", "っちょ", "ぼー", "たろう",
  ]

  /// The reading cut into morae; a small kana belongs to the one before it.
  private static func morae(of reading: String) -> [String] {
    var morae: [String] = []
    for scalar in reading.unicodeScalars {
      if "ぁぃぅぇぉゃゅょァィゥェォャュョー".unicodeScalars.contains(scalar), let last = morae.last {
        morae[morae.count - 1] = last + String(scalar)
      } else {
        morae.append(String(scalar))
      }
    }
    return morae
  }
}
