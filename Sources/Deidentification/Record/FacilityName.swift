/// Parts the name of a facility into what it is and what distinguishes it.
enum FacilityName {
  /// The short forms that staff use: without the kind, or only what distinguishes it.
  static func shortForms(_ name: String) -> [String] {
    let scalars = Array(name.unicodeScalars).filter { !$0.isBlank }
    let pieces = pieces(scalars)
    var forms: [String] = []
    for end in pieces.indices where end > 0 || pieces.count > 1 {
      let before = pieces[0...end]
      guard before.contains(where: \.isDistinctive), end < pieces.count - 1 else { continue }
      forms.append(text(scalars, before[0].range.lowerBound..<pieces[end].range.upperBound))
    }
    for start in pieces.indices.dropFirst() {
      for end in start..<pieces.count where pieces[start...end].contains(where: \.isDistinctive) {
        forms.append(text(scalars, pieces[start].range.lowerBound..<pieces[end].range.upperBound))
      }
    }
    for piece in pieces where piece.isDistinctive {
      // 入浴ゆらら: the name proper is often the kana after an unlisted kind.
      var kana = piece.range.upperBound
      while kana > piece.range.lowerBound,
        scalars[kana - 1].isHiragana || scalars[kana - 1].isKatakana
      { kana -= 1 }
      let isProper =
        piece.range.upperBound - kana > 2 && kana > piece.range.lowerBound
        && !scalars[kana - 1].isHiragana
      if isProper {
        forms.append(text(scalars, kana..<piece.range.upperBound))
        // なないろ小児 for 会津なないろ小児病院.
        for kind in pieces where kind.range.lowerBound >= piece.range.upperBound {
          forms.append(text(scalars, kana..<kind.range.upperBound))
        }
      }
    }
    for (piece, next) in zip(pieces, pieces.dropFirst())
    where piece.isDistinctive && !next.isDistinctive && next.range.count > 3 {
      // 若草支援 for 若草支援学校: the first word of the kind stands for it.
      forms.append(text(scalars, piece.range.lowerBound..<(next.range.lowerBound + 2)))
      if text(scalars, next.range).hasPrefix("特別支援") {
        forms.append(text(scalars, piece.range) + "支援")
      }
    }
    for piece in pieces where piece.isDistinctive && pieces.count > 1 {
      forms.append(text(scalars, piece.range))
    }
    let town = townEnd(scalars)
    if town > 1, town < scalars.count, "市町村区".unicodeScalars.contains(scalars[town - 1]) {
      // 市保健福祉センター: which town goes without saying.
      forms.append(text(scalars, (town - 1)..<scalars.count))
    }
    if let first = withoutTown(scalars).first {
      forms.append(text(scalars, first.range.lowerBound..<scalars.count))
      if name.hasSuffix("センター"), let last = withoutTown(scalars).last {
        forms.append(text(scalars, first.range.lowerBound..<last.range.lowerBound) + "C")
      }
    }
    // 若草療育C: how a centre is written in haste.
    forms += (forms + [name]).filter { $0.hasSuffix("センター") }.map { $0.dropLast(4) + "C" }
    return forms.filter { $0.unicodeScalars.count > 1 }
  }

  /// Still shorter forms that are also ordinary words, and so need more beside them to count.
  ///
  /// 自治 for 自治医科大学, 小児保健 for 県立小児保健医療センター.
  static func weakForms(_ name: String) -> [String] {
    let scalars = Array(name.unicodeScalars).filter { !$0.isBlank }
    let cut = pieces(scalars).filter { piece in
      piece.isDistinctive && piece.range.count > 3 && scalars[piece.range].allSatisfy(\.isKanji)
    }
    let rest = withoutTown(scalars)
    let head = (rest.first?.range.lowerBound ?? 0)..<(rest.last?.range.lowerBound ?? 0)
    var forms = cut.map { text(scalars, $0.range.prefix(2)) }
    if head.count > 3 { forms.append(text(scalars, head)) }
    if rest.count > 1, let first = rest.first,
      text(scalars, rest[rest.count - 1].range).hasSuffix("センター")
    {
      // 小児センター: the first word and the kind.
      forms.append(text(scalars, first.range) + "センター")
    }
    let behind = text(scalars, townEnd(scalars)..<scalars.count)
    if behind == "医療センター" { forms += [behind, "医療C"] }
    return forms
  }

  /// The town of an office that the town has, of which nothing else tells who is meant: 北見市子ども支援課.
  static func townOfSection(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars).filter { !$0.isBlank }
    let town = townEnd(scalars)
    guard town > 1, "市町村区".unicodeScalars.contains(scalars[town - 1]),
      let last = scalars.last, "課係".unicodeScalars.contains(last)
    else { return nil }
    return text(scalars, 0..<town)
  }

  /// The pieces behind the town of a name that has nothing else to distinguish it: 県立小児保健医療センター.
  private static func withoutTown(_ scalars: [Unicode.Scalar]) -> [Piece] {
    let town = townEnd(scalars)
    let rest = pieces(scalars).filter { $0.range.lowerBound >= town }
    return town > 0 && rest.count > 1 && !rest.contains(where: \.isDistinctive) ? rest : []
  }

  /// The end of the prefecture or municipality that a name begins with, with 立 behind it.
  private static func townEnd(_ scalars: [Unicode.Scalar]) -> Int {
    var end = Gazetteer.prefectures.length(at: 0, in: scalars) ?? 0
    end += Gazetteer.municipalities.length(at: end, in: scalars) ?? 0
    if end == 0, scalars.count > 6 {
      end = Gazetteer.bareMunicipalities.length(at: 0, in: scalars) ?? 0
    }
    if end > 0, end < scalars.count, scalars[end] == "立" { end += 1 }
    return end
  }

  /// Words for kinds of facility, and for what is general in a facility's name.
  static let kinds = WordTable(
    """
    訪問看護ステーション 訪問看護リハビリステーション 訪問看護 訪問リハビリ 訪問介護 訪問入浴 訪問歯科 訪問診療 訪問 リハビリステーション \
    リハビリテーション リハビリ ステーション 訪看 総合 医療センター 医療 こども 子ども 小児科 小児 内科 外科 歯科 \
    眼科 耳鼻科 耳鼻咽喉科 整形外科 児童発達支援センター 児童発達支援 児童 発達支援 発達 支援センター 支援 センター \
    病院 クリニック 医院 診療所 大学 附属 付属 保育園 保育所 認定こども園 こども園 子ども園 幼稚園 小学校 中学校 \
    高等学校 高校 特別支援学校 支援学校 養護学校 学校 学園 分校 分教室 地域活動センター 地域 活動 相談支援事業所 \
    相談支援センター 相談支援 事業所 相談室 相談所 相談 市立 県立 町立 村立 区立 都立 府立 道立 国立 私立 薬局 \
    障害福祉課 障がい福祉課 福祉課 こども課 支援課 保健課 健康課 福祉 障害 障がい 課 係 通園 通所 療育センター 療育 \
    保健センター 保健所 保健 デイサービス 放課後等デイサービス 放課後デイ 放課後等 放課後 デイ 重症心身障害児者施設 施設 ホーム \
    ヘルパーステーション ケア 圏域 医療的ケア児等 医療的ケア児支援 医療的ケア児 等 株式会社 有限会社 合同会社 \
    社会福祉法人 医療法人 法人 一般社団法人 特定非営利活動法人 市役所 区役所 役場 役所 支所 教育委員会 児童相談所 \
    消防署 消防本部 基幹 公立 赤十字 日赤 協会 の会 こどもと家族の 周産期 母子 母子保健 生活介護 短期入所 多機能型 \
    居宅介護支援 居宅介護 中央 記念 市民
    """)

  private struct Piece {
    let range: Range<Int>
    let isDistinctive: Bool
  }

  private static func pieces(_ scalars: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var (place, start) = (0, 0)
    while place < scalars.count {
      // One character such as 東 or 市 is no piece of its own.
      if let length = kinds.length(at: place, in: scalars), length > 1 {
        if start < place { pieces.append(Piece(range: start..<place, isDistinctive: true)) }
        pieces.append(Piece(range: place..<(place + length), isDistinctive: false))
        place += length
        start = place
      } else {
        place += 1
      }
    }
    if start < place { pieces.append(Piece(range: start..<place, isDistinctive: true)) }
    return withoutTown(pieces, scalars)
  }

  /// 静岡市葵 is the town and what distinguishes the office in it.
  private static func withoutTown(_ pieces: [Piece], _ scalars: [Unicode.Scalar]) -> [Piece] {
    guard let first = pieces.first, first.isDistinctive, first.range.lowerBound == 0 else {
      return pieces
    }
    var end = Gazetteer.prefectures.length(at: 0, in: scalars) ?? 0
    end += Gazetteer.municipalities.length(at: end, in: scalars) ?? 0
    if end == 0, first.range.count > 3 {
      // 京都洛西: the kind of the place is often left out.
      end =
        Gazetteer.barePrefectures.length(at: 0, in: scalars)
        ?? Gazetteer.bareMunicipalities.length(at: 0, in: scalars) ?? 0
    }
    guard end > 0, end < first.range.upperBound else { return pieces }
    return [
      Piece(range: 0..<end, isDistinctive: false),
      Piece(range: end..<first.range.upperBound, isDistinctive: true),
    ] + pieces.dropFirst()
  }

  private static func text(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
