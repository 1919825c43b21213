/// Characters with a plainer equal in Unicode's compatibility forms.
///
/// Source: Unicode Character Database, NFKC mappings of the characters that CP932 or
/// JIS X 0213 can write, without the spacing accents. Full-width ASCII is folded by arithmetic.
enum CompatibilityForms {
  /// What a character is folded to.
  static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for entry in symbols.split(separator: " ") {
      let scalars = entry.unicodeScalars
      if let first = scalars.first { table[first] = String(scalars.dropFirst(2)) }
    }
    for entry in ideographs.split(separator: " ") {
      let code = UInt32(entry.prefix(4), radix: 16)
      if let scalar = code.flatMap(Unicode.Scalar.init) {
        table[scalar] = String(entry.dropFirst(5))
      }
    }
    for (offset, kana) in halfWidthKana.unicodeScalars.enumerated() {
      if let scalar = Unicode.Scalar(0xFF61 + UInt32(offset)) { table[scalar] = String(kana) }
    }
    return table
  }()

  /// A kana and U+3099 as one character.
  static let voiced = pairs(voicedPairs)

  /// A kana and U+309A as one character.
  static let halfVoiced = pairs(halfVoicedPairs)

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = text.unicodeScalars.filter { $0 != " " }.map(\.self)
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      table[scalars[index]] = scalars[index + 1]
    }
    return table
  }

  /// U+FF61 to U+FF9F in order; the last two are the combining marks.
  private static let halfWidthKana =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    + "\u{3099}\u{309A}"

  /// The half-width form of a katakana, a kana mark or a voice mark.
  static let halfWidth: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: halfWidthKana.unicodeScalars.enumerated().compactMap { place, kana in
      Unicode.Scalar(0xFF61 + UInt32(place)).map { (kana, $0) }
    })

  private static let voicedPairs = """
    うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞ \
    ウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボワヷ \
    ヰヸヱヹヲヺヽヾ
    """

  private static let halfVoicedPairs = "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"

  private static let symbols = """
    ª=a ²=2 ³=3 ¹=1 º=o ¼=1⁄4 ½=1⁄2 ¾=3⁄4 ‥=.. …=... ″=′′ ‼=!! ⁇=?? ⁈=?! \
    ⁉=!? ℃=°C ℏ=ħ ℓ=l №=No ℡=TEL Å=Å ℵ=א ⅓=1⁄3 ⅔=2⁄3 ⅕=1⁄5 Ⅰ=I Ⅱ=II Ⅲ=III \
    Ⅳ=IV Ⅴ=V Ⅵ=VI Ⅶ=VII Ⅷ=VIII Ⅸ=IX Ⅹ=X Ⅺ=XI Ⅻ=XII ⅰ=i ⅱ=ii ⅲ=iii ⅳ=iv ⅴ=v \
    ⅵ=vi ⅶ=vii ⅷ=viii ⅸ=ix ⅹ=x ⅺ=xi ⅻ=xii ∬=∫∫ ①=1 ②=2 ③=3 ④=4 ⑤=5 ⑥=6 \
    ⑦=7 ⑧=8 ⑨=9 ⑩=10 ⑪=11 ⑫=12 ⑬=13 ⑭=14 ⑮=15 ⑯=16 ⑰=17 ⑱=18 ⑲=19 ⑳=20 \
    ⓐ=a ⓑ=b ⓒ=c ⓓ=d ⓔ=e ⓕ=f ⓖ=g ⓗ=h ⓘ=i ⓙ=j ⓚ=k ⓛ=l ⓜ=m ⓝ=n ⓞ=o ⓟ=p ⓠ=q \
    ⓡ=r ⓢ=s ⓣ=t ⓤ=u ⓥ=v ⓦ=w ⓧ=x ⓨ=y ⓩ=z ㈱=(株) ㈲=(有) ㈹=(代) ㉑=21 ㉒=22 \
    ㉓=23 ㉔=24 ㉕=25 ㉖=26 ㉗=27 ㉘=28 ㉙=29 ㉚=30 ㉛=31 ㉜=32 ㉝=33 ㉞=34 ㉟=35 ㊤=上 \
    ㊥=中 ㊦=下 ㊧=左 ㊨=右 ㊱=36 ㊲=37 ㊳=38 ㊴=39 ㊵=40 ㊶=41 ㊷=42 ㊸=43 ㊹=44 ㊺=45 \
    ㊻=46 ㊼=47 ㊽=48 ㊾=49 ㊿=50 ㋐=ア ㋑=イ ㋒=ウ ㋓=エ ㋔=オ ㋕=カ ㋖=キ ㋗=ク ㋘=ケ \
    ㋙=コ ㋚=サ ㋛=シ ㋜=ス ㋝=セ ㋞=ソ ㋟=タ ㋠=チ ㋡=ツ ㋢=テ ㋣=ト ㋥=ニ ㋩=ハ ㋬=ヘ \
    ㋭=ホ ㋺=ロ ㋿=令和 ㌃=アール ㌍=カロリー ㌔=キロ ㌘=グラム ㌢=センチ ㌣=セント \
    ㌦=ドル ㌧=トン ㌫=パーセント ㌶=ヘクタール ㌻=ページ ㍉=ミリ ㍊=ミリバール \
    ㍍=メートル ㍑=リットル ㍗=ワット ㍻=平成 ㍼=昭和 ㍽=大正 ㍾=明治 ㎎=mg ㎏=kg ㎜=mm \
    ㎝=cm ㎞=km ㎡=m2 ㏄=cc ㏋=HP ㏍=KK ￠=¢ ￡=£ ￢=¬ ￤=¦ ￥=¥
    """

  private static let ideographs = """
    F91D=欄 F928=廊 F929=朗 F936=虜 F970=殺 F9D0=類 F9DC=隆 FA10=塚 FA12=晴 FA15=凞 \
    FA16=猪 FA17=益 FA18=礼 FA19=神 FA1A=祥 FA1B=福 FA1C=靖 FA1D=精 FA1E=羽 FA20=蘒 \
    FA22=諸 FA25=逸 FA26=都 FA2A=飯 FA2B=飼 FA2C=館 FA2D=鶴 FA30=侮 FA31=僧 FA32=免 \
    FA33=勉 FA34=勤 FA35=卑 FA36=喝 FA37=嘆 FA38=器 FA39=塀 FA3A=墨 FA3B=層 FA3C=屮 \
    FA3D=悔 FA3E=慨 FA3F=憎 FA40=懲 FA41=敏 FA42=既 FA43=暑 FA44=梅 FA45=海 FA46=渚 \
    FA47=漢 FA48=煮 FA49=爫 FA4A=琢 FA4B=碑 FA4C=社 FA4D=祉 FA4E=祈 FA4F=祐 FA50=祖 \
    FA51=祝 FA52=禍 FA53=禎 FA54=穀 FA55=突 FA56=節 FA57=練 FA58=縉 FA59=繁 FA5A=署 \
    FA5B=者 FA5C=臭 FA5D=艹 FA5E=艹 FA5F=著 FA60=褐 FA61=視 FA62=謁 FA63=謹 FA64=賓 \
    FA65=贈 FA66=辶 FA67=逸 FA68=難 FA69=響 FA6A=頻
    """
}
