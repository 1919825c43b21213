public import Casework
import JapaneseText

/// A face sheet (フェイスシート) as a table: one person, facility or place a row.
///
/// ```
/// 区分,氏名・名称,ふりがな,続柄・職種,別の表記
/// 本児,楡川 湊斗,にれかわ みなと,,みーくん
/// 生年月日,2020-04-01,,,
/// ```
public struct FaceSheetFile: Sendable {
  /// One row.
  public struct Entry: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// What sort of identity it is.
    public let kind: IdentityKind
    /// Its name, or the day of birth as `2020-04-01`.
    public let name: String
    /// The name's reading; may be empty.
    public let kana: String
    /// What it is to the child; 生年月日 for the day of birth.
    public let relation: String
    /// Other spellings, parted by 、 or / in the file.
    public let aliases: [String]

    /// Describes a row; `line` is 0 for what comes from no file.
    public init(
      line: Int = 0, kind: IdentityKind, name: String, kana: String, relation: String,
      aliases: [String] = []
    ) {
      (self.line, self.kind, self.name) = (line, kind, name)
      (self.kana, self.relation, self.aliases) = (kana, relation, aliases)
    }
  }

  /// The rows with something in them.
  public let entries: [Entry]

  /// Reads the bytes of a file in UTF-8, UTF-16 or CP932.
  public init(bytes: [UInt8]) throws(FaceSheetError) {
    let text: String
    do {
      text = try TextDecoding.decode(bytes).text
    } catch TextDecodingError.workbook {
      throw .workbook
    } catch {
      throw .notText
    }
    let delimiter: Unicode.Scalar = text.prefix(200).contains("\t") ? "\t" : ","
    let table = DelimitedText(text, delimiter: delimiter)
    guard let heading = table.rows.first else { throw .nothing }
    let columns = heading.cells.map { TextFolding.folded($0.trimmed) }
    func place(_ words: [String]) -> Int? {
      let folded = words.map(TextFolding.folded)
      return columns.firstIndex { column in folded.contains { column.hasPrefix($0) } }
    }
    guard let kindPlace = place(["区分", "種類", "kind"]),
      let namePlace = place(["氏名", "名称", "名前", "name"])
    else { throw .noHeadings }
    let others = [
      place(["ふりがな", "フリガナ", "よみ", "kana", "reading"]),
      place(["続柄", "職種", "関係", "relation", "role"]),
      place(["別の表記", "愛称", "別名", "通称", "alias"]),
    ]
    var entries: [Entry] = []
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      let cell = { (place: Int?) -> String in
        place.flatMap { row.cells.indices.contains($0) ? row.cells[$0].trimmed : nil } ?? ""
      }
      let name = cell(namePlace)
      guard !name.isEmpty else { throw .noName(line: row.line) }
      guard let (kind, relation) = FaceSheetFile.kind(cell(kindPlace)) else {
        throw .unknownKind(line: row.line, cell(kindPlace))
      }
      entries.append(
        Entry(
          line: row.line, kind: kind, name: try FaceSheetFile.value(name, relation, row.line),
          kana: cell(others[0]), relation: relation.isEmpty ? cell(others[1]) : relation,
          aliases: cell(others[2]).split { "、,/／".contains($0) }.map { String($0).trimmed }
            .filter { !$0.isEmpty }))
    }
    guard !entries.isEmpty else { throw .nothing }
    self.entries = entries
  }

  private static func value(
    _ name: String, _ relation: String, _ line: Int
  ) throws(FaceSheetError) -> String {
    guard relation == "生年月日" else { return name }
    guard let day = JapaneseDate.parse(name, today: nil),
      let civil = CivilDay(year: day.year, month: day.month, day: day.day)
    else { throw .notADay(line: line, name) }
    return civil.description
  }

  private static func kind(_ word: String) -> (IdentityKind, String)? {
    let wanted = TextFolding.folded(word)
    let birth = ["生年月日", "誕生日", "date of birth", "birth date"].map(TextFolding.folded)
    if birth.contains(wanted) { return (.fact, "生年月日") }
    let words: [(IdentityKind, [String])] = [
      (.child, ["本児", "児", "子ども", "child"]), (.family, ["家族", "保護者", "family"]),
      (.staff, ["支援者", "職員", "担当", "staff"]),
      (.facility, ["施設", "機関", "施設・機関", "事業所", "病院", "学校", "facility", "organisation"]),
      (.place, ["地名", "住所", "市町村", "市区町村", "place"]),
      (.acquaintance, ["そのほかの人", "その他", "知人", "友人", "other person", "acquaintance"]),
      (.number, ["番号", "連絡先", "番号・連絡先", "電話", "number"]), (.fact, ["事実", "特異な事実", "fact"]),
    ]
    return words.first { $0.1.contains { TextFolding.folded($0) == wanted } }.map { ($0.0, "") }
  }
}

/// Why a face sheet is not taken; nothing of it is entered then.
public enum FaceSheetError: Error, Hashable, Sendable {
  /// It is a workbook.
  case workbook
  /// It is no text.
  case notText
  /// It has no rows.
  case nothing
  /// Its headings are not known.
  case noHeadings
  /// A row has no name.
  case noName(line: Int)
  /// A row has a sort that is not known.
  case unknownKind(line: Int, String)
  /// A day of birth cannot be read.
  case notADay(line: Int, String)
}

extension FaceSheetError: Worded {
  /// One sentence: what is wrong, and what to do.
  public var words: Words {
    switch self {
    case .workbook:
      Words(
        "Excel のブックのままでは読めません。「CSV UTF-8」で保存してください。",
        "This is a workbook; save it as “CSV UTF-8”.")
    case .notText:
      Words("文字として読めません。CSV で保存してください。", "This is no text; save it as CSV.")
    case .nothing: Words("中身がありません。", "There is nothing in it.")
    case .noHeadings:
      Words(
        "見出しが足りません。1行目に「区分」と「氏名・名称」を書いてください。",
        "Headings are missing; the first row needs “kind” and “name”.")
    case .noName(let line):
      Words("\(line)行目に名前がありません。", "Line \(line) has no name.")
    case .unknownKind(let line, let word):
      Words(
        "\(line)行目の区分「\(word)」が分かりません。本児・家族・支援者・施設・地名・番号・生年月日などにしてください。",
        "Line \(line) has the kind “\(word)”; use child, family, staff, facility, place, number "
          + "or date of birth.")
    case .notADay(let line, let word):
      Words(
        "\(line)行目の生年月日「\(word)」が読めません。2020-04-01 や R2.4.1 のように書いてください。",
        "Line \(line) has the date of birth “\(word)”; write it like 2020-04-01.")
    }
  }
}
