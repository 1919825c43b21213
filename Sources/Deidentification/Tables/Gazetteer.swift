internal import JapaneseText
internal import WordFiles

/// The prefectures and municipalities of Japan.
///
/// Source: 全国地方公共団体コード (総務省, JIS X 0401 and X 0402), with readings; the same rows as the
/// project's tables of prefectures and municipalities.
enum Gazetteer {
  /// Prefectures with 都道府県.
  static let prefectures = WordTable(prefectureRows.map(\.name))

  /// Prefectures without it.
  static let barePrefectures = WordTable(
    prefectureRows.map(\.name).filter { $0 != "北海道" }.map { String($0.dropLast()) } + ["北海道"])

  /// Municipalities whose names are one kanji without their kind: 呉, 津.
  static let shortMunicipalities = WordTable(
    Array(
      Set(
        municipalityNames.filter { $0.hasSuffix("市") && $0.count == 2 }.map {
          String($0.dropLast())
        })))

  /// The readings of prefectures without it.
  static let kanaPrefectures = WordTable(
    prefectureRows.map { row in
      row.name == "北海道" ? row.kana : String(row.kana.dropLast(row.kana.hasSuffix("けん") ? 2 : 1))
    })

  /// Municipalities and wards with 市区町村.
  static let municipalities = WordTable(Array(municipalityNames))

  /// The same without it, when two characters or more are left.
  static let bareMunicipalities = WordTable(
    Array(Set(municipalityNames.map { String($0.dropLast()) }.filter { $0.count > 1 })))

  /// Romaji keys of prefectures and municipalities without their kind.
  static let romajiKeys = Set(
    (prefectureRows.map { String($0.kana.dropLast($0.kana.hasSuffix("けん") ? 2 : 1)) }
      + municipalityRows.filter { $0.name.hasSuffix("市") }.map { String($0.kana.dropLast()) })
      .compactMap(RomajiKey.of(reading:)).filter { $0.count > 3 })

  /// The region (地方) of a prefecture with 都道府県.
  static func region(of prefecture: String) -> String? {
    prefectureRows.first { $0.name == prefecture }?.region
  }

  /// What remains of a place's name: さいたま市大宮区 → さいたま市, 大宮区, さいたま, 大宮.
  static func shortForms(_ name: String) -> [String] {
    var parts = [name]
    if let city = name.firstIndex(of: "市"), name.hasSuffix("区") {
      parts += [String(name[...city]), String(name[name.index(after: city)...])]
    }
    if let district = name.firstIndex(of: "郡"), district < name.index(before: name.endIndex) {
      parts.append(String(name[name.index(after: district)...]))
    }
    let bare = parts.filter { "都府県市区町村".contains($0.last ?? " ") }.map { String($0.dropLast()) }
    let kana = parts.flatMap { part in
      readings[part].map { [$0, String($0.dropLast($0.hasSuffix("けん") ? 2 : 1))] } ?? []
    }
    return (parts.dropFirst() + bare + kana).filter { $0.count > 1 }
  }

  /// The readings of prefectures and municipalities by name.
  private static let readings = Dictionary(
    municipalityRows.map { ($0.name, $0.kana) } + prefectureRows.map { ($0.name, $0.kana) },
    uniquingKeysWith: { first, _ in first })

  private struct Row {
    let name: String
    let kana: String
  }

  private static let municipalityRows: [Row] = WordFiles.municipalities.compactMap { entry in
    let sides = entry.split(separator: ",").map(String.init)
    return sides.count == 2 ? Row(name: sides[0], kana: sides[1]) : nil
  }

  private static let municipalityNames: Set<String> = {
    var names: Set<String> = []
    for row in municipalityRows {
      names.insert(row.name)
      if let city = row.name.firstIndex(of: "市"), row.name.hasSuffix("区") {
        names.insert(String(row.name[row.name.index(after: city)...]))
      }
      if let district = row.name.firstIndex(of: "郡"), row.name.count > 3 {
        names.insert(String(row.name[row.name.index(after: district)...]))
      }
    }
    // 中央区 and 北区 stand in many cities but name a place all the same.
    return names.filter { $0.count > 1 }
  }()

  private static let prefectureRows:
    [(name: String, kana: String, english: String, region: String)] =
      WordFiles.prefectures.compactMap { entry in
        let sides = entry.split(separator: ",").map(String.init)
        return sides.count == 4 ? (sides[0], sides[1], sides[2], sides[3]) : nil
      }
}

extension Gazetteer {
  /// Whether a text is a prefecture without 都府県.
  static func isBarePrefecture(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return barePrefectures.contains(0..<scalars.count, in: scalars)
  }

  /// The region of a prefecture that is written without 都府県.
  static func region(ofBare name: String) -> String? {
    ["都", "府", "県"].lazy.compactMap { region(of: name + $0) }.first
  }
}
