import ArgumentParser
import CaseStore
import Casework
import Deidentification

/// `meguri history`: everything that happened to a record, in words.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: said("経過を言葉で見る", "Tell a record's history."))
  }

  @Argument(help: ArgumentHelp(said("番号", "A number."), valueName: "Q-…|C-…|M-…"))
  var number: String
  @Flag(help: ArgumentHelp(said("仮称で読む", "Read with surrogates, as a trainer."))) var trainer =
    false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Row: Encodable {
    let at, actor, text: String
    let undone: Bool
  }

  func run() throws {
    let desk = try shared.desk()
    let lines = try lines(desk)
    guard !output.json else {
      return try printJSON(
        lines.map {
          Row(at: $0.moment.description, actor: $0.actor.name, text: $0.text, undone: $0.isUndone)
        })
    }
    printSafely(
      lines.map { line in
        let mark = line.isUndone ? said(" [元に戻した]", " [undone]") : ""
        return "\(line.moment.day.short(in: spoken)) \(line.moment.clock)  \(line.actor.name)  "
          + line.text + mark
      })
  }

  private func lines(_ desk: Desk) throws -> [HistoryLine] {
    let eyes: CaseReader.Eyes = trainer ? .trainer : .own
    switch try NamedRecord(number, at: desk) {
    case .consultation(let id):
      let chronicle = try desk.store.chronicle(of: id)
      guard let consultation = chronicle.state else { return [] }
      let reader = try desk.reader(
        for: consultation, eyes: eyes, workers: chronicle.steps.map(\.actor),
        earlier: chronicle.states)
      return desk.history(reader).lines(of: chronicle).map { $0.seen(by: reader) }
    case .caseRecord(let id):
      let chronicle = try desk.store.chronicle(of: id)
      guard let record = chronicle.state else { return [] }
      let reader = try desk.reader(
        for: record, id, eyes: eyes, workers: chronicle.steps.map(\.actor))
      return desk.history(reader).lines(of: chronicle).map { $0.seen(by: reader) }
    case .member(let id):
      let chronicle = try desk.store.chronicle(of: id)
      let people = chronicle.states.map { Actor($0.profile.name) } + chronicle.steps.map(\.actor)
      let sheet = IdentitySheet().including([], workers: people) { _ in nil }
      let reader = CaseReader(sheet, eyes: eyes)
      return desk.history(reader).lines(of: chronicle).map { $0.seen(by: reader) }
    }
  }
}

extension HistoryLine {
  /// The line with surrogates also in what was no passage, such as a requester's name.
  fileprivate func seen(by reader: CaseReader) -> HistoryLine {
    HistoryLine(
      moment: moment, actor: Actor(reader.read(actor.name)), text: reader.read(text),
      isUndone: isUndone)
  }
}

extension Desk {
  /// What the words of a history need.
  fileprivate func history(_ reader: CaseReader) -> HistoryReader {
    HistoryReader(
      language: spoken, read: reader.read,
      member: { id in ((try? store.record(id)) ?? nil)?.profile.name ?? id.text },
      caseNumber: { id in ((try? store.record(id)) ?? nil)?.number.description ?? id.text },
      identity: reader.name)
  }
}
