internal import Casework

/// How many children in the country could be meant by what a release says.
///
/// Source of the counts: こども家庭庁「医療的ケア児について」(令和8年1月): 21,126 children at home aged 0 to 19,
/// 6,180 of them with a ventilator; spread evenly over 47 prefectures and 20 years of age.
struct GroupEstimate {
  let record: CaseRecord
  let policy: ReaderPolicy
  let shown: String

  private static let (children, ventilated, prefectures, years) = (21_126.0, 6_180.0, 47.0, 20.0)
  /// Prefectures of the smallest region (四国).
  private static let smallestRegion = 4.0

  /// The estimate, rounded down.
  var count: Int {
    let hasVentilator = ["呼吸器", "ventilat"].contains { shown.lowercased().contains($0) }
    let all = hasVentilator ? Self.ventilated : Self.children
    let place =
      switch policy.places {
      case .prefecture: 1 / Self.prefectures
      case .region: Self.smallestRegion / Self.prefectures
      case .none: 1.0
      }
    let age = policy.ages == .years ? 1 / Self.years : 3 / Self.years
    return Int(all * (mentionsPlace ? place : 1) * (mentionsAge ? age : 1))
  }

  private var mentionsPlace: Bool {
    !record.outline.prefecture.isEmpty || shown.contains("地方") || shown.contains("県")
  }

  private var mentionsAge: Bool { shown.contains("歳") || shown.contains("aged ") }

  /// The rule P15.
  var check: ReleaseCheck {
    let (count, title) = (count, Words("当てはまる子どもの数", "How many children could be meant"))
    let verdict: ReleaseCheck.Verdict =
      count < policy.fewestAlike ? .stop : count < policy.fewestAlike * 2 ? .warning : .kept
    let told = Words("全国でおよそ\(count)人(推計)。", "About \(count) in the country (estimate).")
    guard verdict != .kept else {
      return ReleaseCheck(rule: "P15", title: title, verdict: verdict, advice: told)
    }
    return ReleaseCheck(
      rule: "P15", title: title, verdict: verdict,
      advice: Words(
        told.japanese + "場所か年齢をもう一段ぼかす方針を選んでください。",
        told.english + " Choose a policy with coarser places or ages."))
  }
}
