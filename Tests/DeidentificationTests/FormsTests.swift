import Testing

@testable import Deidentification

@Suite struct FormsTests {
  @Test(arguments: ["Ōtani", "Ohtani", "OTANI", "Ootani", "Outani"])
  func `every romaji style of a name has one key`(spelling: String) {
    #expect(RomajiKey.of(latin: spelling) == RomajiKey.of(reading: "おおたに"))
  }

  @Test(arguments: [
    ("Shinji", "Sinzi"), ("Chizuru", "Tizuru"), ("Fujimoto", "Huzimoto"), ("Jun", "Zyun"),
    ("Namba", "Nanba"),
  ])
  func `Hepburn and kunrei agree`(hepburn: String, kunrei: String) {
    #expect(RomajiKey.of(latin: hepburn) == RomajiKey.of(latin: kunrei))
  }

  @Test func `pet names come from the first sounds`() {
    let names = PetNames.of(reading: "はな")
    for name in ["はなっぺ", "はーちゃん", "はなはな", "はなちゃん", "はなりん"] { #expect(names.contains(name)) }
    #expect(PetNames.of(reading: "") == [])
  }

  @Test(arguments: [
    ("雁木こども医療センター", "雁木こども"), ("こぶし児童発達支援センター", "こぶし"), ("訪問看護ステーションさなげ", "さなげ"),
    ("今治東総合病院", "今治東"), ("岩手県立みなみ病院", "県立みなみ"), ("訪問入浴ゆらら", "ゆらら"),
  ])
  func `the short name that staff use is a form`(name: String, short: String) {
    #expect(FacilityName.shortForms(name).contains(short))
  }

  @Test func `a kind of facility is no short name`() {
    let forms = FacilityName.shortForms("雁木こども医療センター")
    #expect(!forms.contains("医療センター"))
    #expect(!forms.contains("こども"))
  }

  @Test func `English facilities lose their kind from the end`() {
    #expect(
      EnglishFacility.shortForms("Meadow Lane Primary School") == [
        ["meadow", "lane", "primary", "school"], ["mlps"], ["meadow", "lane", "primary"],
        ["meadow", "lane"],
      ])
  }

  @Test(arguments: [
    ("emmie", "emily"), ("raj", "rajesh"), ("lizzy", "elizabeth"), ("ollie", "oliver"),
    ("bill", "william"),
  ])
  func `English pet names are known`(word: String, name: String) {
    #expect(EnglishPetNames.isPetName(word, of: name))
  }

  @Test func `a slip is one letter off, not a different name`() {
    #expect(EnglishPetNames.isSlip("hartwel", of: "hartwell"))
    #expect(EnglishPetNames.isSlip("harwtell", of: "hartwell"))
    #expect(!EnglishPetNames.isSlip("harwood", of: "hartwell"))
  }

  @Test func `old and variant kanji fold to one name`() {
    #expect(NameFolding.key("髙橋 﨑") == NameFolding.key("高橋崎"))
    #expect(NameFolding.key("ユイ") == NameFolding.key("ゆい"))
  }

  @Test func `a municipality is also known by city, ward and reading`() {
    let forms = Gazetteer.shortForms("さいたま市大宮区")
    for form in ["さいたま市", "大宮区", "大宮", "さいたま"] { #expect(forms.contains(form)) }
    #expect(Gazetteer.shortForms("上越市").contains("じょうえつ"))
  }
}
