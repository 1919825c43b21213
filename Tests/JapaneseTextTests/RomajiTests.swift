import JapaneseText
import Testing

struct RomajiTests {
  @Test(arguments: [
    ("しんじゅく", "shinjuku"), ("ちば", "chiba"), ("ふじつか", "fujitsuka"), ("こんや", "kon'ya"),
    ("きって", "kitte"),
    ("マッチ", "matchi"), ("コーヒー", "koohii"), ("ｼﾞｭﾝ", "jun"), ("さとう はなこ", "satou hanako"),
    ("ファイル", "fairu"),
    ("づけ", "zuke"), ("しあん", "shian"), ("あっ", "at"),
  ])
  func `kana are spelt in Hepburn`(kana: String, romaji: String) {
    #expect(Romaji.from(kana: kana) == romaji)
  }

  @Test(arguments: [
    ("shinjuku", "しんじゅく"), ("sinzyuku", "しんじゅく"), ("kon'ya", "こんや"), ("konnya", "こんにゃ"),
    ("kitte", "きって"),
    ("matchi", "まっち"), ("macchi", "まっち"), ("tanaka", "たなか"), ("sannomiya", "さんのみや"),
    ("SATŌ", "さとう"),
    ("shimbashi", "しんばし"), ("tyousei", "ちょうせい"), ("ko-hi-", "こーひー"), ("thi", "てぃ"), ("kan", "かん"),
    ("honda", "ほんだ"), ("annai", "あんない"), ("honnda", "ほんだ"), ("hann", "はん"),
  ])
  func `kana are found for what people type`(romaji: String, kana: String) {
    #expect(Romaji.hiragana(from: romaji) == kana)
  }

  @Test func `what is no romaji has no kana`() {
    #expect(Romaji.hiragana(from: "xyz") == nil)
    #expect(Romaji.hiragana(from: "sq") == nil)
    #expect(Romaji.hiragana(from: "田中") == nil)
  }

  @Test func `Hepburn comes back as the same kana`() {
    let names = ["さとうはなこ", "きゃんちあき", "あびこようこ", "こんのしんいち", "はっとりじゅんや", "おだぎりさくら", "ぎょうせい"]
    for name in names { #expect(Romaji.hiragana(from: Romaji.from(kana: name)) == name) }
  }

  @Test func `long and short vowels are found alike`() {
    for spelling in ["satō", "satou", "sato", "さとう", "サトー"] {
      #expect(Romaji.searchKey(spelling) == "sato", "\(spelling)")
    }
    #expect(Romaji.searchKey("ゆうき") == Romaji.searchKey("yuki"))
    #expect(Romaji.searchKey("さとみ") != Romaji.searchKey("さとう"))
  }
}
