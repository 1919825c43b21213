import Casework

extension Theme {
  /// All themes; a case has two of them that follow each other in life.
  static let all = [
    discharge, respite, nursery, schoolEntry, siblings, commuting, powerCut, highSchool, adulthood,
  ]

  /// What the second half of a case about the theme with this place is about.
  static func following(_ place: Int) -> Theme {
    let next = [1, 4, 3, 5, 6, 6, 4, 8, 6]
    return all[next[place % next.count]]
  }
}
