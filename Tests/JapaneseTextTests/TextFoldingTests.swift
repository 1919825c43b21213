import JapaneseText
import Testing

struct TextFoldingTests {
  @Test(arguments: [
    ("ＡＢＣ１２３", "abc123"), ("ｶﾞｷﾞｸﾞﾊﾟﾋﾟｳﾞ", "がぎぐぱぴゔ"), ("カタカナ", "かたかな"), ("か\u{3099}は\u{309A}", "がぱ"),
    ("　", " "), ("コーディネーター", "こーでぃねーたー"), ("ｺｰﾃﾞｨﾈｰﾀｰ", "こーでぃねーたー"), ("①㈱Ⅲ", "1(株)iii"),
    ("髙橋", "高橋"), ("山﨑", "山崎"), ("渡邊", "渡辺"), ("渡邉", "渡辺"), ("齋藤", "斎藤"), ("齊藤", "斎藤"),
    ("斉藤", "斎藤"),
    ("濵田", "浜田"), ("濱田", "浜田"), ("大澤", "大沢"), ("小嶋", "小島"), ("國井", "国井"), ("眞由美", "真由美"),
    ("邊\u{E0100}", "辺"), ("神\u{FE00}", "神"), ("－‐―", "---"), ("～〜", "~~"),
  ])
  func `width, kana and variant kanji become one`(text: String, expected: String) {
    #expect(Array(TextFolding.folded(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ["障害", "障がい", "障碍"], ["子ども", "こども", "子供", "コドモ"], ["3ヶ月", "3か月", "３ヵ月", "3カ月", "3ケ月", "3箇月"],
    ["胃瘻", "胃ろう"], ["気切", "気管切開"], ["医ケア児", "医療的ケア児"], ["訪看", "訪問看護"], ["児発", "児童発達支援"],
    ["放デイ", "放課後等デイサービス", "放課後デイ", "放課後等デイ"], ["喀痰", "かくたん"],
    ["喀痰吸引", "たんの吸引", "痰吸引", "喀痰の吸引"], ["五ヶ所", "五カ所"],
  ])
  func `the spellings of a word of the field are one`(spellings: [String]) {
    #expect(
      Set(spellings.map(TextFolding.folded)).count == 1, "\(spellings.map(TextFolding.folded))")
  }

  @Test func `words that only look alike stay apart`() {
    #expect(TextFolding.folded("だけ月曜") == "だけ月曜")
    #expect(TextFolding.folded("おとうさん") != TextFolding.folded("おとおさん"))
    #expect(TextFolding.folded("きやく") != TextFolding.folded("きゃく"))
    #expect(TextFolding.folded("関ヶ原") == TextFolding.folded("関ケ原"))
  }

  @Test func `narrowing keeps case, kana and lines`() {
    #expect(TextFolding.narrowed("ＡｂＣ　ｶﾞ１－２\r\nカ") == "AbC ガ1-2\r\nカ")
  }

  @Test func `folding twice changes nothing`() {
    var random = Steps(state: 20_261_122)
    let words = [
      "障", "がい", "子", "ども", "供", "ヶ", "ケ", "月", "3", "胃瘻", "気切", "医ケア", "医療的", "放", "デイ", "課後等",
      "サービス",
      "喀", "たん", "の", "吸引", "児発", "訪看", "﨑", "邊", "ｶ", "ﾞ", "\u{3099}", "\u{309A}", "\u{200B}",
      "\u{FE0F}", "Ａ",
      "İ", "㍻", "①", "が", "ワ", "ヴ", "ー", " ", "　", "\u{212B}", "ß", "Σ", "\r", "\n", "生介", "𠮷",
    ]
    for _ in 0..<3000 {
      let text = (0..<6).map { _ in words[random.next(below: words.count)] }.joined()
      let once = TextFolding.folded(text)
      #expect(
        Array(TextFolding.folded(once).unicodeScalars) == Array(once.unicodeScalars), "\(text)")
    }
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextFolding.folded("あ\(scalar)")
      guard TextFolding.folded(once) != once else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }
}
