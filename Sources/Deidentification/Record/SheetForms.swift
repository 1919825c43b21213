internal import Casework
internal import JapaneseText
internal import Morphology

/// Generates every form in which the identities of a sheet are searched.
struct SheetForms {
  private let analyser: MorphologicalAnalyser?
  private(set) var forms: [SheetForm] = []
  /// The Latin words of people by their romaji key or lower-case form.
  private(set) var latin: [String: [LatinForm]] = [:]

  init(analyser: MorphologicalAnalyser?) { self.analyser = analyser }

  /// Adds an identity under its number.
  mutating func add(_ identity: Identity, number: Int, isOther: Bool) {
    let owner = Owner(number: number, kind: identity.kind, isOther: isOther)
    switch identity.kind {
    case .child, .family, .staff, .acquaintance:
      for form in identity.currentForms { addPerson(form.text, of: identity, owner) }
    case .facility: for form in identity.currentForms { addFacility(form.text, owner) }
    case .place: for form in identity.currentForms { addPlace(form.text, owner) }
    case .number, .fact: for form in identity.currentForms { add(form.text, .full, owner) }
    }
  }

  /// Whose form is added.
  private struct Owner {
    let number: Int
    let kind: IdentityKind
    let isOther: Bool
  }

  private mutating func addPerson(_ form: String, of identity: Identity, _ owner: Owner) {
    let parts = NameParts(form)
    guard form.unicodeScalars.contains(where: \.isJapanese) else {
      addLatin(parts, owner)
      return
    }
    if parts.surname == nil {
      // A bare part of a name that is on the sheet in full needs no second look.
      let isAlias = !NameParts.isPart(form, of: identity.forms)
      if isAlias { add(form, .petName, owner) }
      return
    }
    add(parts.joined, .full, owner)
    if let surname = parts.surname { addPart(surname, .surname, owner) }
    for given in parts.given { addPart(given, .given, owner) }
    if parts.given.count > 1 { add(parts.given.joined(), .given, owner) }
  }

  private mutating func addPart(_ part: String, _ sort: SheetForm.Part, _ owner: Owner) {
    add(part, sort, owner)
    // オリベイラ for オリヴェイラ.
    let plain = SheetForms.voiced.reduce(part) { $0.replacing($1.0, with: $1.1) }
    if plain != part { add(plain, sort, owner) }
    if part.unicodeScalars.allSatisfy(\.isKatakana) {
      // ソーザ for ソウザ; マテ for マテウス.
      let long = String(part.prefix(1)) + part.dropFirst().replacing("ウ", with: "ー")
      if long != part { add(long, sort, owner) }
      if sort == .given, owner.kind == .child, !owner.isOther, part.count > 3 {
        add(String(part.prefix(2)), .petName, owner)
        add(String(part.prefix(3)), .petName, owner)
      }
    }
    guard let key = RomajiKey.of(reading: part) else { return }
    let isGiven = sort == .given
    if part.unicodeScalars.contains("ー"), part.count > 3 {
      // ルカス for ルーカス.
      add(part.replacing("ー", with: ""), sort, owner)
    }
    if part.unicodeScalars.allSatisfy({ $0.isKatakana }), let last = key.last, "uo".contains(last) {
      // A foreign name ends without the vowel that katakana give it: Lucas.
      latin[String(key.dropLast()), default: []].append(
        LatinForm(
          spelling: String(key.dropLast()), identity: owner.number, kind: owner.kind, part: sort,
          isOther: owner.isOther))
    }
    if part.unicodeScalars.allSatisfy({ $0.isKatakana }),
      let sounds = RomajiKey.foreign(Romaji.from(kana: part))
    {
      latin[sounds, default: []].append(
        LatinForm(
          spelling: sounds, identity: owner.number, kind: owner.kind, part: sort,
          isOther: owner.isOther))
    }
    if sort == .surname, !owner.isOther, part.unicodeScalars.contains(where: \.isHiragana) {
      for name in PetNames.ofSurname(reading: part) { add(name, .petName, owner) }
    }
    latin[key, default: []].append(
      LatinForm(
        spelling: key, identity: owner.number, kind: owner.kind, part: sort, isOther: owner.isOther)
    )
    guard isGiven, owner.kind != .staff, !owner.isOther,
      part.unicodeScalars.contains(where: \.isHiragana)
    else { return }
    for name in PetNames.of(reading: part) { add(name, .petName, owner) }
  }

  private static let voiced = [
    ("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"), ("ティ", "チ"), ("ディ", "ジ"),
  ]

  private mutating func addLatin(_ parts: NameParts, _ owner: Owner) {
    func form(_ word: String, _ sort: SheetForm.Part) -> LatinForm {
      LatinForm(
        spelling: word.lowercased(), identity: owner.number, kind: owner.kind, part: sort,
        isOther: owner.isOther)
    }
    let named =
      parts.given.map { ($0, SheetForm.Part.given) }
      + [parts.surname].compactMap { $0.map { ($0, .surname) } }
    for (name, part) in named {
      latin[name.lowercased(), default: []].append(form(name, part))
      let joined = name.lowercased().split(separator: "-").map(String.init)
      if joined.count > 1 {
        // Lily-Mae is read as two words, and one of them is often left out.
        latin[joined[0], default: []].append(form(joined.joined(separator: " "), part))
        for word in joined where word.count > 2 {
          latin[word, default: []].append(form(word, part))
        }
      }
      // The same sounds in another spelling: Tamasiro, Ohno.
      if name.count > 4 {
        latin["=" + RomajiKey.of(latin: name), default: []].append(form(name, part))
      }
    }
  }

  private mutating func addFacility(_ name: String, _ owner: Owner) {
    guard name.unicodeScalars.contains(where: \.isJapanese) else {
      // Glan-y-Mor is read as three words.
      for words in EnglishFacility.shortForms(name.replacing("-", with: " ")) {
        latin[words[0], default: []].append(
          LatinForm(
            spelling: words.joined(separator: " "), identity: owner.number, kind: .facility,
            part: .core, isOther: owner.isOther))
      }
      return
    }
    if let town = FacilityName.townOfSection(name) {
      add(town, .full, owner)
      return
    }
    add(name, .full, owner)
    for form in FacilityName.shortForms(name) where !Gazetteer.isBarePrefecture(form) {
      add(form, .core, owner)
    }
    for form in withoutPlace(name) {
      add(form, .core, owner, isWeak: !form.unicodeScalars.contains(where: \.isHiragana))
    }
    for form in FacilityName.weakForms(name) { add(form, .core, owner, isWeak: true) }
  }

  /// みなとの丘 for 名瀬みなとの丘病院: without the place that the dictionary has at its beginning.
  private func withoutPlace(_ name: String) -> [String] {
    guard let analysis = try? analyser?.analyse(name),
      let place = analysis.candidates[0]?.filter({ $0.partOfSpeech == .place && $0.range.count > 1 }
      )
      .map(\.range.upperBound).max()
    else { return [] }
    let rest = String(String.UnicodeScalarView(name.unicodeScalars.dropFirst(place)))
    return (FacilityName.shortForms(rest) + [rest]).filter { form in
      rest.hasPrefix(form)
        && (form.unicodeScalars.count > 2 && form.unicodeScalars.contains(where: \.isHiragana)
          || form.unicodeScalars.count > 1 && form.unicodeScalars.allSatisfy(\.isKanji))
    }
  }

  private mutating func addPlace(_ name: String, _ owner: Owner) {
    guard name.unicodeScalars.contains(where: \.isJapanese) else {
      let words = name.lowercased().split(separator: " ").map(String.init)
      guard let first = words.first else { return }
      latin[first, default: []].append(
        LatinForm(
          spelling: words.joined(separator: " "), identity: owner.number, kind: .place,
          part: .full, isOther: owner.isOther))
      return
    }
    add(name, .full, owner)
    for short in Gazetteer.shortForms(name) { add(short, .core, owner) }
    // 柏 for 柏市: one sign needs more beside it.
    if name.count == 2, name.hasSuffix("市") {
      add(String(name.prefix(1)), .core, owner, isWeak: true)
    }
  }

  private mutating func add(
    _ text: String, _ part: SheetForm.Part, _ owner: Owner, isWeak: Bool = false
  ) {
    let key = NameFolding.key(text)
    guard !key.isEmpty else { return }
    forms.append(
      SheetForm(
        key: key, identity: owner.number, kind: owner.kind, part: part,
        isCommon: isWeak || !(part == .petName && key.count > 2) && isCommon(text, key),
        isOther: owner.isOther))
  }

  /// Whether the text is an ordinary word too.
  private func isCommon(_ text: String, _ key: [Unicode.Scalar]) -> Bool {
    if key.count == 1 {
      return !text.unicodeScalars.allSatisfy(NameWords.onlyNames.contains)
    }
    guard key.count <= 4, let analysis = try? analyser?.analyse(text) else { return key.count < 2 }
    let whole = analysis.candidates[0]?.filter { $0.range.upperBound == text.unicodeScalars.count }
    if whole?.contains(where: { $0.partOfSpeech == .noun }) == true { return true }
    guard analysis.words.count == 1, let word = analysis.words.first, word.isKnown else {
      return false
    }
    switch word.partOfSpeech {
    case .adverb, .verb, .adjective, .auxiliary, .particle, .pronoun, .other, .number, .noun:
      return true
    default: return false
    }
  }
}

extension NameParts {
  /// Whether a text without spaces is a part, or the whole, of a name that is written with one.
  static func isPart(_ text: String, of forms: [String]) -> Bool {
    forms.contains { form in
      let parts = NameParts(form)
      guard let surname = parts.surname else { return false }
      return surname == text || parts.given.contains(text) || parts.joined == text
    }
  }
}
