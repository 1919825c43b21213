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
///
/// Sums are kept small word by word, so that a line of many thousand words is read as exactly as a
/// short one.
struct CueChain {
  /// How likely each word bears each label, in rows.
  let probabilities: [Float]
  /// How likely each pair of labels stands at each place between two words, in blocks.
  let pairs: [Float]

  init(scores: [Float], transitions: [Float], count: Int, wantsPairs: Bool = false) {
    let words = scores.count / count
    var forward = scores
    var backward = [Float](repeating: 0, count: scores.count)
    var terms = [Float](repeating: 0, count: count)
    for word in 0..<words {
      if word > 0 {
        for to in 0..<count {
          for from in 0..<count {
            terms[from] = forward[(word - 1) * count + from] + transitions[from * count + to]
          }
          forward[word * count + to] += CueChain.logSum(terms)
        }
      }
      CueChain.lower(&forward, word * count, count)
    }
    for word in stride(from: words - 2, through: 0, by: -1) {
      for from in 0..<count {
        for to in 0..<count {
          let next = (word + 1) * count + to
          terms[to] = transitions[from * count + to] + scores[next] + backward[next]
        }
        backward[word * count + from] = CueChain.logSum(terms)
      }
      CueChain.lower(&backward, word * count, count)
    }
    probabilities = CueChain.shares(zip(forward, backward).map(+), in: count)
    var sums: [Float] = []
    if wantsPairs {
      sums.reserveCapacity(max(0, words - 1) * count * count)
      for word in 0..<words where word > 0 {
        for from in 0..<count {
          for to in 0..<count {
            let here = word * count + to
            sums.append(
              forward[(word - 1) * count + from] + transitions[from * count + to] + scores[here]
                + backward[here])
          }
        }
      }
    }
    pairs = CueChain.shares(sums, in: count * count)
  }

  /// Takes the greatest of a word's sums from all of them: only their differences count.
  private static func lower(_ sums: inout [Float], _ start: Int, _ count: Int) {
    let most = sums[start..<(start + count)].max() ?? 0
    for place in start..<(start + count) { sums[place] -= most }
  }

  /// The shares that logarithms have of the sum of their block.
  private static func shares(_ logarithms: [Float], in count: Int) -> [Float] {
    var shares = logarithms
    for start in stride(from: 0, to: logarithms.count, by: count) {
      let sum = logSum(Array(logarithms[start..<(start + count)]))
      for place in start..<(start + count) { shares[place] = expf(logarithms[place] - sum) }
    }
    return shares
  }

  private static func logSum(_ terms: [Float]) -> Float {
    let most = terms.max() ?? 0
    return most + logf(terms.reduce(0) { $0 + expf($1 - most) })
  }
}
