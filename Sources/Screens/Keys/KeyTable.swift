public import Casework

/// The table of keys as the README shows it.
public enum KeyTable {
  /// The table in Markdown, every command once.
  public static func markdown(_ language: Language) -> String {
    let head =
      language == .japanese
      ? ["| キー | すること | 画面 |", "|---|---|---|"] : ["| key | does | screens |", "|---|---|---|"]
    var seen: Set<Command> = []
    let rows = CommandTable.standard.lines.compactMap { line -> String? in
      guard seen.insert(line.command).inserted else { return nil }
      let keys = line.keys.map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(line.command.words[language]) | \(places(line.places, language)) |"
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }

  private static func places(_ places: Set<KeyPlace>, _ language: Language) -> String {
    if places.isSuperset(of: KeyPlace.everywhere) {
      return language == .japanese ? "どこでも" : "everywhere"
    }
    return KeyPlace.allCases.filter(places.contains).map { $0.words[language] }
      .joined(separator: language == .japanese ? "・" : ", ")
  }
}
