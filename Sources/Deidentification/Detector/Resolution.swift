/// Settles which of several overlapping proposals stand.
struct Resolution {
  /// The proposals that stand, in reading order and without overlap.
  let proposals: [Proposal]

  init(_ proposals: [Proposal], note: NoteText) {
    let valid = proposals.filter { !$0.range.isEmpty && !Resolution.isSafe($0, note) }
    let ordered = valid.sorted { Resolution.rank($0) > Resolution.rank($1) }
    var owner = [Int32](repeating: -1, count: note.count)
    var kept: [Proposal] = []
    for proposal in ordered {
      let pieces = Resolution.free(proposal.range, owner)
      // What is left of a doubtful word beside a finding is part of that finding's surroundings;
      // what is left of a sure one is not.
      let isDoubtful = proposal.confidence < Finding.sureness
      if isDoubtful, proposal.reason == .unknownWord, pieces != [proposal.range] { continue }
      for piece in pieces {
        var part = proposal
        part.range = piece
        for place in piece { owner[place] = Int32(kept.count) }
        kept.append(part)
      }
    }
    let sorted = kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.proposals = Resolution.trimmed(Resolution.bridged(sorted, note), note)
  }

  /// What a rule found goes before what surroundings tell, however sure they are; then sure findings
  /// before those for review, and longer ones before shorter ones.
  private static func rank(_ proposal: Proposal) -> (Int, Int, Double) {
    let isSure = proposal.confidence >= Finding.sureness
    let isOfRule = proposal.reason != .context
    return (isOfRule ? isSure ? 2 : 1 : 0, proposal.range.count, proposal.confidence)
  }

  /// The parts of a range that nothing has taken.
  private static func free(_ range: Range<Int>, _ owner: [Int32]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start: Int?
    for place in range {
      if owner[place] < 0 {
        start = start ?? place
      } else if let first = start {
        pieces.append(first..<place)
        start = nil
      }
    }
    if let first = start { pieces.append(first..<range.upperBound) }
    return pieces
  }

  private static func isSafe(_ proposal: Proposal, _ note: NoteText) -> Bool {
    if proposal.reason == .context, proposal.identity == nil {
      // 特別支援学校, 訪問看護師: what every town has, and what anybody may be.
      let general = [
        SafeWords.japanese, FacilityWords.general, FacilityName.kinds, NameWords.roles,
        NameWords.nobody,
      ]
      return general.contains {
        ($0.length(at: proposal.range.lowerBound, in: note.plain) ?? 0) >= proposal.range.count
      }
    }
    guard proposal.identity == nil, proposal.reason != .otherRecord,
      proposal.kind.isPerson || proposal.reason == .nameList || proposal.reason == .facilityName
        || proposal.reason == .gazetteer || proposal.reason == .address
    else { return false }
    let safe = SafeWords.japanese.length(at: proposal.range.lowerBound, in: note.plain) ?? 0
    // 能登半島 of 能登半島地震.
    let isInside = proposal.reason == .gazetteer || proposal.reason == .address
    return isInside ? safe >= proposal.range.count : safe == proposal.range.count
  }

  /// With the initial between two parts of one person's name: KENJI S TAKAHASHI.
  private static func bridged(_ proposals: [Proposal], _ note: NoteText) -> [Proposal] {
    var bridged: [Proposal] = []
    for next in proposals {
      guard let former = bridged.last, next.kind == former.kind,
        former.range.upperBound < next.range.lowerBound
      else {
        bridged.append(next)
        continue
      }
      let between = former.range.upperBound..<next.range.lowerBound
      if former.kind == .date, joinsDays(between, note) {
        // 3日～5日 is one span of days.
        bridged[bridged.count - 1].range = former.range.lowerBound..<next.range.upperBound
        continue
      }
      if former.kind.isPerson, (2...4).contains(between.count),
        note.plain[between].count(where: \.isCapital) == 1,
        note.plain[between].allSatisfy({ $0.isCapital || $0.isBlank || $0 == "." })
      {
        bridged[bridged.count - 1].range = former.range.lowerBound..<next.range.lowerBound
      }
      bridged.append(next)
    }
    return bridged
  }

  /// ～ and (金)～: what stands between the first and the last day of a span.
  private static func joinsDays(_ range: Range<Int>, _ note: NoteText) -> Bool {
    guard (1...5).contains(range.count),
      "〜～~–".unicodeScalars.contains(note.plain[range.upperBound - 1])
    else { return false }
    return note.plain[range.dropLast()].allSatisfy { "()（）月火水木金土日祝".unicodeScalars.contains($0) }
  }

  /// Without blanks and line ends at either end.
  private static func trimmed(_ proposals: [Proposal], _ note: NoteText) -> [Proposal] {
    proposals.compactMap { proposal in
      var proposal = proposal
      var (start, end) = (proposal.range.lowerBound, proposal.range.upperBound)
      while start < end, note.plain[start].isWhite { start += 1 }
      while end > start, note.plain[end - 1].isWhite { end -= 1 }
      proposal.range = start..<end
      return start < end ? proposal : nil
    }
  }
}
