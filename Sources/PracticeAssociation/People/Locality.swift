import Casework

/// The invented towns and the places in them where children and families go.
struct Locality {
  let town: Words
  let hospital: Place
  let station: Place
  let nursery: Place
  let school: Place

  /// A place with the short name by which people call it.
  struct Place {
    let name: Words
    let short: Words

    init(_ name: Words, short: Words) { (self.name, self.short) = (name, short) }
  }
}

extension Locality {
  static let all = [
    Locality(
      town: Words("青葉台市", "Aobadai"),
      hospital: Place(
        Words("雁木こども医療センター", "Karigi Children's Medical Centre"),
        short: Words("雁木", "Karigi")),
      station: Place(
        Words("ひばり訪問看護ステーション", "Hibari Home Nursing"), short: Words("ひばり", "Hibari")),
      nursery: Place(
        Words("どんぐり坂保育園", "Dongurizaka Nursery"), short: Words("どんぐり坂", "Dongurizaka")),
      school: Place(
        Words("若草特別支援学校", "Wakakusa Special School"), short: Words("若草", "Wakakusa"))),
    Locality(
      town: Words("月見野市", "Tsukimino"),
      hospital: Place(
        Words("白樺大学病院", "Shirakaba University Hospital"), short: Words("白樺", "Shirakaba")),
      station: Place(
        Words("やまぼうし訪問看護ステーション", "Yamaboshi Home Nursing"),
        short: Words("やまぼうし", "Yamaboshi")),
      nursery: Place(
        Words("なないろ橋こども園", "Nanairobashi Nursery"), short: Words("なないろ橋", "Nanairobashi")),
      school: Place(
        Words("月見野第三小学校", "Tsukimino Third Elementary School"),
        short: Words("月三小", "Third Elementary"))),
    Locality(
      town: Words("桐ノ原町", "Kirinohara"),
      hospital: Place(
        Words("汐風中央病院", "Shiokaze Central Hospital"), short: Words("汐風", "Shiokaze")),
      station: Place(
        Words("こでまり訪問看護ステーション", "Kodemari Home Nursing"), short: Words("こでまり", "Kodemari")),
      nursery: Place(
        Words("めだか池保育所", "Medakaike Nursery"), short: Words("めだか池", "Medakaike")),
      school: Place(
        Words("槐ヶ丘特別支援学校", "Enjugaoka Special School"), short: Words("槐ヶ丘", "Enjugaoka"))),
    Locality(
      town: Words("鷹ノ巣台市", "Takanosudai"),
      hospital: Place(
        Words("瑞穂野小児医療センター", "Mizuhono Paediatric Centre"), short: Words("瑞穂野", "Mizuhono")),
      station: Place(
        Words("ねむの木坂訪問看護ステーション", "Nemunoki Home Nursing"),
        short: Words("ねむの木坂", "Nemunoki")),
      nursery: Place(
        Words("そらまめ通り保育園", "Soramame Nursery"), short: Words("そらまめ通り", "Soramame")),
      school: Place(
        Words("鷹ノ巣台小学校", "Takanosudai Elementary School"), short: Words("鷹台小", "Takadai"))),
  ]

  static let prefectures = [
    Words("北海道", "Hokkaido"), Words("宮城県", "Miyagi"), Words("群馬県", "Gunma"),
    Words("東京都", "Tokyo"), Words("神奈川県", "Kanagawa"), Words("長野県", "Nagano"),
    Words("愛知県", "Aichi"), Words("大阪府", "Osaka"), Words("岡山県", "Okayama"),
    Words("愛媛県", "Ehime"), Words("福岡県", "Fukuoka"), Words("沖縄県", "Okinawa"),
  ]
}
