import Deidentification

/// What is hidden of marked notes, and what else is hidden with it.
struct Figures: CustomStringConvertible {
  private var notes = 0
  private var spans = Share()
  private var names = Share()
  private var organisations = Share()
  private var inRecord = Share()
  private var unlisted = Share()
  private var precision = Share()
  private var lookAlikes = Share()
  private var harmless = Share()
  private var clean = Share()

  /// Counts a note.
  mutating func add(_ note: MarkedNote, _ findings: [Finding]) {
    let scalars = Array(note.text.unicodeScalars)
    var hidden = [Bool](repeating: false, count: scalars.count)
    for finding in findings { for place in finding.range { hidden[place] = true } }
    var marked = [Bool](repeating: false, count: scalars.count)
    var neutral = marked
    for place in note.neutral.joined() { neutral[place] = true }
    var isClean = true
    for span in note.spans {
      for place in span.range { marked[place] = true }
      let isHidden = span.range.allSatisfy {
        hidden[$0] || scalars[$0].properties.isWhitespace
      }
      spans.add(isHidden)
      if span.type.hasPrefix("PERSON") { names.add(isHidden) }
      if span.type == "ORG" { organisations.add(isHidden) }
      if let isListed = span.isInRecord {
        if isListed { inRecord.add(isHidden) } else { unlisted.add(isHidden) }
      }
      if span.isDirect, !isHidden { isClean = false }
    }
    for place in scalars.indices where !scalars[place].properties.isWhitespace {
      if hidden[place], marked[place] || !neutral[place] { precision.add(marked[place]) }
      if !marked[place], !neutral[place] { harmless.add(hidden[place]) }
    }
    for stretch in note.lookAlikes {
      lookAlikes.add(stretch.contains { hidden[$0] })
    }
    clean.add(isClean)
    notes += 1
  }

  /// Counts what was counted elsewhere.
  mutating func add(_ other: Figures) {
    notes += other.notes
    for share in [
      \Figures.spans, \.names, \.organisations, \.inRecord, \.unlisted, \.precision, \.lookAlikes,
      \.harmless, \.clean,
    ] as [WritableKeyPath<Figures, Share>] { self[keyPath: share].add(other[keyPath: share]) }
  }

  static let heading =
    "hidden  names  in record  not in it  organisations  precision  look-alikes  harmless lost  leaks  clean"

  var description: String {
    let leaks = notes > 0 ? Double(spans.others) / Double(notes) : 0
    return [
      "\(spans)".padded(6), "\(names)".padded(5), "\(inRecord)".padded(9), "\(unlisted)".padded(9),
      "\(organisations)".padded(13), "\(precision)".padded(9), "\(lookAlikes)".padded(11),
      "\(harmless)".padded(13), Share.rounded(leaks, 100).padded(5), "\(clean)".padded(5),
    ].joined(separator: "  ")
  }
}

/// How many of all.
private struct Share: CustomStringConvertible {
  private var part = 0
  private var all = 0

  mutating func add(_ isPart: Bool) {
    all += 1
    part += isPart ? 1 : 0
  }

  mutating func add(_ other: Share) {
    part += other.part
    all += other.all
  }

  var others: Int { all - part }

  var description: String { all == 0 ? "-" : Share.rounded(100 * Double(part) / Double(all), 10) }

  static func rounded(_ number: Double, _ parts: Double) -> String {
    "\((number * parts).rounded() / parts)"
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
