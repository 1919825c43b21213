extension Romaji {
  /// The spellings of a reading that people use for names, each once: Hepburn with long vowels
  /// written out, dropped, with a macron or with h, and the official kunrei spelling.
  public static func styles(of kana: String) -> [String] {
    let full = from(kana: kana)
    let short = replacing(["ou": "o", "oo": "o", "uu": "u"], in: full)
    let macron = replacing(["ou": "ō", "oo": "ō", "uu": "ū"], in: full)
    let spoken = replacing(["ou": "oh", "oo": "oh", "uu": "u"], in: full)
    var seen: Set<String> = []
    return [full, short, macron, spoken, kunrei(full), kunrei(short)]
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static func kunrei(_ hepburn: String) -> String {
    replacing(
      [
        "sha": "sya", "shu": "syu", "sho": "syo", "shi": "si", "cha": "tya", "chu": "tyu",
        "cho": "tyo", "chi": "ti", "tsu": "tu", "fu": "hu", "ja": "zya", "ju": "zyu", "jo": "zyo",
        "ji": "zi",
      ], in: hepburn)
  }

  /// Replaces from left to right, the longest first.
  private static func replacing(_ table: [String: String], in text: String) -> String {
    let keys = table.keys.sorted { ($0.count, $1) > ($1.count, $0) }
    var (rest, result) = (text[...], "")
    while let first = rest.first {
      if let key = keys.first(where: rest.hasPrefix), let value = table[key] {
        result += value
        rest = rest.dropFirst(key.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
