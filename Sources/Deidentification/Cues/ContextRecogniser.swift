internal import Casework

/// Finds names by where they stand, as learned from marked notes about invented families.
///
/// The other recognisers say what a name looks like; this one has read what stands beside names,
/// and so finds those that are words (恵が来る) or look like nothing (「つぼみ」). What it alone finds
/// is for review unless it is all but certain.
struct ContextRecogniser {
  let note: NoteText
  let index: SheetIndex
  let reading: ContextReading
  let isEnglish: Bool

  /// The likelihood from which a word is shown: in English from a higher one, where capitals make
  /// many words look like names; a day or an age must be likelier still, for numbers abound.
  private func least(_ label: ContextLabel) -> Float {
    label == .day ? 0.6 : isEnglish ? 0.3 : 0.2
  }

  func proposals() -> [Proposal] { reading.lines.flatMap(proposals).map(identified) }

  /// With whom it means when it is a form of the record.
  private func identified(_ proposal: Proposal) -> Proposal {
    let start = proposal.range.lowerBound
    let match = index.matches(at: start, in: note).first {
      $0.end == proposal.range.upperBound && !$0.form.isOther
    }
    guard let form = match?.form else { return proposal }
    return Proposal(
      proposal.range, FindingKind(form.kind, name: index.identities[form.identity].name),
      proposal.reason, proposal.confidence,
      identity: form.identity)
  }

  /// The runs of words of one line that are likely names.
  private func proposals(_ line: [ContextReading.Judged]) -> [Proposal] {
    var proposals: [Proposal] = []
    for word in line where word.likelihood >= least(word.label) {
      let kind = word.label.kind
      let confidence = Self.confidence(word.likelihood)
      if let last = proposals.last, last.kind == kind,
        joins(last.range.upperBound, word.range.lowerBound)
      {
        proposals[proposals.count - 1].range = last.range.lowerBound..<word.range.upperBound
        proposals[proposals.count - 1].confidence = max(last.confidence, confidence)
      } else {
        proposals.append(Proposal(word.range, kind, .context, confidence))
      }
    }
    return proposals
  }

  /// Whether a word goes on what ended before it.
  private func joins(_ end: Int, _ start: Int) -> Bool {
    end == start || isEnglish && end + 1 == start && note.plain[end].isBlank
  }

  /// Sure only from where hardly any word of the training notes was none.
  private static func confidence(_ likelihood: Float) -> Double {
    likelihood > 0.97 ? 0.75 : 0.3 + 0.35 * Double(likelihood)
  }

  /// What rules found that reads like a name, or that a rule is surer of than reading is.
  func kept(_ proposals: [Proposal]) -> [Proposal] {
    proposals.filter { proposal in
      guard let least = proposal.leastLikelihood else { return true }
      return reading.most(in: proposal.range) >= least
    }
  }
}

extension Proposal {
  /// How likely a name must read for a rule that takes words for names, or nothing for other rules.
  fileprivate var leastLikelihood: Float? {
    switch reason {
    case .ambiguousRecord: kind.isPerson ? 0.01 : nil
    case .unknownWord: 0.1
    case .nameList, .gazetteer, .facilityName:
      confidence < Finding.sureness ? 0.05 : nil
    default: nil
    }
  }
}

extension ContextLabel {
  /// The sort of identifier that the label stands for.
  fileprivate var kind: FindingKind {
    switch self {
    case .person: .other
    case .organisation: .organisation
    case .place: .finePlace
    case .day: .date
    }
  }
}
