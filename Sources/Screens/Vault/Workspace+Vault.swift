public import Casework
import Deidentification
import TerminalUI

/// What is typed to open the names.
struct PassphrasePrompt: Equatable, Sendable {
  var editor = TextEditor(multiline: false)
}

extension Workspace {
  /// Asks for the passphrase when the names are locked; locks them when they are open.
  mutating func toggleLock() -> [Request] {
    guard context.isLocked else { return lock() }
    prompt = PassphrasePrompt()
    return []
  }

  /// Keeps what was typed, forgets what is shown, and has the keys forgotten.
  public mutating func lock() -> [Request] {
    guard context.canLock else {
      message = .warning(
        Words("この保存先の鍵は公開されているので、かけられません。", "The key of this store is public and cannot be locked.")
      )
      return []
    }
    let kept = form?.keep() ?? []
    (form, curtained, palette, finder, prompt) = (nil, nil, nil, nil, nil)
    closePanes()
    killRing = KillRing()
    return kept + [.lock]
  }

  /// Puts surrogates in the place of names, as after a time without a key.
  public mutating func drawCurtain() -> [Request] {
    context.isVeiled ? [] : carryOut(.veil)
  }

  /// Says what takes a moment.
  public mutating func message(while words: Words) {
    message = StatusMessage(words: words, isWarning: false)
  }

  mutating func handleInPrompt(_ key: Key) -> [Request] {
    switch CommandTable.standard.command(for: key, in: .passphrase) {
    case .open:
      guard let typed = prompt?.editor.text, !typed.isEmpty else { return [] }
      prompt?.editor = TextEditor(multiline: false)
      return [.unlock(passphrase: typed)]
    case .back:
      prompt = nil
      message = .note("鍵をかけたまま、仮称で表示します。", "The names stay locked; surrogates are shown.")
    case .quit: return [.leave]
    default: _ = prompt?.editor.handle(key)
    }
    return []
  }

  /// Shows what the keys allow from now on.
  mutating func take(isLocked: Bool) -> [Request] {
    context.isLocked = isLocked
    if isLocked {
      message = .note("鍵をかけました。", "The names are locked.")
    } else {
      prompt = nil
      context.eyes = .own
      message = .note("鍵を開けました。", "The names are unlocked.")
    }
    today.isLoaded = false
    return refresh()
  }

  /// The prompt as it is drawn.
  func promptChooser(_ prompt: PassphrasePrompt) -> Chooser {
    let columns = Pane.columns(in: Chooser.rect(in: context))
    var writer = LineWriter(columns: columns, language: context.language)
    writer.blank()
    writer.paragraph(
      context.say(
        "名前は封をしてあります。パスフレーズで開けると、この回のあいだ実名で読み書きできます。",
        "The names are sealed. The passphrase opens them for this session."))
    writer.paragraph(
      context.say(
        "Esc で開けないまま仮称で読みます。忘れたときは meguri vault recovery --use。",
        "Esc reads surrogates instead. Forgotten? See meguri vault recovery --use."), .muted)
    if let message, message.isWarning {
      writer.paragraph("! " + message.words[context.language], .danger)
    }
    return Chooser(
      title: KeyPlace.passphrase.words[context.language], mark: ">", editor: prompt.editor,
      isMasked: true, lines: writer.lines, cursor: nil, top: 0)
  }
}

extension Words {
  /// Why nothing is written while the names are locked.
  static var locked: Words {
    let key = CommandTable.standard.shownKey(for: .lock, in: .today)
    return Words(
      "鍵がかかっています。\(key) でパスフレーズを入れてください。",
      "The names are locked; \(key) asks for the passphrase.")
  }
}
