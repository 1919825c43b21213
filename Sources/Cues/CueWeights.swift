/// How much every cue speaks for each label of a word, and each label for the next.
///
/// The text is one line of pieces parted by spaces: the labels, what one label says about the next
/// (`place>person -120`), then every cue with its weights in hundredths (`behind=さん 310,0,-45`).
/// The first label, “nothing”, always weighs nothing.
public struct CueWeights: Sendable {
  /// The labels beside “nothing”, in the order of the weights.
  public let labels: [String]
  /// The weight from each label (also “nothing”, the first) to each label of the next word.
  let transitions: [Float]
  private let weights: [Float]
  private let numbers: [UInt64]
  private let rows: [Int32]
  private let mask: UInt64

  /// How many labels a word can have, “nothing” among them.
  public var count: Int { labels.count + 1 }

  /// Reads weights; throws when the text is not of this form.
  public init(_ text: String) throws(CueWeightsError) {
    var pieces = text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).makeIterator()
    guard let first = pieces.next(), let head = String(Substring(first)) as String?,
      head.hasPrefix("labels=")
    else { throw CueWeightsError.noLabels }
    let labels = head.dropFirst(7).split(separator: ",").map(String.init)
    let count = labels.count + 1
    let names = ["nothing"] + labels
    var transitions = [Float](repeating: 0, count: count * count)
    var rows: [(number: UInt64, weights: [Float])] = []
    while let piece = pieces.next() {
      let cue = Substring(piece)
      guard let next = pieces.next(), let numbers = CueWeights.numbers(next) else {
        throw CueWeightsError.noWeights(of: String(cue))
      }
      let pair = cue.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
      if pair.count == 2, numbers.count == 1, let from = names.firstIndex(of: pair[0]),
        let to = names.firstIndex(of: pair[1])
      {
        transitions[from * count + to] = numbers[0]
      } else if numbers.count == labels.count {
        rows.append((CueNumber.mixed(CueNumber.empty, cue.unicodeScalars), numbers))
      } else {
        throw CueWeightsError.noWeights(of: String(cue))
      }
    }
    self.init(labels: labels, transitions: transitions, rows: rows)
  }

  init(labels: [String], transitions: [Float], rows: [(number: UInt64, weights: [Float])]) {
    (self.labels, self.transitions) = (labels, transitions)
    weights = rows.flatMap(\.weights)
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    var numbers = [UInt64](repeating: 0, count: size)
    var places = [Int32](repeating: -1, count: size)
    let mask = UInt64(size - 1)
    for (row, cue) in rows.enumerated() {
      var slot = CueWeights.slot(cue.number, mask)
      while places[slot] >= 0 { slot = Int((UInt64(slot) + 1) & mask) }
      (numbers[slot], places[slot]) = (cue.number, Int32(row))
    }
    (self.numbers, self.rows, self.mask) = (numbers, places, mask)
  }

  private static func slot(_ number: UInt64, _ mask: UInt64) -> Int {
    Int((number ^ (number >> 32)) & mask)
  }

  /// Adds the weights of a cue to those of a word; a cue that is not known weighs nothing.
  func add(_ number: UInt64, to scores: inout [Float], at place: Int) {
    var slot = CueWeights.slot(number, mask)
    while rows[slot] >= 0 {
      if numbers[slot] == number {
        let start = Int(rows[slot]) * labels.count
        for label in labels.indices { scores[place + label + 1] += weights[start + label] }
        return
      }
      slot = Int((UInt64(slot) + 1) & mask)
    }
  }

  /// Whole numbers parted by commas, as hundredths.
  private static func numbers(_ bytes: Substring.UTF8View.SubSequence) -> [Float]? {
    var numbers: [Float] = []
    var (value, isNegative, hasDigit) = (0, false, false)
    for byte in bytes {
      switch byte {
      case 0x2D where !hasDigit && !isNegative: isNegative = true
      case 0x30...0x39 where value < 1_000_000:
        (value, hasDigit) = (value * 10 + Int(byte) - 0x30, true)
      case 0x2C where hasDigit:
        numbers.append(Float(isNegative ? -value : value) / 100)
        (value, isNegative, hasDigit) = (0, false, false)
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    return numbers + [Float(isNegative ? -value : value) / 100]
  }
}

/// Why a text holds no weights.
public enum CueWeightsError: Error, Hashable {
  /// It does not begin with the labels.
  case noLabels
  /// A cue has not one weight for every label.
  case noWeights(of: String)
}
