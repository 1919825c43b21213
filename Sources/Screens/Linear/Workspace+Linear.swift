import Casework
public import TerminalUI
import TextCells

extension Workspace {
  /// The extent that is drawn to be told: so wide that hardly a text is cut; the terminal folds it.
  public static let linearSize = Size(columns: 240, rows: 64)

  /// Whether the next line is a passphrase, which must not be seen.
  public var asksForSecret: Bool { prompt != nil }

  /// Acts on a line that was typed, and says what it needs for it.
  public mutating func handle(line: String) -> [Request] {
    message = nil
    if prompt != nil || palette != nil || finder != nil || asked != nil {
      return line.isEmpty ? handle(.key(.escape)) : type(line)
    }
    if isWriting {
      if line.hasPrefix("/"), line.count > 1 { return handle(words: String(line.dropFirst())) }
      return answer(line)
    }
    if isSearching { return type(line) }
    if line.hasPrefix("#"), let row = Int(line.dropFirst()) { return select(row: row) }
    if let key = line.isEmpty ? Key.enter : Key(line) { return handle(.key(key)) }
    return handle(words: line)
  }

  /// The screen as it is told.
  func spoken() -> SpokenScreen {
    var drawn = self
    drawn.context.size = Workspace.linearSize
    drawn.context.isLinear = true
    (drawn.message, drawn.form) = (nil, form)
    let frame = drawn.frame()
    let body = 1..<(Workspace.linearSize.rows - 2)
    let lines = form != nil && placeBeneath == .form ? formLines : frame.grid.unboxed(rows: body)
    let cursor = frame.cursor.row
    return SpokenScreen(
      title: standing, lines: lines,
      current: frame.grid.unboxed(rows: cursor..<(cursor + 1)).first,
      message: message?.words[context.language], prompt: linePrompt)
  }

  /// Where the user is, with what must not be overlooked.
  private var standing: String {
    var parts = [place.words[context.language]]
    if placeBeneath != place { parts.append(placeBeneath.words[context.language]) }
    if keyPlace != placeBeneath { parts.append(keyPlace.words[context.language]) }
    return parts.joined(separator: " › ") + marks.map { "  [\($0.text)]" }.joined()
  }

  // MARK: - Lines

  /// Types a line into what stands over the screens, and accepts it.
  private mutating func type(_ line: String) -> [Request] {
    var requests: [Request] = []
    for character in line { requests += handle(.key(.character(character))) }
    return requests + handle(.key(.enter))
  }

  /// Carries out the command that the words name, or says which they may mean.
  private mutating func handle(words: String) -> [Request] {
    let screen = KeyPlace.tabs.first { place in
      Language.allCases.contains { place.words[$0].lowercased() == words.lowercased() }
    }
    if let screen { return carryOut(screen.command) }
    let query = CommandQuery(words)
    let ranked = Command.allCases.compactMap { command in
      query.rank(of: command).map { (command: command, rank: $0) }
    }.filter { $0.rank <= Self.surest }.sorted { $0.rank < $1.rank }
    guard let best = ranked.first else {
      message = .warning(
        Words(
          "「\(words)」という操作はありません。? で一覧を聞けます。",
          "No command is called “\(words)”; ? tells what there is."))
      return []
    }
    let equals = ranked.filter { $0.rank == best.rank }
    let possible = equals.filter { availability(of: $0.command, at: keyPlace) == nil }
    guard equals.count == 1 || possible.count == 1 else {
      let names = equals.prefix(6).map { $0.command.words[context.language] }
      message = .warning(
        Words(
          "どれでしょう: " + names.joined(separator: "、"),
          "Which one: " + names.joined(separator: ", ")))
      return []
    }
    let command = possible.first?.command ?? best.command
    if placeBeneath == .form, let requests = carryOutInForm(command) { return requests }
    return carryOut(command)
  }

  /// A line is no search that is looked at while it is typed: scattered letters mean nothing here.
  private static let surest = 4

  private mutating func select(row: Int) -> [Request] {
    switch place {
    case .consultations: consultations.select(row: row)
    case .cases: cases.select(row: row)
    case .directory: directory.select(row: row)
    default: []
    }
  }

  // MARK: - Forms

  /// Answers the question at hand and goes to the next; prose grows until an empty line.
  private mutating func answer(_ line: String) -> [Request] {
    guard let field = form?.form.focused else { return [] }
    form?.days = nil
    form?.people = nil
    form?.comparison = nil
    let text = line.hasPrefix("//") ? String(line.dropFirst()) : line
    switch field.kind {
    case .prose where !text.isEmpty:
      form?.form.fill([field.id: field.value.isEmpty ? text : field.value + "\n" + text])
      return []
    case .choice(let options) where !text.isEmpty:
      let number = Int(text).map { $0 - 1 }
      let chosen =
        number.flatMap { options.indices.contains($0) ? options[$0] : nil }
        ?? options.first { $0.matches(text) }
      guard let chosen else {
        message = .warning(
          Words("「\(text)」は選べません。", "“\(text)” is not among the answers."))
        return []
      }
      form?.form.fill([field.id: chosen.id])
    default:
      if !text.isEmpty { form?.form.fill([field.id: text]) }
    }
    let isLast = field.id == form?.form.fields.last?.id
    _ = form?.form.handle(.tab)
    form?.check(field.id, in: context)
    if isLast {
      message = .note(
        "最後の欄でした。/保存 で保存、/下書き で下書きに残します。",
        "That was the last question; /save saves, /keep keeps a draft.")
    }
    return []
  }

  private var formLines: [String] {
    guard let form = form?.form else { return [] }
    return [form.title]
      + form.fields.enumerated().flatMap { number, field in
        let name = "\(number + 1). \(field.label)" + (field.required ? mark(of: field) : "")
        return ["\(name): \(shownValue(of: field))"] + (field.error.map { ["! " + $0] } ?? [])
      }
  }

  private func mark(of field: FormField) -> String { context.say("(必須)", " (required)") }

  private func shownValue(of field: FormField) -> String {
    if case .choice(let options) = field.kind {
      return options.first { $0.id == field.value }?.label ?? context.say("未選択", "not chosen")
    }
    return field.value.isEmpty ? context.say("空", "empty") : field.value
  }

  private var linePrompt: String {
    if prompt != nil { return context.say("合言葉> ", "passphrase> ") }
    guard placeBeneath == .form, palette == nil, finder == nil, let field = form?.form.focused
    else { return keyPlace.words[context.language] + "> " }
    var hint = field.hint
    if case .choice(let options) = field.kind {
      let shown = options.prefix(9).enumerated().map { "\($0 + 1) \($1.label)" }
      hint = shown.joined(separator: ", ") + (options.count > 9 ? " …" : "")
    }
    return field.label + (hint.isEmpty ? "" : " [\(hint)]") + "> "
  }
}

extension RecordScreen {
  /// Puts the cursor on a row, counted from 1.
  fileprivate mutating func select(row: Int) -> [Request] {
    guard list.rows.indices.contains(row - 1) else { return [] }
    focus = .list
    list.selected = row - 1
    return current()
  }
}
