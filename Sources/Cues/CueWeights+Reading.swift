internal import Glibc

extension CueWeights {
  /// How likely each word of a line bears each label, “nothing” first, in rows of `count`.
  ///
  /// The labels of neighbours are weighed together: the probabilities are those of a linear chain,
  /// summed forward and backward.
  public func probabilities(of line: [[UInt64]]) -> [Float] {
    CueChain(scores: scores(of: line), transitions: transitions, count: count).probabilities
  }

  /// What the cues of each word say by themselves.
  func scores(of line: [[UInt64]]) -> [Float] {
    var scores = [Float](repeating: 0, count: line.count * count)
    for (word, cues) in line.enumerated() {
      for cue in cues { add(cue, to: &scores, at: word * count) }
    }
    return scores
  }
}

/// A line of words whose labels depend on each other.
struct CueChain {
  /// How likely each word bears each label, in rows.
  let probabilities: [Float]
  /// How likely each pair of labels stands at each place between two words, in blocks.
  let pairs: [Float]
  /// The logarithm of the sum over all ways to label the line.
  let logSum: Float

  init(scores: [Float], transitions: [Float], count: Int, wantsPairs: Bool = false) {
    let words = scores.count / count
    guard words > 0 else {
      (probabilities, pairs, logSum) = ([], [], 0)
      return
    }
    var forward = scores
    var backward = [Float](repeating: 0, count: scores.count)
    var terms = [Float](repeating: 0, count: count)
    for word in 1..<max(words, 1) {
      for to in 0..<count {
        for from in 0..<count {
          terms[from] = forward[(word - 1) * count + from] + transitions[from * count + to]
        }
        forward[word * count + to] += CueChain.logSum(terms)
      }
    }
    for word in stride(from: words - 2, through: 0, by: -1) {
      for from in 0..<count {
        for to in 0..<count {
          let next = (word + 1) * count + to
          terms[to] = transitions[from * count + to] + scores[next] + backward[next]
        }
        backward[word * count + from] = CueChain.logSum(terms)
      }
    }
    let sum = CueChain.logSum(Array(forward[((words - 1) * count)...]))
    probabilities = zip(forward, backward).map { expf($0 + $1 - sum) }
    logSum = sum
    var pairs: [Float] = []
    if wantsPairs {
      pairs.reserveCapacity((words - 1) * count * count)
      for word in 1..<max(words, 1) {
        for from in 0..<count {
          for to in 0..<count {
            let here = word * count + to
            pairs.append(
              expf(
                forward[(word - 1) * count + from] + transitions[from * count + to] + scores[here]
                  + backward[here] - sum))
          }
        }
      }
    }
    self.pairs = pairs
  }

  private static func logSum(_ terms: [Float]) -> Float {
    let most = terms.max() ?? 0
    return most + logf(terms.reduce(0) { $0 + expf($1 - most) })
  }
}
