public import Casework
internal import Morphology

/// Finds what identifies the people of a case in a text, in Japanese and in English.
///
/// It knows the sheet of the case and, with the vault open, those of the others. Without MeCab's
/// dictionary it still finds everything on the sheets and everything with a form of its own.
public struct Detector: Sendable {
  private let index: SheetIndex
  private let sheet: IdentitySheet
  private let analyser: MorphologicalAnalyser?
  private let context: ContextWeights

  /// Prepares to search with the sheet of a case and the sheets of other cases.
  public init(sheet: IdentitySheet, others: [IdentitySheet] = []) {
    self.init(sheet: sheet, others: others, analyser: SharedAnalyser.analyser)
  }

  /// Prepares to search with what a record says.
  public init(record: DetectionRecord) { self.init(sheet: record.sheet) }

  /// Whether MeCab's dictionary was found; without it names off the sheet are found less often.
  public static var hasDictionary: Bool { SharedAnalyser.analyser != nil }

  /// Prepares to search with the weights of a trial; with none, by rules alone.
  package init(sheet: IdentitySheet, context: ContextWeights) {
    self.init(sheet: sheet, others: [], analyser: SharedAnalyser.analyser, context: context)
  }

  init(
    sheet: IdentitySheet, others: [IdentitySheet], analyser: MorphologicalAnalyser?,
    context: ContextWeights = .shipped
  ) {
    (self.sheet, self.analyser, self.context) = (sheet, analyser, context)
    index = SheetIndex(sheet, others: others, analyser: analyser)
  }

  /// What may identify somebody, in reading order; no two findings overlap.
  public func findings(in text: String) -> [Finding] {
    let note = NoteText(text, analyser: analyser)
    guard note.count > 0 else { return [] }
    let resolved = Resolution(proposals(in: note), note: note).proposals
    var surrogates = SurrogateBook(sheet)
    var end = 0
    return resolved.compactMap { proposal in
      // Two plain scalars can come from the same scalars of the text.
      let whole = note.original(proposal.range)
      let range = max(whole.lowerBound, end)..<max(whole.upperBound, end)
      guard !range.isEmpty else { return nil }
      end = range.upperBound
      let found = note.text(proposal.range)
      return Finding(
        range: range, kind: proposal.kind, reason: proposal.reason, confidence: proposal.confidence,
        identity: proposal.identity,
        surrogate: surrogates.surrogate(for: proposal, text: found, isEnglish: note.isEnglish))
    }
  }

  /// The text with every finding replaced, those for review too.
  public func rendered(_ text: String, findings: [Finding]) -> String {
    let scalars = Array(text.unicodeScalars)
    var rendered = String.UnicodeScalarView()
    var place = 0
    for finding in findings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard finding.range.lowerBound >= place, finding.range.upperBound <= scalars.count else {
        continue
      }
      rendered.append(contentsOf: scalars[place..<finding.range.lowerBound])
      rendered.append(contentsOf: finding.surrogate.unicodeScalars)
      place = finding.range.upperBound
    }
    rendered.append(contentsOf: scalars[place...])
    return String(rendered)
  }

  private func proposals(in note: NoteText) -> [Proposal] {
    let isEnglish = note.isEnglish
    let ruled = ruled(note)
    guard let weights = isEnglish ? context.english : context.japanese else { return ruled }
    let reading = ContextReading(
      note: note, index: index, isEnglish: isEnglish, weights: weights)
    let recogniser = ContextRecogniser(
      note: note, index: index, reading: reading, isEnglish: isEnglish)
    return recogniser.kept(ruled) + recogniser.proposals()
  }

  /// What the rules propose.
  func ruled(_ note: NoteText) -> [Proposal] { note.isEnglish ? inEnglish(note) : inJapanese(note) }

  private func inEnglish(_ note: NoteText) -> [Proposal] {
    let english = EnglishRecogniser(note: note, index: index, isEnglish: true)
    var proposals = english.proposals() + inBoth(note)
    proposals += EnglishDateRecogniser(note: note, words: english.words).proposals()
    return proposals + english.residual(beside: proposals)
  }

  private func inJapanese(_ note: NoteText) -> [Proposal] {
    let latin = EnglishRecogniser(note: note, index: index, isEnglish: false)
    var proposals = latin.proposals() + inBoth(note)
    proposals += SheetRecogniser(note: note, index: index).proposals()
    proposals += DateRecogniser(note: note).proposals()
    proposals += PersonRecogniser(note: note).proposals()
    proposals += ChatRecogniser(note: note).proposals()
    proposals += OrganisationRecogniser(note: note).proposals()
    proposals += PlaceRecogniser(note: note).proposals()
    proposals += SignatureRecogniser(note: note).proposals(beside: proposals)
    return proposals + ResidualRecogniser(note: note).proposals(beside: proposals)
  }

  private func inBoth(_ note: NoteText) -> [Proposal] {
    ContactRecogniser(note: note).proposals() + NumberRecogniser(note: note).proposals()
      + AgeRecogniser(note: note).proposals() + FactRecogniser(note: note).proposals()
  }
}

/// The analyser that all detectors share: the dictionary is opened once.
enum SharedAnalyser {
  static let analyser = try? MorphologicalAnalyser()
}
