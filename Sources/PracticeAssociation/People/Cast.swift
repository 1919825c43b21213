import Casework
import Deidentification

/// Who takes part in a story: the people and places of a case, or nameless ones.
struct Cast {
  /// Who and what is on the identity sheet; empty for nameless ones.
  let identities: [Identity]
  /// Where the story takes place.
  let locality: Locality
  /// What the texts say for them.
  let slots: Slots

  private let office: Office
  private let reader: CaseReader

  /// Nameless people, for a request that belongs to no case.
  init(namelessIn locality: Locality, _ office: Office) {
    self.office = office
    self.locality = locality
    identities = []
    let words = [
      "child": Words("本児", "the child"), "mother": Words("母", "the mother"),
      "father": Words("父", "the father"), "sibling": Words("きょうだい", "the sibling"),
      "doctor": Words("主治医", "the doctor"), "nurse": Words("訪問看護師", "the nurse"),
      "hospital": Words("病院", "the hospital"), "station": Words("訪問看護", "home nursing"),
      "nursery": Words("保育園", "the nursery"), "school": Words("学校", "the school"),
      "town": locality.town,
    ]
    slots = Slots(words.mapValues { .word(office($0)) })
    reader = CaseReader(IdentitySheet(), eyes: .own)
  }

  /// The people of a case.
  init(
    family: NamePart, in locality: Locality, _ office: Office, isGrown: Bool,
    using generator: inout SeededGenerator
  ) {
    var sheet = SheetBuilder(office: office, family: family)
    sheet.addFamily(isGrown: isGrown, using: &generator)
    sheet.addWorkers(using: &generator)
    sheet.addPlaces(of: locality)
    self.office = office
    self.locality = locality
    identities = sheet.sheet.identities
    slots = Slots(sheet.fillings)
    reader = CaseReader(sheet.sheet, eyes: .own)
  }

  /// The text with names, as a passage that refers to the identity sheet.
  func passage(_ words: Words, using generator: inout SeededGenerator) -> Passage {
    reader.passage(from: slots.fill(office(words), using: &generator))
  }
}
