/// A piece of a text beside its earlier wording; the pieces are lines and, within them, sentences.
enum PassageChange: Equatable, Sendable {
  /// It stood there before.
  case removed(String)
  /// It is new.
  case added(String)
  /// It stands as before, beside something that changed.
  case kept(String)
  /// So many stand as before, away from what changed.
  case skipped(Int)

  /// What became of a text, in order; everything is removed and added, or kept.
  static func between(_ before: String, _ after: String) -> [PassageChange] {
    shortened(all(between: before.passages, after.passages))
  }

  private static func all(between before: [String], _ after: [String]) -> [PassageChange] {
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var (result, old, new): ([PassageChange], Int, Int) = ([], 0, 0)
    while old < before.count || new < after.count {
      if removed.contains(old) {
        result.append(.removed(before[old]))
        old += 1
      } else if added.contains(new) {
        result.append(.added(after[new]))
        new += 1
      } else {
        result.append(.kept(after[new]))
        (old, new) = (old + 1, new + 1)
      }
    }
    return result
  }

  /// Of what stands as before only the pieces next to a change.
  private static func shortened(_ changes: [PassageChange]) -> [PassageChange] {
    var result: [PassageChange] = []
    for place in changes.indices {
      let isNear = [place - 1, place, place + 1].contains {
        changes.indices.contains($0) && !changes[$0].isKept
      }
      if isNear {
        result.append(changes[place])
      } else if case .skipped(let count) = result.last {
        result[result.count - 1] = .skipped(count + 1)
      } else {
        result.append(.skipped(1))
      }
    }
    return result
  }

  private var isKept: Bool { if case .kept = self { true } else { false } }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension String {
  /// The lines of a text, and the sentences of a line; blank ones are left out.
  fileprivate var passages: [String] {
    split(whereSeparator: \.isNewline).flatMap { $0.sentences }.filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Its sentences; a full stop in Latin letters ends one only before a space.
  fileprivate var sentences: [String] {
    var (result, current): ([String], String) = ([], "")
    for (place, character) in zip(indices, self) {
      current.append(character)
      let next = index(after: place)
      let endsWord = next == endIndex || self[next].isWhitespace
      if "。！？".contains(character) || ".!?".contains(character) && endsWord {
        result.append(current.trimmed)
        current = ""
      }
    }
    return result + [current.trimmed]
  }
}
