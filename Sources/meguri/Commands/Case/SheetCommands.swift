import ArgumentParser
import CaseStore
import Casework
import Deidentification
import Foundation
import RequestFiles

/// `meguri case sheet`: the identity sheet, and filling it.
struct SheetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sheet", abstract: said("身元シートを見る・まとめて加える", "Show or fill the identity sheet."),
      discussion: said(
        "--from は CSV のフェイスシート(区分,氏名・名称,ふりがな,続柄・職種,別の表記)。一行でも読めなければ何も加えません。",
        "--from is a face sheet as CSV (kind,name,kana,relation,alias); when one row cannot be "
          + "read, nothing is entered."))
  }

  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var number: String
  @Option(help: ArgumentHelp(said("フェイスシートの CSV", "A face sheet as CSV."), valueName: "file"))
  var from: String?
  @Flag(
    help: ArgumentHelp(
      said("記録に名前が出てくる名簿の人を加える", "Enter the members whose names stand in the notes.")))
  var fromDirectory = false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let id = try desk.find(number, CaseRecord.self)
    if let from { try desk.enter(try entries(in: from), on: id) }
    if fromDirectory { try desk.enter(try desk.directoryEntries(of: id), on: id) }
    let record = try desk.load(id)
    if output.json {
      return try printJSON(record.sheet.identities.enumerated().map(SheetOutput.init))
    }
    printSafely(record.sheet.identities.enumerated().flatMap(SheetOutput.lines))
  }

  private func entries(in path: String) throws -> [FaceSheetFile.Entry] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure.system(
        Words("\(path) を読めません。場所を確かめてください。", "\(path) cannot be read; check the place."))
    }
    do {
      return try FaceSheetFile(bytes: Array(bytes)).entries
    } catch {
      throw CommandFailure.refused(error.words[spoken])
    }
  }
}

/// An identity as it is printed.
struct SheetOutput: Encodable {
  let number: Int
  let kind, relation, surrogate: String
  let forms, retired: [String]

  init(_ number: Int, _ identity: Identity) {
    (self.number, kind) = (number, identity.kind.rawValue)
    (relation, surrogate) = (identity.relation, identity.surrogate)
    forms = identity.currentForms.map(\.text)
    retired = identity.retired.sorted().map { identity.forms[$0] }
  }

  static func lines(_ number: Int, _ identity: Identity) -> [String] {
    let output = SheetOutput(number, identity)
    let relation = identity.relation.isEmpty ? "" : "(\(identity.relation))"
    let retired =
      output.retired.isEmpty
      ? [] : [said("     外した表記: ", "     retired: ") + output.retired.joined(separator: "、")]
    return [
      "\(number). \(identity.kind.words[spoken])\(relation) \(identity.name) → \(identity.surrogate)",
      "     " + output.forms.dropFirst().joined(separator: "、"),
    ] + retired
  }
}

extension Desk {
  /// Enters rows on the sheet of a case, all or none; what is on it already is passed over.
  func enter(_ entries: [FaceSheetFile.Entry], on id: CaseID) throws {
    let identities = try identities(of: entries, beside: try load(id))
    try store.performTogether { batch in
      for identity in identities {
        try batch.perform(.identify(identity), on: id, of: CaseRecord.self, by: actor)
      }
    }
  }

  /// The rows as identities; a row that a rule refuses is named by its line.
  private func identities(
    of entries: [FaceSheetFile.Entry], beside record: CaseRecord
  ) throws -> [Identity] {
    var (record, identities) = (record, [Identity]())
    for entry in entries where !record.sheet.identities.contains(where: { $0.name == entry.name }) {
      let forms = SurfaceForms.of(
        entry.name, kana: entry.kana, kind: entry.kind, beside: record.sheet)
      let identity = Identity(
        kind: entry.kind, relation: entry.relation,
        forms: forms + entry.aliases.filter { !forms.contains($0) },
        surrogate: Surrogate.proposed(
          kind: entry.kind, relation: entry.relation, name: entry.name, on: record.sheet))
      do {
        let context = DecisionContext(today: today)
        for event in try CaseRecord.decide(.identify(identity), on: record, in: context) {
          record.apply(event)
        }
      } catch {
        throw CommandFailure.refused(
          said("\(entry.line)行目: ", "Line \(entry.line): ") + error.words[spoken])
      }
      identities.append(identity)
    }
    return identities
  }

  /// The members whose names stand in the texts of a case, as rows for its sheet.
  func directoryEntries(of id: CaseID) throws -> [FaceSheetFile.Entry] {
    let record = try load(id)
    let consultations = try all(ConsultationQuery(caseID: id)).compactMap {
      try store.record($0.id)
    }
    let advisers = Set(consultations.compactMap(\.adviser))
    let text = (record.texts + consultations.flatMap(\.texts))
      .map { record.sheet.realText(of: $0.passage) }.joined(separator: "\n")
    return try all(MemberQuery()).filter { member in
      let profile = member.profile
      let sheet = IdentitySheet([
        Identity(
          kind: .staff, relation: "",
          forms: SurfaceForms.of(profile.name, kana: profile.kana, kind: .staff)
            .filter { $0.count > 1 }, surrogate: "")
      ])
      return advisers.contains(member.id) || sheet.isGivenAway(by: text)
    }.map { member in
      FaceSheetFile.Entry(
        line: 0, kind: .staff, name: member.profile.name, kana: member.profile.kana,
        relation: member.profile.occupation, aliases: [])
    }
  }
}

/// `meguri case retire`: a spelling that is looked for no more.
struct RetireForm: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retire",
      abstract: said("身元シートの表記を外す(書いた記録はそのまま読めます)", "Look for a spelling no more."))
  }

  @Option(help: ArgumentHelp(said("身元シートの番号", "The number on the sheet."))) var identity: Int
  @Option(help: ArgumentHelp(said("外す表記", "The spelling."))) var form: String
  @OptionGroup var target: CaseTarget

  func run() throws {
    try target.perform { _, record, _ in
      guard record.sheet.identities.indices.contains(identity) else {
        throw StoreError.refused(.noSuchIdentity(identity))
      }
      var entry = record.sheet.identities[identity]
      guard let place = entry.forms.firstIndex(of: form) else {
        throw StoreError.refused(.nothingChanged)
      }
      entry.retired.insert(place)
      return .reviseIdentity(identity, entry)
    }
  }
}
