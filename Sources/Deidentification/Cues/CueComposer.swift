internal import Cues

/// Says what is seen at and beside each word of a line.
struct CueComposer {
  private(set) var collector: CueCollector

  /// Begins; the texts of the cues are kept for training only.
  init(keepingTexts: Bool = false) { collector = CueCollector(keepingTexts: keepingTexts) }

  private static let whole = CueName("w")
  private static let sortName = CueName("p")
  private static let shapeName = CueName("s")
  private static let firstSign = CueName("f")
  private static let lastSign = CueName("l")
  private static let firstSigns = CueName("ff")
  private static let lastSigns = CueName("ll")
  private static let tag = CueName("t")
  private static let tagSort = CueName("tp")
  private static let mark = CueName("r")
  private static let markSort = CueName("rp")
  private static let markShape = CueName("rs")
  private static let start = CueName("b")
  private static let calledName = CueName("called")
  private static let calledSort = CueName("calledp")
  private static let between = CueName("-1p+1p")
  private static let around = CueName("-1w+1w")
  private static let sorts = CueName("ppp")
  private static let ahead = CueName("+1w+2w")
  private static let behind = CueName("-2w-1w")
  private static let aheadTags = CueName("+1tp")
  private static let markAhead = CueName("r+1w")
  private static let markBehind = CueName("r-1w")
  private static let markSorts = CueName("r+1p")

  private struct Beside {
    let word, sort, shape, tag, mark, wordSort, wordShape, none: CueName
    let distance: Int

    init(_ distance: Int) {
      self.distance = distance
      let sign = distance > 0 ? "+\(distance)" : "\(distance)"
      word = CueName(sign + "w")
      sort = CueName(sign + "p")
      shape = CueName(sign + "s")
      tag = CueName(sign + "t")
      mark = CueName(sign + "r")
      wordSort = CueName(sign + "wp")
      wordShape = CueName(sign + "ws")
      none = CueName(sign + "none")
    }
  }

  private static let neighbours = [-3, -2, -1, 1, 2, 3].map(Beside.init)

  mutating func cued(_ line: [SeenWord]) -> CuedLine {
    var cued = CuedLine()
    for number in line.indices {
      collector.removeCues()
      addOwn(line[number])
      for beside in Self.neighbours { addBeside(beside, number, line) }
      addPairs(number, line)
      cued.words.append(line[number].range)
      cued.cues.append(collector.cues)
    }
    return cued
  }

  private mutating func addOwn(_ seen: SeenWord) {
    collector.add(Self.whole, seen.word)
    collector.add(Self.sortName, seen.sort)
    collector.add(Self.shapeName, seen.shape)
    collector.add(Self.firstSign, Array(seen.word.prefix(1)))
    collector.add(Self.lastSign, Array(seen.word.suffix(1)))
    if seen.word.count > 1 {
      collector.add(Self.firstSigns, Array(seen.word.prefix(2)))
      collector.add(Self.lastSigns, Array(seen.word.suffix(2)))
    }
    collector.add(Self.start, seen.before)
    for tag in seen.tags {
      collector.add(Self.tag, tag)
      collector.add(Self.tagSort, tag, seen.sort)
    }
    for mark in seen.marks {
      collector.add(Self.mark, mark)
      collector.add(Self.markSort, mark, seen.sort)
      collector.add(Self.markShape, mark, seen.shape)
    }
    if seen.isCalled {
      collector.add(Self.calledName)
      collector.add(Self.calledSort, seen.sort)
    }
  }

  private mutating func addBeside(_ beside: Beside, _ number: Int, _ line: [SeenWord]) {
    let place = number + beside.distance
    guard line.indices.contains(place) else {
      collector.add(beside.none)
      return
    }
    let (other, own) = (line[place], line[number])
    collector.add(beside.sort, other.sort)
    guard abs(beside.distance) < 3 else { return }
    collector.add(beside.word, other.word)
    collector.add(beside.shape, other.shape)
    for tag in other.tags { collector.add(beside.tag, tag) }
    for mark in other.marks { collector.add(beside.mark, mark) }
    guard abs(beside.distance) == 1 else { return }
    collector.add(beside.wordSort, other.word, own.sort)
    collector.add(beside.wordShape, other.word, own.shape)
  }

  private mutating func addPairs(_ number: Int, _ line: [SeenWord]) {
    let own = line[number]
    let former = number > 0 ? line[number - 1] : nil
    let next = number + 1 < line.count ? line[number + 1] : nil
    if let next {
      for tag in next.tags { collector.add(Self.aheadTags, tag, own.sort) }
      for mark in own.marks {
        collector.add(Self.markAhead, mark, next.word)
        collector.add(Self.markSorts, mark, next.sort)
      }
      if number + 2 < line.count {
        collector.add(Self.ahead, next.word, line[number + 2].word)
      }
    }
    if let former {
      for mark in own.marks { collector.add(Self.markBehind, mark, former.word) }
      if number > 1 { collector.add(Self.behind, line[number - 2].word, former.word) }
    }
    let none: CueValue = ["$"]
    collector.add(Self.between, former?.sort ?? none, next?.sort ?? none)
    collector.add(Self.around, former?.word ?? none, next?.word ?? none)
    collector.add(Self.sorts, own.sort, (former?.sort ?? none) + ["|"] + (next?.sort ?? none))
  }
}
