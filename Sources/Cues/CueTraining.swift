/// A line of words with their cues and the labels that are right, 0 for “nothing”.
public struct CueExample: Sendable {
  /// The cues of each word.
  public let cues: [[UInt64]]
  /// The label of each word.
  public let labels: [Int]

  /// Describes a line; every word has a label.
  public init(cues: [[UInt64]], labels: [Int]) { (self.cues, self.labels) = (cues, labels) }
}

/// Learns weights from examples.
///
/// Follow-the-regularised-leader (McMahan et al. 2013) over the likelihood of a linear chain, line by
/// line in an order that a seed shuffles: the same examples give the same weights. The first
/// penalty empties the weights that hardly help, the second keeps the others small.
public struct CueTraining: Sendable {
  /// How quickly it learns.
  public var rate: Float = 0.2
  /// The penalty on every weight that is not nothing.
  public var sparseness: Float = 3
  /// The penalty on big weights.
  public var smallness: Float = 4
  /// How often every line is read.
  public var rounds = 20

  private let labels: [String]
  private var indices: [UInt64: Int] = [:]
  private var numbers: [UInt64] = []
  private var authors: [Int] = []
  private var isShared: [Bool] = []
  private var examples: [(cues: [[Int32]], labels: [Int])] = []

  /// Prepares to learn labels.
  public init(labels: [String]) { self.labels = labels }

  /// Takes an example of an author; a cue that only one author gives teaches nothing.
  public mutating func add(_ example: CueExample, author: Int) {
    guard !example.cues.isEmpty else { return }
    let cues = example.cues.map { word in
      word.map { number -> Int32 in
        if let index = indices[number] {
          if authors[index] != author { isShared[index] = true }
          return Int32(index)
        }
        indices[number] = numbers.count
        numbers.append(number)
        authors.append(author)
        isShared.append(false)
        return Int32(numbers.count - 1)
      }
    }
    examples.append((cues, example.labels))
  }

  /// The weights that the examples teach, and their text in the words of the cues.
  public func learned(texts: [UInt64: String]) -> (weights: CueWeights, text: String) {
    let count = labels.count + 1
    var cues = Coordinates(numbers.count * labels.count, self)
    var steps = Coordinates(count * count, self)
    let examples = examples.map { example in
      (cues: example.cues.map { $0.filter { isShared[Int($0)] } }, labels: example.labels)
    }
    var order = Array(examples.indices)
    var random = Shuffle(state: 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<rounds {
      random.shuffle(&order)
      for number in order { learn(examples[number], &cues, &steps) }
    }
    return written(cues.weights, steps.weights, texts)
  }

  private func learn(
    _ example: (cues: [[Int32]], labels: [Int]), _ cues: inout Coordinates,
    _ steps: inout Coordinates
  ) {
    let (width, count) = (labels.count, labels.count + 1)
    var scores = [Float](repeating: 0, count: example.cues.count * count)
    for (word, numbers) in example.cues.enumerated() {
      for number in numbers {
        for label in 0..<width {
          scores[word * count + label + 1] += cues.weights[Int(number) * width + label]
        }
      }
    }
    let chain = CueChain(
      scores: scores, transitions: steps.weights, count: count, wantsPairs: true)
    for (word, numbers) in example.cues.enumerated() {
      for label in 0..<width {
        let right: Float = example.labels[word] == label + 1 ? 1 : 0
        let error = chain.probabilities[word * count + label + 1] - right
        guard abs(error) > 0.0005 else { continue }
        for number in numbers { cues.step(Int(number) * width + label, error) }
      }
    }
    for word in example.cues.indices.dropFirst() {
      for pair in 0..<(count * count) {
        let isRight = pair == example.labels[word - 1] * count + example.labels[word]
        steps.step(pair, chain.pairs[(word - 1) * count * count + pair] - (isRight ? 1 : 0))
      }
    }
  }

  private func written(
    _ cues: [Float], _ steps: [Float], _ texts: [UInt64: String]
  ) -> (CueWeights, String) {
    let (width, count) = (labels.count, labels.count + 1)
    let names = ["nothing"] + labels
    var pieces = ["labels=" + labels.joined(separator: ",")]
    for from in 0..<count {
      for to in 0..<count {
        pieces.append(
          "\(names[from])>\(names[to]) \(CueTraining.hundredths(steps[from * count + to]))")
      }
    }
    var rows: [(text: String, number: UInt64, weights: [Int])] = []
    for (index, number) in numbers.enumerated() {
      let weights = (0..<width).map { CueTraining.hundredths(cues[index * width + $0]) }
      guard weights.contains(where: { $0 != 0 }), let text = texts[number] else { continue }
      rows.append((text, number, weights))
    }
    rows.sort { $0.text.unicodeScalars.lexicographicallyPrecedes($1.text.unicodeScalars) }
    pieces += rows.map { row in
      row.text + " " + row.weights.map(String.init).joined(separator: ",")
    }
    let weights = CueWeights(
      labels: labels, transitions: steps.map { Float(CueTraining.hundredths($0)) / 100 },
      rows: rows.map { ($0.number, $0.weights.map { Float($0) / 100 }) })
    return (weights, pieces.joined(separator: " "))
  }

  private static func hundredths(_ weight: Float) -> Int { Int((weight * 100).rounded()) }
}

/// Weights while they are learned.
private struct Coordinates {
  private(set) var weights: [Float]
  private var sums: [Float]
  private var squares: [Float]
  private let training: CueTraining

  init(_ count: Int, _ training: CueTraining) {
    weights = [Float](repeating: 0, count: count)
    (sums, squares) = (weights, weights)
    self.training = training
  }

  mutating func step(_ place: Int, _ gradient: Float) {
    let root = squares[place].squareRoot()
    squares[place] += gradient * gradient
    let next = squares[place].squareRoot()
    sums[place] += gradient - (next - root) / training.rate * weights[place]
    let sum = sums[place]
    guard abs(sum) > training.sparseness else {
      weights[place] = 0
      return
    }
    weights[place] =
      -(sum - (sum < 0 ? -1 : 1) * training.sparseness)
      / ((1 + next) / training.rate + training.smallness)
  }
}

/// Orders anew, always in the same way.
private struct Shuffle {
  var state: UInt64

  mutating func shuffle(_ order: inout [Int]) {
    for place in stride(from: order.count - 1, to: 0, by: -1) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      order.swapAt(place, Int(state % UInt64(place + 1)))
    }
  }
}
