internal import Casework
internal import JapaneseText

/// Runs the rules P01 to P15 over a rendition.
///
/// Source of the rules: the guideline on patients' privacy in case reports of the Japanese surgical
/// societies (2004) and its stricter variants, as the association's rules put them.
struct ReleaseChecks {
  let record: CaseRecord
  let policy: ReaderPolicy
  let texts: [RenderedText]
  let detector: Detector
  let names: ReleaseNames

  /// All fifteen, in order.
  var all: [ReleaseCheck] {
    let left = remaining
    let shown = texts.map(\.shown).joined(separator: "\n")
    return [
      namesCheck(shown), initialsCheck(shown),
      check(
        "P03", Words("番号・連絡先がない", "No numbers or contacts"), .stop,
        left.count { [.phone, .postalCode, .email, .registered, .handle].contains($0.kind) }),
      check(
        "P04", Words("場所は方針まで", "Places as coarse as the policy"), .stop,
        left.count {
          $0.kind == .finePlace || $0.kind == .prefecture && policy.places != .prefecture
        }),
      daysCheck(left), agesCheck(left),
      check(
        "P07", Words("職員名がない", "No professional’s name"), .warning,
        left.count { $0.kind == .staff }),
      check(
        "P08", Words("施設名がない", "No facility’s name"), .stop,
        left.count { $0.kind == .organisation }),
      ReleaseCheck(
        rule: "P09", title: Words("写真", "Photographs"), verdict: .notApplicable,
        advice: Words("添付はありません。", "There are no attachments.")),
      words(
        "P10", Words("機器・検体の番号がない", "No serial numbers"),
        ["シリアル", "製造番号", "S/N", "SN:", "serial n", "検体番号"], in: shown),
      words(
        "P11", Words("国籍・宗教・出身は必要時だけ", "Nationality, faith, origin only if needed"),
        [
          "国籍", "人種", "宗教", "信仰", "出身", "外国籍", "在日", "nationality", "religion", "church",
          "mosque", "ethnic", "immigra", "家系図", "近親婚",
        ], in: shown),
      words(
        "P12", Words("親の職業・きょうだいの学年をぼかす", "Parents’ work and siblings’ classes blurred"),
        [
          "教員", "教師", "医師である", "看護師である", "公務員", "消防士", "警察官", "自衛", "漁師", "農家", "経営",
          "社長", "議員", "僧侶", "店主", "年生", "works as", "runs a", "farmer", "fisher", "police officer",
          "firefighter",
        ], in: shown),
      check(
        "P13", Words("希少疾患・特異な経過がない", "No rare disease or telling fact"), .stop,
        left.count { $0.kind == .other }),
      check(
        "P14", Words("固有名詞の残り", "Proper nouns left"), .warning,
        left.count { $0.kind == .child || $0.kind == .family } + openCount),
      GroupEstimate(record: record, policy: policy, shown: shown).check,
    ]
  }

  private var openCount: Int { texts.flatMap(\.segments).count { $0.change?.isOpen == true } }

  /// What the detector still finds in what readers see, outside of our own surrogates.
  private var remaining: [Finding] {
    texts.flatMap { text in
      var (place, ours) = (0, [Range<Int>]())
      for segment in text.segments {
        let count = segment.shown.unicodeScalars.count
        if segment.change != nil { ours.append(place..<(place + count)) }
        place += count
      }
      let scalars = Array(text.shown.unicodeScalars)
      let cleared = Set(record.cleared.map(NameFolding.key))
      return detector.findings(in: text.shown).filter { finding in
        guard !ours.contains(where: { $0.overlaps(finding.range) }) else { return false }
        let words = String(String.UnicodeScalarView(scalars[finding.range]))
        return finding.identity != nil || !cleared.contains(NameFolding.key(words))
      }
    }
  }

  private func namesCheck(_ shown: String) -> ReleaseCheck {
    let passage = FoldedMatcher(record.sheet).passage(from: shown)
    let left = passage.parts.count { part in
      guard case .reference(let reference) = part else { return false }
      let form = record.sheet[reference].flatMap {
        $0.forms.indices.contains(reference.form) ? $0.forms[reference.form] : nil
      }
      return (form?.count ?? 0) > 1
    }
    return check(
      "P01", Words("登録した名前がどの表記でもない", "No registered name in any spelling"), .stop, left)
  }

  private func initialsCheck(_ shown: String) -> ReleaseCheck {
    let letters = Array(TextFolding.narrowed(shown))
    let honorifics = ["さん", "くん", "ちゃん", "君", "氏", "様"]
    var count = 0
    for place in letters.indices where letters[place].isASCII && letters[place].isUppercase {
      let rest = String(letters[place...].prefix(8))
      let marks = rest.prefix { $0.isASCII && ($0.isUppercase || $0 == "." || $0 == "・") }
      let begins = place == 0 || !letters[place - 1].isASCII || letters[place - 1] == " "
      if begins, marks.count(where: \.isUppercase) >= 2,
        honorifics.contains(where: rest.dropFirst(marks.count).hasPrefix)
      {
        count += 1
      }
    }
    let revealing = record.sheet.identities.enumerated().count { number, identity in
      ReleaseNames.mark(in: names[number]).map {
        ReleaseNames.initials(of: identity).contains($0)
      } ?? false
    }
    return check(
      "P02", Words("イニシャルがない", "No initials"), .stop, count + revealing)
  }

  private func daysCheck(_ left: [Finding]) -> ReleaseCheck {
    check(
      "P05", Words("日付は方針まで", "Days as coarse as the policy"), .stop,
      left.count { $0.kind == .date })
  }

  private func agesCheck(_ left: [Finding]) -> ReleaseCheck {
    check(
      "P06", Words("年齢は歳か年齢層", "Ages in years or bands"), .stop,
      left.count { $0.kind == .detailedAge })
  }

  private func words(
    _ rule: String, _ title: Words, _ list: [String], in shown: String
  ) -> ReleaseCheck {
    let text = shown.lowercased()
    return check(rule, title, .warning, list.count { text.contains($0.lowercased()) })
  }

  private func check(
    _ rule: String, _ title: Words, _ level: ReleaseCheck.Verdict, _ count: Int
  ) -> ReleaseCheck {
    guard count > 0 else {
      return ReleaseCheck(rule: rule, title: title, verdict: .kept, advice: Words("", ""))
    }
    return ReleaseCheck(
      rule: rule, title: title, verdict: level,
      advice: Words(
        "\(count)か所あります。見直しの一覧で答えるか、元の記録を直してください。",
        "\(count) found; answer them in the review list or change the notes."))
  }
}
