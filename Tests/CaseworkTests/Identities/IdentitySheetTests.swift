import Casework
import Testing

@Suite struct IdentitySheetTests {
  private let sheet = IdentitySheet([
    Identity(kind: .family, relation: "母", forms: ["楡川 佳苗", "佳苗"], surrogate: "母"),
    Identity(kind: .child, relation: "", forms: ["楡川 湊斗", "みーくん"], surrogate: "本児"),
  ])

  private func reference(_ identity: Int, _ form: Int) -> Passage {
    Passage(parts: [.reference(IdentityReference(identity: identity, form: form))])
  }

  @Test func `names are read as they were typed`() {
    #expect(sheet.realText(of: reference(1, 1)) == "みーくん")
    #expect(sheet.realText(of: reference(0, 0)) == "楡川 佳苗")
  }

  @Test func `an unknown spelling reads as the name, an unknown identity as a mark`() {
    #expect(sheet.realText(of: reference(0, 5)) == "楡川 佳苗")
    #expect(sheet.realText(of: reference(2, 0)) == "〓")
    #expect(sheet.realText(of: reference(-1, 0)) == "〓")
  }

  @Test func `the child is the identity of that kind`() {
    #expect(sheet.child?.name == "楡川 湊斗")
    #expect(IdentitySheet().child == nil)
  }

  @Test func `revising a place that is not there changes nothing`() {
    var revised = sheet
    revised.revise(9, to: sheet.identities[0])
    #expect(revised == sheet)
  }

  @Test func `an identity without spellings is called by its surrogate`() {
    #expect(Identity(kind: .place, relation: "", forms: [], surrogate: "A市").name == "A市")
  }

  @Test func `persons are the child, the family, the staff and others`() {
    #expect(IdentityKind.allCases.filter(\.isPerson) == [.child, .family, .staff, .acquaintance])
  }
}
