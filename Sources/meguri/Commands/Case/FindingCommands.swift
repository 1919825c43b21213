import ArgumentParser
import CaseStore
import Casework
import Deidentification

extension Desk {
  /// A case with every text of it and of its consultations, and what is to be answered in them.
  func review(of id: CaseID) throws -> (record: CaseRecord, texts: [CaseText], open: [OpenFinding])
  {
    let record = try load(id)
    let consultations = try all(ConsultationQuery(caseID: id)).compactMap {
      try store.record($0.id)
    }
    let texts = record.texts + consultations.flatMap(\.texts)
    let open = FindingReview(record, others: try otherSheets(than: id)).openFindings(in: texts)
    return (record, texts, open)
  }

  /// The sheets of the other cases, which the detector looks for too; none while locked.
  func otherSheets(than id: CaseID) throws -> [IdentitySheet] {
    store.isLocked ? [] : try all(CaseQuery()).filter { $0.id != id }.map(\.sheet)
  }
}

/// `meguri case findings`: what is to be answered.
struct ListFindings: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "findings",
      abstract: said("身元シートにない手がかりの一覧", "What may identify somebody and is not on the sheet."))
  }

  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Output: Encodable {
    let text, kind, reason: String
    let confidence: Double
    let places: [String]
  }

  func run() throws {
    let desk = try shared.desk()
    let (_, _, open) = try desk.review(of: try desk.find(number, CaseRecord.self))
    if output.json {
      return try printJSON(
        open.map { finding in
          Output(
            text: finding.text, kind: finding.kind.rawValue, reason: finding.reason.rawValue,
            confidence: finding.confidence,
            places: finding.places.map { $0.source.words[spoken] })
        })
    }
    guard !open.isEmpty else {
      printSafely([said("未回答はありません。", "Nothing is to be answered.")])
      return
    }
    printSafely(
      open.flatMap { finding in
        [
          "\(finding.text)  \(finding.kind.words[spoken])  \(finding.reason.words[spoken])  "
            + "\(Int((finding.confidence * 100).rounded()))%",
          "    "
            + finding.places.map { $0.source.words[spoken] }.joined(separator: said("、", ", ")),
        ]
      })
  }
}

/// `meguri case answer`: says what words mean, once for all notes of the case.
struct AnswerFinding: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "answer", abstract: said("手がかりに答える", "Answer what was found."),
      discussion: said(
        "--answer: harmless(身元を示さない)、mask(伏せる)、same:2(シートの2番)、または新しい種類 "
          + "child family staff facility place acquaintance number fact。",
        "--answer: harmless, mask, same:2 (number 2 of the sheet), or a new child, family, staff, "
          + "facility, place, acquaintance, number or fact."))
  }

  @Option(help: ArgumentHelp(said("見つかった言葉", "The words that were found."))) var text: String
  @Option(help: ArgumentHelp(said("答え", "The answer."))) var answer: String
  @Option(help: ArgumentHelp(said("続柄・職種", "Relation or trade."))) var relation = ""
  @Option(help: ArgumentHelp(said("ふりがな", "The reading."))) var kana = ""
  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let id = try desk.find(number, CaseRecord.self)
    let record = try desk.load(id)
    try desk.store.perform(
      try meant(on: record).command(for: text, on: record), on: id, of: CaseRecord.self,
      by: desk.actor)
    try desk.print(id, json: output.json, trainer: false)
  }

  private func meant(on record: CaseRecord) throws -> FindingAnswer {
    if answer == "harmless" { return .harmless }
    if answer == "mask" { return .masked }
    if answer.hasPrefix("same:"), let place = Int(answer.dropFirst(5)) {
      guard record.sheet.identities.indices.contains(place) else {
        throw StoreError.refused(.noSuchIdentity(place))
      }
      return .same(place)
    }
    guard let kind = IdentityKind(rawValue: answer) else {
      throw CommandFailure.usage(
        Words(
          "答え「\(answer)」が分かりません。harmless、mask、same:番号、staff などにしてください。",
          "The answer “\(answer)” is not known; use harmless, mask, same:2, staff and so on."))
    }
    return .new(kind, relation: relation, kana: kana)
  }
}
