import JapaneseText
import Testing

struct NumeralsTests {
  @Test(arguments: [
    ("12", 12), ("１２", 12), ("1,234", 1234), ("１，２３４", 1234), ("十", 10), ("二十三", 23), ("百五", 105),
    ("三千二百", 3200), ("一万五千", 15000), ("二〇二六", 2026), (" 7 ", 7), ("０", 0), ("-3", -3),
  ])
  func `whole numbers are read in digits and kanji`(text: String, expected: Int) {
    #expect(Numerals.wholeNumber(text) == expected)
  }

  @Test(arguments: ["", "5回", "1,23", "十円", "1.5", "--1", "99999999999999999999", "一二三四五六七八九一二"])
  func `what is not one whole number is nothing`(text: String) {
    #expect(Numerals.wholeNumber(text) == nil)
  }

  @Test(arguments: [
    ("￥15,000", 15000), ("３０，０００円", 30000), ("1万円", 10000), ("50,000円（税込）", 50000), ("1.5万", 15000),
    ("30000", 30000), ("¥12,000-", 12000), ("1万5千円", 15000), ("1万5000円", 15000), ("約３万円程度", 30000),
    ("一万円", 10000), ("十五万円", 150_000), ("15千円", 15000), ("0円", 0), ("\\8000", 8000),
    ("5万円以内", 50000),
  ])
  func `amounts of money are read in yen`(text: String, expected: Int) {
    #expect(Numerals.yen(text) == expected)
  }

  @Test(arguments: [
    "応相談", "なし（無料希望）", "市の謝金規程による", "", "3万〜5万円", "1回30000円×2", "円", "万円", "-5円",
    "1万9223372036854775807",
  ])
  func `without one amount there is none`(text: String) {
    #expect(Numerals.yen(text) == nil)
  }

  @Test(arguments: [
    ("60", 60), ("1時間", 60), ("２時間", 120), ("90分", 90), ("1時間30分", 90), ("1.5時間", 90), ("1時間半", 90),
    ("1:30", 90), ("約60分", 60), ("一時間", 60), ("60分程度", 60), ("2 hours", 120), ("90 min", 90),
    ("１時間（オンライン）", 60),
  ])
  func `lengths of time are read in minutes`(text: String, expected: Int) {
    #expect(Numerals.minutes(text) == expected)
  }

  @Test(arguments: [
    "", "半日", "60〜90分", "0", "-30", "25時間", "1時間くらいか2時間", "未定", "9999999999999999時間",
    "1時間9223372036854775807分",
  ])
  func `without one length there is none`(text: String) {
    #expect(Numerals.minutes(text) == nil)
  }
}
