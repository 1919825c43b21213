import Casework

/// The members of the association and the steps by which they were entered.
struct MemberRoll {
  private(set) var steps: [PracticeStep] = []
  private var advisers: [(key: Int, since: CivilDay, fields: [Words])] = []

  init(_ office: Office, in period: Period, using generator: inout SeededGenerator) {
    let names = PersonName.familiesOfWorkers.flatMap { family in
      PersonName.workers.map { PersonName(family: family, given: $0) }
    }.shuffled(using: &generator)
    for (key, name) in names.prefix(48).enumerated() {
      enter(name, key: key, office, in: period, using: &generator)
    }
  }

  /// An adviser for a field on a day: somebody who knows the field, or else anybody.
  func adviser(
    for field: Words, on day: CivilDay, using generator: inout SeededGenerator
  ) -> Int? {
    let present = advisers.filter { $0.since <= day }
    let knowing = present.filter { $0.fields.contains(field) }
    return generator.pick(knowing.isEmpty ? present : knowing)?.key
  }

  private mutating func enter(
    _ name: PersonName, key: Int, _ office: Office, in period: Period,
    using generator: inout SeededGenerator
  ) {
    let wanted = key < 32 ? period.firstDay : period.day(of: key - 32, count: 17)
    var clock = WorkingClock(from: 8, until: period.lastDay)
    let actor = office.coordinators[key % office.coordinators.count]
    let moment = clock.moment(on: wanted, using: &generator)
    let post = MemberRoll.posts[key % MemberRoll.posts.count]
    let isAdviser = key % 4 != 3
    let fields = isAdviser ? MemberRoll.fields(of: key) : []
    var profile = MemberProfile(
      name: name.full(in: office.language), kana: name.kana(in: office.language), kind: post.kind,
      occupation: office(post.occupation), affiliation: office(post.affiliation),
      prefecture: office(Locality.prefectures[key * 5 % Locality.prefectures.count]),
      isAdviser: isAdviser, expertise: fields.map { office($0) }, mail: name.mail,
      telephone: "000-0000-\(1001 + key)")
    steps.append(
      PracticeStep(moment: moment, actor: actor, action: .member(.join(profile), key: key)))
    if isAdviser { advisers.append((key, moment.day, fields)) }
    guard key % 8 == 5 else { return }
    profile.telephone = "000-0000-\(2001 + key)"
    let later = clock.moment(
      on: moment.day.adding(days: generator.number(40...200)), using: &generator)
    steps.append(
      PracticeStep(moment: later, actor: actor, action: .member(.revise(profile), key: key)))
  }

  private static func fields(of key: Int) -> [Words] {
    let all = Theme.all.map(\.topic.field) + Topic.regional.map(\.field)
    return [key, key * 4 + 3, key * 7 + 5].reduce(into: []) { fields, place in
      let field = all[place % all.count]
      if !fields.contains(field) { fields.append(field) }
    }
  }

  private static let posts: [(occupation: Words, affiliation: Words, kind: MemberKind)] = [
    (
      Words("看護師", "nurse"), Words("こでまり訪問看護ステーション", "Kodemari Home Nursing"), .provider
    ),
    (
      Words("相談支援専門員", "planner"), Words("相談支援センターはしばみ", "Hashibami Planning Office"),
      .coordinator
    ),
    (
      Words("小児科医", "paediatrician"),
      Words("雁木こども医療センター", "Karigi Children's Medical Centre"), .individual
    ),
    (
      Words("保健師", "public health nurse"), Words("青葉台市こども家庭課", "City of Aobadai"),
      .government
    ),
    (
      Words("社会福祉士", "social worker"),
      Words("あおば医療的ケア児支援センター", "Aoba Support Centre"), .supportCentre
    ),
    (
      Words("理学療法士", "physiotherapist"), Words("すずかけ坂療育園", "Suzukakezaka Day Centre"),
      .individual
    ),
    (
      Words("特別支援学校教諭", "special school teacher"),
      Words("槐ヶ丘特別支援学校", "Enjugaoka Special School"), .individual
    ),
    (
      Words("医療ソーシャルワーカー", "medical social worker"),
      Words("白樺大学病院", "Shirakaba University Hospital"), .coordinator
    ),
    (
      Words("保育士", "nursery teacher"), Words("めだか池保育所", "Medakaike Nursery"), .provider
    ),
    (
      Words("臨床工学技士", "clinical engineer"), Words("汐風中央病院", "Shiokaze Central Hospital"),
      .individual
    ),
    (
      Words("言語聴覚士", "speech therapist"),
      Words("すずかけ坂療育園", "Suzukakezaka Day Centre"), .individual
    ),
  ]
}
