import Casework
import Deidentification
import Testing

/// An invented family and its team, and short ways to ask what the detector finds.
enum DetectorFixture {
  static let record = DetectionRecord(
    child: person("大和田 空", "おおわだ そら"),
    family: [
      person("大和田 真由", "おおわだ まゆ", relation: "母"), person("大和田 拓", "おおわだ たく", relation: "父"),
    ],
    staff: [person("古賀 陽子", "こが ようこ", role: "訪問看護師", org: "訪問看護ステーションつばさ")],
    facilities: ["訪問看護ステーションつばさ", "霧島こども病院", "青葉台小学校"], prefecture: "神奈川県",
    municipality: "藤沢市")

  static let english = DetectionRecord(
    child: person("Oliver Pemberton"),
    family: [person("Faith Pemberton", relation: "mother")],
    staff: [person("Rose Adeyemi", role: "community nurse", org: "Kingfisher Community Nursing")],
    facilities: ["Kingfisher Community Nursing", "Royal Wessex Hospital"], prefecture: "Dorset",
    municipality: "Poole")

  static let japaneseDetector = Detector(record: record)
  /// By rules alone, without what was learned from marked notes.
  static let japaneseRules = Detector(sheet: record.sheet, context: ContextWeights())
  static let englishDetector = Detector(record: english)

  /// What is found in a text, as text.
  static func found(_ text: String, by detector: Detector = japaneseDetector) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return detector.findings(in: text).map { finding in
      String(String.UnicodeScalarView(scalars[finding.range]))
    }
  }

  private static func person(
    _ name: String, _ kana: String? = nil, relation: String? = nil, role: String? = nil,
    org: String? = nil
  ) -> DetectionRecord.Person {
    DetectionRecord.Person(
      name: name, kana: kana, relation: relation, role: role, org: org, aliases: nil)
  }
}
