/// The order of arguments, eased: what every command takes may also stand before the command.
enum ArgumentOrder {
  private static let shared = ["--store", "--as", "--language", "--key-file", "--passphrase-from"]

  /// Moves shared options from before the command to behind it, and takes the language out of a
  /// call for help, which is told in it anyway.
  static func eased(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first, let option = shared.first(where: { isOption($0, first) }) {
      let count = first == option ? 2 : 1
      moved += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    let hasCommand = rest.first.map { !$0.hasPrefix("-") } ?? false
    let ordered = hasCommand ? Array(rest) + moved : moved + Array(rest)
    return asksForHelp(ordered) ? withoutLanguage(ordered) : ordered
  }

  private static func isOption(_ option: String, _ argument: String) -> Bool {
    argument == option || argument.hasPrefix(option + "=")
  }

  private static func asksForHelp(_ arguments: [String]) -> Bool {
    arguments.first == "help" || arguments.contains("--help") || arguments.contains("-h")
  }

  private static func withoutLanguage(_ arguments: [String]) -> [String] {
    var kept: [String] = []
    var isValue = false
    for argument in arguments {
      if isValue {
        isValue = false
      } else if argument == "--language" {
        isValue = true
      } else if !argument.hasPrefix("--language=") {
        kept.append(argument)
      }
    }
    return kept
  }
}
