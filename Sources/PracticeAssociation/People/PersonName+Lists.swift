/// The lists from which people are put together.
///
/// No reading is shorter than three kana, so that none is found inside an ordinary word.
extension PersonName {
  static let familiesOfChildren = [
    NamePart("楡川", "にれかわ", "Nirekawa"), NamePart("柊木", "ひいらぎ", "Hiiragi"),
    NamePart("雁野", "かりの", "Karino"), NamePart("葛原", "くずはら", "Kuzuhara"),
    NamePart("椿山", "つばきやま", "Tsubakiyama"), NamePart("鷺沢", "さぎさわ", "Sagisawa"),
    NamePart("萩尾", "はぎお", "Hagio"), NamePart("霧島", "きりしま", "Kirishima"),
    NamePart("梓川", "あずさがわ", "Azusagawa"), NamePart("芹沢", "せりざわ", "Serizawa"),
    NamePart("花房", "はなぶさ", "Hanabusa"), NamePart("深町", "ふかまち", "Fukamachi"),
    NamePart("真柴", "ましば", "Mashiba"), NamePart("御影", "みかげ", "Mikage"),
  ]

  static let familiesOfWorkers = [
    NamePart("榊原", "さかきばら", "Sakakibara"), NamePart("千早", "ちはや", "Chihaya"),
    NamePart("氷室", "ひむろ", "Himuro"), NamePart("矢吹", "やぶき", "Yabuki"),
    NamePart("雪村", "ゆきむら", "Yukimura"), NamePart("綾瀬", "あやせ", "Ayase"),
    NamePart("藤代", "ふじしろ", "Fujishiro"), NamePart("柏原", "かしわばら", "Kashiwabara"),
    NamePart("羽鳥", "はとり", "Hatori"), NamePart("早乙女", "さおとめ", "Saotome"),
    NamePart("月岡", "つきおか", "Tsukioka"), NamePart("笹倉", "ささくら", "Sasakura"),
  ]

  static let children = [
    (NamePart("湊斗", "みなと", "Minato"), pet: "みーくん"),
    (NamePart("陽葵", "ひまり", "Himari"), pet: "ひまちゃん"),
    (NamePart("蒼太", "そうた", "Sota"), pet: "そうくん"),
    (NamePart("結菜", "ゆいな", "Yuina"), pet: "ゆいちゃん"),
    (NamePart("悠真", "ゆうま", "Yuma"), pet: "ゆうくん"),
    (NamePart("咲良", "さくら", "Sakura"), pet: "さーちゃん"),
    (NamePart("心春", "こはる", "Koharu"), pet: "ここちゃん"),
    (NamePart("律希", "りつき", "Ritsuki"), pet: "りっくん"),
    (NamePart("紬希", "つむぎ", "Tsumugi"), pet: "つむちゃん"),
    (NamePart("颯介", "そうすけ", "Sosuke"), pet: "すけくん"),
    (NamePart("花音", "かのん", "Kanon"), pet: "かのちゃん"),
    (NamePart("岳斗", "がくと", "Gakuto"), pet: "がっくん"),
  ]

  static let siblings = [
    NamePart("千紘", "ちひろ", "Chihiro"), NamePart("朔太", "さくた", "Sakuta"),
    NamePart("日向", "ひなた", "Hinata"), NamePart("美月", "みづき", "Mizuki"),
    NamePart("伊織", "いおり", "Iori"),
  ]

  static let mothers = [
    NamePart("佳苗", "かなえ", "Kanae"), NamePart("沙織", "さおり", "Saori"),
    NamePart("智恵", "ともえ", "Tomoe"), NamePart("由香里", "ゆかり", "Yukari"),
    NamePart("美奈子", "みなこ", "Minako"), NamePart("彩香", "あやか", "Ayaka"),
    NamePart("裕美", "ひろみ", "Hiromi"), NamePart("恵理子", "えりこ", "Eriko"),
  ]

  static let fathers = [
    NamePart("大輔", "だいすけ", "Daisuke"), NamePart("健一", "けんいち", "Kenichi"),
    NamePart("亮平", "りょうへい", "Ryohei"), NamePart("直樹", "なおき", "Naoki"),
    NamePart("克也", "かつや", "Katsuya"), NamePart("修司", "しゅうじ", "Shuji"),
  ]

  static let workers = [
    NamePart("茉莉奈", "まりな", "Marina"), NamePart("康平", "こうへい", "Kohei"),
    NamePart("朋美", "ともみ", "Tomomi"), NamePart("隆之", "たかゆき", "Takayuki"),
    NamePart("千夏", "ちなつ", "Chinatsu"), NamePart("誠司", "せいじ", "Seiji"),
    NamePart("奈津子", "なつこ", "Natsuko"), NamePart("啓太", "けいた", "Keita"),
  ]

  static let officeWorkers = [
    PersonName(
      family: NamePart("鈴掛", "すずかけ", "Suzukake"), given: NamePart("碧", "みどり", "Midori")),
    PersonName(
      family: NamePart("水無瀬", "みなせ", "Minase"), given: NamePart("圭吾", "けいご", "Keigo")),
    PersonName(
      family: NamePart("若月", "わかつき", "Wakatsuki"), given: NamePart("奏", "かなで", "Kanade")),
  ]

  static let chair = PersonName(
    family: NamePart("宮路", "みやじ", "Miyaji"), given: NamePart("澄子", "すみこ", "Sumiko"))
}
