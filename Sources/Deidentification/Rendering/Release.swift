public import Casework

/// Makes a case readable for people who must not know the family.
///
/// ```swift
/// let release = Release(record, policy: policy, seed: .random(in: 0 ... .max))
/// let rendition = release.rendition(of: record.texts)
/// ```
public struct Release: Sendable {
  private let record: CaseRecord
  private let policy: ReaderPolicy
  private let detector: Detector
  private let matcher: IdentityMatcher
  private let names: ReleaseNames
  private let number: String
  private let cleared: Set<[Unicode.Scalar]>

  /// Prepares a release; the seed decides every letter and the number, so it must be new for
  /// each release and kept with it.
  public init(
    _ record: CaseRecord, policy: ReaderPolicy, seed: UInt64, others: [IdentitySheet] = []
  ) {
    self.init(
      record, policy: policy, seed: seed,
      detector: Detector(sheet: record.sheet, others: others))
  }

  /// The same with a detector that was made for the record's sheet before.
  public init(_ record: CaseRecord, policy: ReaderPolicy, seed: UInt64, detector: Detector) {
    (self.record, self.policy, self.detector) = (record, policy, detector)
    matcher = IdentityMatcher(record.sheet)
    var generator = ReleaseGenerator(seed: seed)
    let signs = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
    number = String((0..<5).map { _ in signs[Int(generator.next() % UInt64(signs.count))] })
    names = ReleaseNames(record.sheet, policy: policy, using: &generator)
    cleared = Set(record.cleared.map(NameFolding.key))
  }

  /// The texts as readers see them, with what the rules say of them.
  public func rendition(of texts: [CaseText]) -> Rendition {
    let start = texts.compactMap(\.source.day).min()
    let rendered = texts.map { render($0, start: start) }
    let checks = ReleaseChecks(
      record: record, policy: policy, texts: rendered, detector: detector, names: names)
    return Rendition(policy: policy, number: number, texts: rendered, checks: checks.all)
  }

  private func render(_ text: CaseText, start: CivilDay?) -> RenderedText {
    let real = record.sheet.realText(of: text.passage)
    let scalars = Array(real.unicodeScalars)
    let general = Generalisation(
      policy: policy, start: start, birth: record.sheet.birthDay,
      isEnglish: NoteText(real, analyser: nil).isEnglish)
    let changes = changes(in: real, scalars, general, writtenOn: text.source.day)
    return RenderedText(
      source: text.source, heading: heading(of: text.source, start: start),
      segments: Release.segments(of: scalars, changes))
  }

  private func heading(of source: CaseText.Source, start: CivilDay?) -> Words {
    let day = { (isEnglish: Bool) -> String in
      let general = Generalisation(
        policy: policy, start: start, birth: record.sheet.birthDay, isEnglish: isEnglish)
      return source.day.map(general.day) ?? ""
    }
    switch source {
    case .title: return source.words
    case .cycle(let cycle, let phase, _):
      return Words(
        "第\(cycle)サイクル \(phase.words.japanese) \(day(false))",
        "Cycle \(cycle) \(phase.words.english), \(day(true))")
    case .note: return Words("メモ \(day(false))", "Note, \(day(true))")
    case .request: return Words("依頼 \(day(false))", "Request, \(day(true))")
    case .session: return Words("面談 \(day(false))", "Session, \(day(true))")
    case .agreement: return Words("費用・終結", "Fee and closing")
    }
  }

  /// What is replaced, in reading order and without overlap.
  private func changes(
    in text: String, _ scalars: [Unicode.Scalar], _ general: Generalisation,
    writtenOn day: CivilDay?
  ) -> [(range: Range<Int>, change: RenderedText.Change)] {
    let passage = matcher.passage(from: text)
    var taken: [(range: Range<Int>, change: RenderedText.Change)] = []
    for (range, reference) in passage.references(on: record.sheet) {
      let end = honorificEnd(of: reference.identity, at: range.upperBound, in: scalars)
      taken.append((range.lowerBound..<end, named(reference.identity, general)))
    }
    for finding in detector.findings(in: text) {
      let words = String(String.UnicodeScalarView(scalars[finding.range]))
      guard finding.identity != nil || !cleared.contains(NameFolding.key(words)) else { continue }
      add(finding.range, change(of: finding, words, general, writtenOn: day), to: &taken)
    }
    for (range, years) in Release.wholeYears(in: scalars) where policy.ages == .bands {
      let change = RenderedText.Change(
        replacement: general.age(years: years), rule: "P06",
        reason: Words("年齢を幅にする", "ages become bands"), isOpen: false)
      add(range, change, to: &taken)
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .filter { String(String.UnicodeScalarView(scalars[$0.range])) != $0.change.replacement }
  }

  /// Adds what of a range is still free.
  private func add(
    _ range: Range<Int>, _ change: RenderedText.Change,
    to taken: inout [(range: Range<Int>, change: RenderedText.Change)]
  ) {
    let overlapping = taken.filter { $0.range.overlaps(range) }
    guard let first = overlapping.map(\.range.lowerBound).min(),
      let last = overlapping.map(\.range.upperBound).max()
    else {
      taken.append((range, change))
      return
    }
    // A name that is part of a longer finding is hidden with it, and nothing twice.
    for piece in [
      range.lowerBound..<max(first, range.lowerBound),
      min(last, range.upperBound)..<range.upperBound,
    ] where !piece.isEmpty {
      taken.append((piece, change))
    }
  }

  private func named(_ identity: Int, _ general: Generalisation) -> RenderedText.Change {
    let entry = record.sheet.identities[identity]
    let replacement = entry.kind == .place ? general.place(entry.name) : names[identity]
    return RenderedText.Change(
      replacement: replacement, rule: Release.rule(of: entry.kind),
      reason: Words(
        "身元シートの\(entry.kind.words.japanese)", "\(entry.kind.words.english) of the sheet"),
      isOpen: false)
  }

  private func change(
    of finding: Finding, _ words: String, _ general: Generalisation, writtenOn day: CivilDay?
  ) -> RenderedText.Change {
    if let identity = finding.identity, record.sheet.identities.indices.contains(identity) {
      return named(identity, general)
    }
    let replacement =
      switch finding.kind {
      case .date: general.day(words: words, writtenOn: day)
      case .detailedAge: general.age(words: words)
      case .prefecture, .finePlace: general.place(words)
      case .other where finding.reason == .pattern: general.age(words: words)
      case .other where finding.reason == .rareDisease:
        general.isEnglish ? "a rare disease" : "希少疾患"
      default: finding.surrogate
      }
    return RenderedText.Change(
      replacement: replacement, rule: Release.rule(of: finding.kind, finding.reason),
      reason: finding.reason.words,
      isOpen: finding.kind.asksForAnswer && finding.reason != .pattern
        && finding.reason != .rareDisease)
  }

  private static func rule(of kind: IdentityKind) -> String {
    switch kind {
    case .child, .family, .acquaintance: "P01"
    case .staff: "P07"
    case .facility: "P08"
    case .place: "P04"
    case .number: "P03"
    case .fact: "P13"
    }
  }

  private static func rule(of kind: FindingKind, _ reason: FindingReason) -> String {
    switch kind {
    case .child, .family: "P01"
    case .staff: "P07"
    case .organisation: "P08"
    case .prefecture, .finePlace: "P04"
    case .date: "P05"
    case .detailedAge: "P06"
    case .phone, .postalCode, .email, .registered, .handle: "P03"
    case .other: reason == .pattern ? "P06" : "P13"
    }
  }

  /// An honorific belongs to the name that is replaced.
  private func honorificEnd(of identity: Int, at place: Int, in text: [Unicode.Scalar]) -> Int {
    let kind = record.sheet.identities[identity].kind
    guard kind.isPerson else { return place }
    let rest = String(String.UnicodeScalarView(text[place..<min(place + 4, text.count)]))
    let always = ["ちゃん", "くん", "さん", "さま", "たん"] + (kind == .staff ? ["先生"] : [])
    if let honorific = always.first(where: rest.hasPrefix) {
      return place + honorific.unicodeScalars.count
    }
    guard ["君", "様", "氏"].contains(where: rest.hasPrefix) else { return place }
    let next = place + 1 < text.count ? text[place + 1] : " "
    return next.properties.isIdeographic ? place : place + 1
  }

  /// Ages in whole years: 5歳, １２才, 6-year-old.
  private static func wholeYears(in text: [Unicode.Scalar]) -> [(Range<Int>, Int)] {
    var found: [(Range<Int>, Int)] = []
    var place = 0
    while place < text.count {
      let start = place
      while place < text.count, text[place].isDigit || (0xFF10...0xFF19).contains(text[place].value)
      {
        place += 1
      }
      guard place > start else {
        place += 1
        continue
      }
      let digits = String(String.UnicodeScalarView(text[start..<place]))
      let years = Generalisation.numbers(in: digits).first ?? 0
      let rest = String(String.UnicodeScalarView(text[place..<min(place + 10, text.count)]))
      if years < 30,
        let unit = ["歳", "才", "-year-old", " years old"].first(where: rest.hasPrefix),
        !rest.dropFirst(unit.count).hasPrefix("以上")
      {
        found.append((start..<(place + unit.unicodeScalars.count), years))
      }
    }
    return found
  }

  private static func segments(
    of text: [Unicode.Scalar], _ changes: [(range: Range<Int>, change: RenderedText.Change)]
  ) -> [RenderedText.Segment] {
    var (place, segments) = (0, [RenderedText.Segment]())
    func piece(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }
    for (range, change) in changes where range.lowerBound >= place {
      if range.lowerBound > place {
        segments.append(.init(original: piece(place..<range.lowerBound), change: nil))
      }
      segments.append(.init(original: piece(range), change: change))
      place = range.upperBound
    }
    if place < text.count {
      segments.append(.init(original: piece(place..<text.count), change: nil))
    }
    return segments
  }
}

extension Passage {
  /// The references with where they stand in the real text, in Unicode scalars.
  func references(on sheet: IdentitySheet) -> [(range: Range<Int>, reference: IdentityReference)] {
    var (place, found) = (0, [(range: Range<Int>, reference: IdentityReference)]())
    for part in parts {
      switch part {
      case .text(let text): place += text.unicodeScalars.count
      case .reference(let reference):
        let count = sheet.realText(of: Passage(parts: [part])).unicodeScalars.count
        found.append((place..<(place + count), reference))
        place += count
      }
    }
    return found
  }
}
