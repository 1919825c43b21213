// swift-format-ignore-file
// Generated. Source: 全国地方公共団体コード (総務省, JIS X 0401), the rows of the table of prefectures.

extension WordText {
  /// Prefectures of Japan: name, reading, English name, region.
  static let prefectures = """
北海道,ほっかいどう,Hokkaido,北海道 青森県,あおもりけん,Aomori,東北 岩手県,いわてけん,Iwate,東北 宮城県,みやぎけん,Miyagi,東北 秋田県,あきたけん,Akita,東北 山形県,やまがたけん,Yamagata,東北 福島県,ふくしまけん,Fukushima,東北 茨城県,いばらきけん,Ibaraki,関東 栃木県,とちぎけん,Tochigi,関東 群馬県,ぐんまけん,Gunma,関東 埼玉県,さいたまけん,Saitama,関東 千葉県,ちばけん,Chiba,関東 東京都,とうきょうと,Tokyo,関東 神奈川県,かながわけん,Kanagawa,関東 新潟県,にいがたけん,Niigata,中部 富山県,とやまけん,Toyama,中部 石川県,いしかわけん,Ishikawa,中部 福井県,ふくいけん,Fukui,中部 山梨県,やまなしけん,Yamanashi,中部 長野県,ながのけん,Nagano,中部 岐阜県,ぎふけん,Gifu,中部 静岡県,しずおかけん,Shizuoka,中部 愛知県,あいちけん,Aichi,中部 三重県,みえけん,Mie,近畿 滋賀県,しがけん,Shiga,近畿 京都府,きょうとふ,Kyoto,近畿 大阪府,おおさかふ,Osaka,近畿 兵庫県,ひょうごけん,Hyogo,近畿 奈良県,ならけん,Nara,近畿 和歌山県,わかやまけん,Wakayama,近畿 鳥取県,とっとりけん,Tottori,中国 島根県,しまねけん,Shimane,中国 岡山県,おかやまけん,Okayama,中国 広島県,ひろしまけん,Hiroshima,中国 山口県,やまぐちけん,Yamaguchi,中国 徳島県,とくしまけん,Tokushima,四国 香川県,かがわけん,Kagawa,四国 愛媛県,えひめけん,Ehime,四国 高知県,こうちけん,Kochi,四国 福岡県,ふくおかけん,Fukuoka,九州・沖縄 佐賀県,さがけん,Saga,九州・沖縄 長崎県,ながさきけん,Nagasaki,九州・沖縄 熊本県,くまもとけん,Kumamoto,九州・沖縄 大分県,おおいたけん,Oita,九州・沖縄 宮崎県,みやざきけん,Miyazaki,九州・沖縄 鹿児島県,かごしまけん,Kagoshima,九州・沖縄 沖縄県,おきなわけん,Okinawa,九州・沖縄
"""
}
