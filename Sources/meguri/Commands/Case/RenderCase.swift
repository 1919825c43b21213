import ArgumentParser
import CaseStore
import Casework
import Deidentification
import Foundation
import TextCells

/// `meguri case render`: the case as readers see it.
struct RenderCase: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render", abstract: said("読み手に見せる形にする", "Make the case fit for readers."),
      discussion: said(
        "規則が止めたときは 1 で終わり、何も出しません(--preview で下見)。同じ --seed なら同じ仮称になります。",
        "When a rule stops it, it ends with 1 and prints nothing; --preview shows it all the same. "
          + "The same --seed gives the same surrogates."))
  }

  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var number: String
  @Option(
    help: ArgumentHelp(said("方針: inside、outside、strict", "The policy: inside, outside, strict.")))
  var policy = "outside"
  @Option(
    help: ArgumentHelp(said("自分の方針(JSON)", "A policy of your own (JSON)."), valueName: "file"))
  var policyFile: String?
  @Option(help: ArgumentHelp(said("公開ごとに変わる数(なければ乱数)", "A number for this release (else random).")))
  var seed: UInt64?
  @Flag(help: ArgumentHelp(said("元の文と理由も並べる", "Show the original and the reasons too."))) var diff =
    false
  @Flag(help: ArgumentHelp(said("規則が止めても下見する", "Show it even when a rule stops it."))) var preview =
    false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let id = try desk.find(number, CaseRecord.self)
    let (record, texts, _) = try desk.review(of: id)
    let seed = seed ?? UInt64.random(in: .min ... .max)
    let rendition = Release(
      record, policy: try chosenPolicy(), seed: seed, others: try desk.otherSheets(than: id)
    ).rendition(of: texts)
    if rendition.isStopped, !preview {
      let stopped = rendition.checks.filter { $0.verdict == .stop }
      throw CommandFailure.refused(
        stopped.map { "\($0.rule) \($0.title[spoken]): \($0.advice[spoken])" }
          .joined(separator: "\n"))
    }
    if output.json { return try printJSON(RenditionOutput(rendition, seed: seed)) }
    printSafely(lines(of: rendition))
  }

  private func chosenPolicy() throws -> ReaderPolicy {
    if let policyFile {
      guard let bytes = FileManager.default.contents(atPath: policyFile) else {
        throw CommandFailure.system(
          Words(
            "\(policyFile) を読めません。場所を確かめてください。",
            "\(policyFile) cannot be read; check the place."))
      }
      do {
        return try ReaderPolicy(json: bytes)
      } catch {
        throw CommandFailure.refused(error.words[spoken])
      }
    }
    guard let named = ReaderPolicy.named(policy) else {
      throw CommandFailure.usage(
        Words(
          "方針「\(policy)」はありません。inside、outside、strict から選んでください。",
          "There is no policy “\(policy)”; choose inside, outside or strict."))
    }
    return named
  }

  private func lines(of rendition: Rendition) -> [String] {
    let head = said(
      "事例 \(rendition.number)(\(rendition.policy.japanese))",
      "Case \(rendition.number) (\(rendition.policy.english))")
    let body = rendition.texts.flatMap { text in
      ["", text.heading[spoken]] + (diff ? changes(in: text) : []) + [text.shown]
    }
    let checks = rendition.checks.filter { diff || $0.verdict != .kept }.map { check in
      "\(check.rule) \(check.verdict.words[spoken])  \(check.title[spoken])  \(check.advice[spoken])"
    }
    return [head] + body + [""] + checks
  }

  private func changes(in text: RenderedText) -> [String] {
    [text.original]
      + text.segments.compactMap { segment in
        segment.change.map { change in
          "    \(segment.original) → \(change.replacement)  \(change.rule) \(change.reason[spoken])"
            + (change.isOpen ? said("(未回答)", " (not answered)") : "")
        }
      } + ["↓"]
  }
}

/// A rendition as `--json` prints it.
struct RenditionOutput: Encodable {
  struct Text: Encodable {
    let heading, text: String
    let changes: [Change]
  }
  struct Change: Encodable {
    let replacement, rule, reason: String
    let open: Bool
  }
  struct Check: Encodable {
    let rule, verdict, title, advice: String
  }

  let number, policy: String
  let seed: UInt64
  let texts: [Text]
  let checks: [Check]

  /// Originals are left out, so the output can be handed on.
  init(_ rendition: Rendition, seed: UInt64) {
    (number, policy, self.seed) = (rendition.number, rendition.policy.name, seed)
    texts = rendition.texts.map { text in
      Text(
        heading: text.heading[spoken], text: text.shown,
        changes: text.segments.compactMap(\.change).map { change in
          Change(
            replacement: change.replacement, rule: change.rule, reason: change.reason[spoken],
            open: change.isOpen)
        })
    }
    checks = rendition.checks.map { check in
      Check(
        rule: check.rule, verdict: check.verdict.rawValue, title: check.title[spoken],
        advice: check.advice[spoken])
    }
  }
}

/// `meguri case policies`: what readers may see, as data.
struct ListPolicies: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "policies", abstract: said("読み手ごとの方針の一覧", "The policies for readers."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if output.json { return try printJSON(ReaderPolicy.presets) }
    printSafely(ReaderPolicy.presets.map { "\($0.name)  \($0.words[spoken])" })
  }
}
