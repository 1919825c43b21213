import ArgumentParser
import CaseStore
import Casework
import Deidentification

/// The record that a typed number names.
enum NamedRecord {
  case consultation(ConsultationID)
  case caseRecord(CaseID)
  case member(MemberID)

  init(_ number: String, at desk: Desk) throws {
    switch RecordNumber(number)?.subject {
    case .caseRecord: self = .caseRecord(try desk.find(number, CaseRecord.self))
    case .member: self = .member(try desk.find(number, Member.self))
    case .consultation, nil: self = .consultation(try desk.find(number, Consultation.self))
    }
  }
}

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
      let reader = try desk.reader(for: consultation, eyes: eyes)
      return desk.history(reader).lines(of: chronicle).map { $0.seen(by: reader) }
    case .caseRecord(let id):
      let chronicle = try desk.store.chronicle(of: id)
      guard let record = chronicle.state else { return [] }
      let reader = try desk.reader(for: record, id, eyes: eyes)
      return desk.history(reader).lines(of: chronicle).map { $0.seen(by: reader) }
    case .member(let id):
      return desk.history(CaseReader(IdentitySheet(), eyes: .own))
        .lines(of: try desk.store.chronicle(of: id))
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

/// `meguri undo`: takes the last step of a record back.
struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: said("最後の一歩を元に戻す", "Take the last step back."))
  }

  @Argument(help: ArgumentHelp(said("番号", "A number."), valueName: "Q-…|C-…|M-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    switch try NamedRecord(number, at: desk) {
    case .consultation(let id): try desk.store.undo(id, by: desk.actor)
    case .caseRecord(let id): try desk.store.undo(id, by: desk.actor)
    case .member(let id): try desk.store.undo(id, by: desk.actor)
    }
    try report(number, said("元に戻しました", "undone"), json: output.json)
  }
}

/// `meguri redo`: does the step again that was taken back last.
struct RedoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redo", abstract: said("元に戻したことをやり直す", "Do again what was undone."))
  }

  @Argument(help: ArgumentHelp(said("番号", "A number."), valueName: "Q-…|C-…|M-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    switch try NamedRecord(number, at: desk) {
    case .consultation(let id): try desk.store.redo(id, by: desk.actor)
    case .caseRecord(let id): try desk.store.redo(id, by: desk.actor)
    case .member(let id): try desk.store.redo(id, by: desk.actor)
    }
    try report(number, said("やり直しました", "done again"), json: output.json)
  }
}

private func report(_ number: String, _ words: String, json: Bool) throws {
  guard !json else { return try printJSON(["number": number]) }
  printSafely(["\(number) \(words)"])
}

/// `meguri verify`: checks the store against its own journal.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: said("記録の鎖と表を確かめる", "Check the journal and the tables."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Report: Encodable {
    let entries, records: Int
    let head: String
    let problems: [String]
  }

  func run() throws {
    let desk = try shared.desk()
    let found = try desk.store.verify()
    let problems = found.problems.map { $0.words[spoken] }
    if output.json {
      try printJSON(
        Report(
          entries: found.entries, records: found.records, head: found.head, problems: problems))
    } else {
      printSafely([
        said(
          "記録 \(found.entries) 行、\(found.records) 件を確かめました。",
          "Checked \(found.entries) rows of the journal and \(found.records) records."),
        said("封印: ", "Seal: ") + found.head,
      ])
    }
    guard let first = problems.first else { return }
    let more =
      problems.count > 1 ? said(" ほか\(problems.count - 1)件", " and \(problems.count - 1) more") : ""
    throw CommandFailure.system(Words(first + more, first + more))
  }
}
