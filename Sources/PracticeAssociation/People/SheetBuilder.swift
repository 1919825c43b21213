import Casework
import Deidentification

/// Puts the identity sheet of an invented family together, with what the texts call everybody.
struct SheetBuilder {
  let office: Office
  let family: NamePart
  private(set) var sheet = IdentitySheet()
  private(set) var fillings: [String: Slots.Filling] = [:]

  init(office: Office, family: NamePart) { (self.office, self.family) = (office, family) }

  /// Enters the child, the parents and a sibling.
  mutating func addFamily(isGrown: Bool, using generator: inout SeededGenerator) {
    if let (given, pet) = generator.pick(PersonName.children) {
      let petNames = office.language == .japanese ? [pet] : []
      add(.child, Words("", ""), PersonName(family: family, given: given), more: petNames)
      let called =
        office.language == .japanese
        ? isGrown ? ["\(given.written)さん"] : ["\(given.written)ちゃん", pet, pet] : [given.romaji]
      fillings["child"] = .name(called)
    }
    addRelative("mother", Words("母", "the mother"), PersonName.mothers, using: &generator)
    addRelative("father", Words("父", "the father"), PersonName.fathers, using: &generator)
    let sibling = generator.pick(SheetBuilder.siblingRelations) ?? Words("きょうだい", "the sibling")
    addRelative("sibling", sibling, PersonName.siblings, using: &generator)
  }

  /// Enters the doctor and the nurse.
  mutating func addWorkers(using generator: inout SeededGenerator) {
    var families = PersonName.familiesOfWorkers.shuffled(using: &generator)
    var givens = PersonName.workers.shuffled(using: &generator)
    let roles = [("doctor", Words("主治医", "Doctor")), ("nurse", Words("訪問看護師", "Nurse"))]
    for (slot, relation) in roles {
      guard let name = families.popLast(), let given = givens.popLast() else { continue }
      let title = Words("\(name.written)先生", "Dr \(name.romaji)")
      let isDoctor = slot == "doctor"
      add(
        .staff, relation, PersonName(family: name, given: given),
        more: isDoctor ? [office(title)] : [])
      fillings[slot] = .name([isDoctor ? office(title) : name(office.language)])
    }
  }

  /// Enters the hospital, the nursing station, the nursery, the school and the town.
  mutating func addPlaces(of locality: Locality) {
    let places = [
      ("hospital", Words("かかりつけ", "clinic"), locality.hospital),
      ("station", Words("訪問看護", "home nursing"), locality.station),
      ("nursery", Words("保育所", "nursery"), locality.nursery),
      ("school", Words("学校", "school"), locality.school),
    ]
    for (slot, relation, place) in places {
      let name = office(place.name)
      let forms = SurfaceForms.of(name, kind: .facility) + [office(place.short)]
      enter(.facility, relation, forms)
      fillings[slot] = .name([name, office(place.short)])
    }
    let town = office(locality.town)
    enter(.place, Words("居住地", "home town"), SurfaceForms.of(town, kind: .place))
    fillings["town"] = .name([town])
  }

  private mutating func addRelative(
    _ slot: String, _ relation: Words, _ givens: [NamePart],
    using generator: inout SeededGenerator
  ) {
    guard let given = generator.pick(givens) else { return }
    add(.family, relation, PersonName(family: family, given: given))
    fillings[slot] = .name([given(office.language)])
  }

  private mutating func add(
    _ kind: IdentityKind, _ relation: Words, _ name: PersonName, more: [String] = []
  ) {
    let forms = SurfaceForms.of(
      name.full(in: office.language), kana: name.kana(in: office.language), kind: kind)
    enter(kind, relation, forms + more.filter { !forms.contains($0) })
  }

  /// A spelling that already means somebody, such as the family name, is not given away again.
  private mutating func enter(_ kind: IdentityKind, _ relation: Words, _ forms: [String]) {
    let taken = Set(sheet.identities.flatMap(\.forms))
    let surrogate = Surrogate.proposed(
      kind: kind, relation: office(relation), name: forms.first ?? "", on: sheet)
    sheet.add(
      Identity(
        kind: kind, relation: office(relation), forms: forms.filter { !taken.contains($0) },
        surrogate: surrogate))
  }

  private static let siblingRelations = [
    Words("姉", "the elder sister"), Words("兄", "the elder brother"),
    Words("妹", "the younger sister"), Words("弟", "the younger brother"),
  ]
}
