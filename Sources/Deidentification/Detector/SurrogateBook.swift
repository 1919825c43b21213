internal import Casework

/// Gives what readers see in the place of each finding; equal findings get equal surrogates.
struct SurrogateBook {
  private let sheet: IdentitySheet
  private var given: [String: String] = [:]
  private var counts: [String: Int] = [:]

  init(_ sheet: IdentitySheet) { self.sheet = sheet }

  /// The surrogate of a finding with this text.
  mutating func surrogate(for proposal: Proposal, text: String, isEnglish: Bool) -> String {
    if let identity = proposal.identity, sheet.identities.indices.contains(identity) {
      return sheet.identities[identity].surrogate
    }
    let words = Words.surrogate(for: proposal.kind)
    let word = isEnglish ? words.english : words.japanese
    guard proposal.kind.isPerson || proposal.kind == .organisation else { return "〔\(word)〕" }
    let key = "\(word) \(text)"
    if let known = given[key] { return known }
    let number = counts[word, default: 0] + 1
    counts[word] = number
    given[key] = "〔\(word)\(number)〕"
    return "〔\(word)\(number)〕"
  }
}

extension Words {
  /// What stands for a finding that is on no sheet.
  fileprivate static func surrogate(for kind: FindingKind) -> Words {
    switch kind {
    case .child: Words("子ども", "child ")
    case .family: Words("家族等", "relative ")
    case .staff: Words("支援者", "professional ")
    case .organisation: Words("機関", "organisation ")
    case .prefecture: Words("都道府県", "county")
    case .finePlace: Words("地名", "place")
    case .date: Words("日付", "date")
    case .detailedAge: Words("年齢", "age")
    case .phone: Words("電話番号", "telephone")
    case .postalCode: Words("郵便番号", "postcode")
    case .email: Words("メール", "e-mail")
    case .registered: Words("番号", "number")
    case .handle: Words("アカウント", "account")
    case .other: Words("伏せ字", "withheld")
    }
  }
}
