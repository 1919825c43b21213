import Casework
import Testing

@Suite struct SurrogateTests {
  private func proposed(
    _ kind: IdentityKind, _ relation: String, _ name: String, besides taken: String...
  ) -> String {
    let sheet = IdentitySheet(
      taken.map { Identity(kind: .family, relation: "", forms: [$0], surrogate: $0) })
    return Surrogate.proposed(kind: kind, relation: relation, name: name, on: sheet)
  }

  @Test func `the child and the family are called by what they are`() {
    #expect(proposed(.child, "", "楡川 湊斗") == "本児")
    #expect(proposed(.child, "", "Minato Nirekawa") == "the child")
    #expect(proposed(.family, "母", "楡川 佳苗") == "母")
    #expect(proposed(.family, "", "楡川 美月", besides: "家族") == "家族2")
    #expect(proposed(.family, "", "楡川 伊織") == "家族")
    #expect(proposed(.family, "", "Iori") == "a relative")
  }

  @Test func `brothers and sisters are numbered, whatever their age and sex`() {
    #expect(proposed(.family, "姉", "楡川 千紘") == "きょうだい1")
    #expect(proposed(.family, "双子の弟", "楡川 蓮", besides: "きょうだい1") == "きょうだい2")
    #expect(proposed(.family, "older sister", "Mia Nirekawa") == "Sibling 1")
    #expect(proposed(.family, "叔父", "楡川 誠") == "叔父")
  }

  @Test func `others, numbers and facts have surrogates of their own`() {
    #expect(proposed(.acquaintance, "", "早乙女 蓮") == "知人A")
    #expect(proposed(.number, "", "0123-456") == "〔番号1〕")
    #expect(proposed(.number, "", "AB-0123") == "[number 1]")
    #expect(proposed(.fact, "", "県内で初めて") == "〔伏せ字1〕")
  }

  @Test func `staff get letters behind their role`() {
    #expect(proposed(.staff, "主治医", "榊原") == "主治医A")
    #expect(proposed(.staff, "主治医", "千早", besides: "主治医A") == "主治医B")
    #expect(proposed(.staff, "", "千早") == "担当者A")
    #expect(proposed(.staff, "", "Chihaya") == "Worker A")
  }

  @Test(arguments: [
    ("雁木こども医療センター", "A医療センター"), ("ひばり訪問看護ステーション", "A訪問看護ステーション"),
    ("若草特別支援学校", "A特別支援学校"), ("白樺大学病院", "A大学病院"), ("汐風病院", "A病院"),
    ("どんぐり坂保育園", "A保育園"), ("めだか会", "A機関"), ("Karigi Hospital", "Facility A"),
  ])
  func `facilities keep their sort and lose their name`(name: String, surrogate: String) {
    #expect(proposed(.facility, "", name) == surrogate)
  }

  @Test(arguments: [
    ("青葉台市", "A市"), ("桐ノ原町", "A町"), ("月見野", "A地域"), ("桐ノ原地区", "A地区"), ("Aobadai", "Town A"),
  ])
  func `places keep their sort and lose their name`(name: String, surrogate: String) {
    #expect(proposed(.place, "", name) == surrogate)
  }

  @Test func `one letter never means two facilities or places`() {
    #expect(proposed(.facility, "", "汐風病院", besides: "A保育園") == "B病院")
    #expect(proposed(.place, "", "青葉台市", besides: "A病院", "B学校") == "C市")
  }

  @Test func `one letter never means two facilities or places in English either`() {
    #expect(proposed(.place, "", "Aobadai", besides: "Facility A") == "Town B")
  }

  @Test func `one letter never means a person and a place`() {
    #expect(proposed(.facility, "", "汐風病院", besides: "主治医A") == "B病院")
    #expect(proposed(.staff, "看護師", "千早", besides: "A病院", "主治医B") == "看護師C")
    #expect(proposed(.staff, "Nurse", "Chihaya", besides: "Facility A", "Town B") == "Nurse C")
  }

  @Test func `a role in Latin letters stands apart from its letter`() {
    #expect(proposed(.staff, "MSW", "千早") == "MSW A")
    #expect(proposed(.staff, "MSW", "早乙女", besides: "MSW A") == "MSW B")
  }

  @Test func `words that are themselves spellings are left out`() {
    #expect(proposed(.facility, "", "保健所") == "A機関")
    #expect(proposed(.place, "", "地区") == "A地域")
    #expect(proposed(.family, "湊斗の姉", "楡川 千紘", besides: "湊斗") == "家族")
    #expect(proposed(.staff, "Minato's nurse", "Chihaya", besides: "Minato") == "Worker A")
  }

  @Test func `no letter of any proposal means two things`() {
    var sheet = IdentitySheet()
    let kinds: [IdentityKind] = [.staff, .facility, .place]
    for number in 0..<90 {
      let name = number % 2 == 0 ? "桐ノ原\(number)" : "Karigi \(number)"
      let surrogate = Surrogate.proposed(
        kind: kinds[number % 3], relation: "", name: name, on: sheet)
      sheet.add(
        Identity(kind: kinds[number % 3], relation: "", forms: [name], surrogate: surrogate))
    }
    let letters = sheet.identities.map { identity in
      let english = identity.surrogate.split(separator: " ").last.map(String.init) ?? ""
      let isEnglish = identity.name.hasPrefix("Karigi")
      return isEnglish ? english : identity.surrogate.filter(\.isASCII)
    }
    #expect(Set(letters).count == 90)
  }

  @Test func `no proposal is taken already`() {
    var generator = SeededGenerator(state: 21)
    let names = ["雁木病院", "ひばり", "Karigi", "青葉台市", "佳苗", "Aobadai"]
    let relations = ["", "姉", "主治医", "Nurse", "A"]
    for _ in 0..<40 {
      var sheet = IdentitySheet()
      for _ in 0..<40 {
        let kind = IdentityKind.allCases[generator.number(0...4)]
        let name = names[generator.number(0...5)]
        let relation = relations[generator.number(0...4)]
        let surrogate = Surrogate.proposed(kind: kind, relation: relation, name: name, on: sheet)
        if kind == .child { continue }
        #expect(!sheet.identities.contains { $0.surrogate == surrogate }, "\(surrogate)")
        sheet.add(Identity(kind: kind, relation: relation, forms: [name], surrogate: surrogate))
      }
    }
  }
}
