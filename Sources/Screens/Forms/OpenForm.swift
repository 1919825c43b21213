import Casework
import Deidentification
import TerminalUI

/// A form on the screen: its questions, what it is for, and whether its draft is kept.
struct OpenForm: Equatable, Sendable {
  let purpose: FormPurpose
  /// The name under which its draft is kept.
  let key: String
  var form: Form
  /// What the draft holds; `nil` when there is none.
  private(set) var kept: String?
  private let pristine: [String: String]
  /// Whether a draft was found when the form opened.
  let isRestored: Bool
  /// Whether the next time it is asked for the draft is thrown away.
  var isToBeDiscarded = false
  /// The records that the form is for, when several were marked.
  private(set) var marked: [RecordID] = []
  /// Everybody whose name may be meant in the form.
  let known: [KnownPerson]
  /// Those whose names fit what is typed, below the field in focus.
  var people: PeopleChooser?
  /// What the answers would change, while that stands over the form.
  var comparison: DraftComparison?
  /// The month below the field in focus, while a day is chosen from it.
  var days: DayChooser?
  /// What in the text of a field is on no sheet, by the field.
  private(set) var found: [String: FoundInField] = [:]

  init(
    _ purpose: FormPurpose, choices: FormChoices, key: String, draft: String?,
    in context: ScreenContext
  ) {
    (self.purpose, self.key) = (purpose, key)
    known = purpose.people(choices, in: context)
    let number = purpose.number.map { "  \($0)" } ?? ""
    var form = Form(
      title: purpose.title[context.language] + number,
      fields: purpose.fields(choices: choices, in: context))
    pristine = form.values
    kept = draft
    isRestored = draft != nil
    if let draft {
      let emptied = form.values.mapValues { _ in "" }
      form.fill(emptied.merging(DraftText.values(of: draft)) { _, new in new })
    }
    self.form = form
  }

  /// Where keys go: to the form, or to what stands over it.
  var keyPlace: KeyPlace {
    if days != nil { return .days }
    if people != nil { return .people }
    return comparison != nil ? .changes : .form
  }

  private var text: String { DraftText.of(form.values) }

  /// Whether something was typed that no draft holds yet.
  var isDirty: Bool { text != (kept ?? DraftText.of(pristine)) }

  /// What the answers would change, by what the form held before anything was typed.
  var compared: DraftComparison { DraftComparison(form, since: pristine) }

  /// Whether something is kept, so that leaving loses nothing.
  var isKept: Bool { kept != nil }

  /// Asks to keep what was typed, when it is not kept yet.
  mutating func keep() -> [Request] {
    guard isDirty else { return [] }
    let text = text
    kept = text
    return [.saveDraft(key: key, text: text)]
  }

  /// Says what cannot be read in an answer as soon as it is left; what can be is written plainly.
  ///
  /// `1万2千` becomes `12,000`, and `明日` the day it means, which it still means tomorrow.
  mutating func check(_ id: String, in context: ScreenContext) {
    guard let place = form.fields.firstIndex(where: { $0.id == id }) else { return }
    var reader = FieldReader(form.values, in: context)
    let plain: String?
    switch FormPurpose.reading(of: id) {
    case .day: plain = reader.day(id)?.short(in: context.language)
    case .yen: plain = reader.yen(id)?.description
    case .minutes:
      _ = reader.minutes(id)
      plain = nil
    case .text: return
    }
    if let plain { form.fields[place].editor.replace(with: plain) }
    form.fields[place].error = reader.errors[id]
  }

  /// The command that the answers amount to; else the errors stand beside the fields.
  mutating func submission(in context: ScreenContext) -> Request? {
    var reader = FieldReader(form.values, in: context)
    let request = purpose.request(from: &reader)
    for place in form.fields.indices {
      form.fields[place].error = reader.errors[form.fields[place].id]
    }
    guard let first = form.fields.first(where: { $0.error != nil }) else { return request }
    form.focus(on: first.id)
    return nil
  }

  /// Asks what in the text at hand may identify somebody, when that is not known yet.
  var detection: [Request] {
    guard let id = purpose.caseID, let field = form.focused, case .prose = field.kind,
      !field.value.isEmpty, found[field.id]?.text != field.value
    else { return [] }
    return [.detect(field: field.id, text: field.value, id)]
  }

  /// Marks where what was found stands, unless the text is another one by now.
  mutating func mark(_ findings: [Finding], in text: String, of id: String) {
    guard let place = form.fields.firstIndex(where: { $0.id == id }),
      form.fields[place].value == text
    else { return }
    found[id] = FoundInField(text: text, findings: findings)
    form.fields[place].editor.marks = findings.map { text.characterRange(ofScalars: $0.range) }
  }

  /// Has the text looked through anew, as after an answer.
  mutating func forgetFindings() {
    found = [:]
    for place in form.fields.indices { form.fields[place].editor.marks = [] }
  }

  /// The finding at the insertion point, else the next one, with its words.
  var finding: (finding: Finding, words: String)? {
    guard let field = form.focused, let known = found[field.id], known.text == field.value else {
      return nil
    }
    let scalars = Array(known.text.unicodeScalars)
    let cursor = String(known.text.prefix(field.editor.cursor)).unicodeScalars.count
    let next = known.findings.first { $0.range.upperBound >= cursor } ?? known.findings.last
    return next.map { ($0, String(String.UnicodeScalarView(scalars[$0.range]))) }
  }

  /// What the program understood of the field in focus, or the keys of the form.
  func echo(in context: ScreenContext) -> String? {
    if case .assign(let file) = purpose, let adviser = file.adviser {
      return context.say("いまの助言者 ", "Adviser now: ") + adviser.profile.name
    }
    guard let field = form.focused, !field.value.isEmpty else { return nil }
    if let (finding, words) = finding {
      let key = CommandTable.standard.shownKey(for: .answerFound, in: .form)
      return context.say(
        "「\(words)」\(finding.kind.words[.japanese]): \(finding.reason.words[.japanese])"
          + " \(Int(finding.confidence * 100))%  \(key) で答える",
        "“\(words)” \(finding.kind.words[.english]) \(finding.reason.words[.english])"
          + " \(Int(finding.confidence * 100))%  \(key) answers")
    }
    var reader = FieldReader(form.values, in: context)
    switch FormPurpose.reading(of: field.id) {
    case .day: return reader.day(field.id).map { "= " + $0.long(in: context.language) }
    case .minutes:
      return reader.minutes(field.id).map { context.say("= \($0)分", "= \($0) minutes") }
    case .yen:
      return total(in: context)
        ?? reader.yen(field.id).map { "= " + $0.text(in: context.language) }
    case .text: return nil
    }
  }

  private func total(in context: ScreenContext) -> String? {
    var reader = FieldReader(form.values, in: context)
    guard case .offer(_, let party) = purpose,
      let offer = FormPurpose.offer(
        from: &reader, party: party, reader: CaseReader(IdentitySheet(), eyes: .own)),
      reader.errors.isEmpty
    else { return nil }
    let (tax, total) = (
      offer.tax.text(in: context.language), offer.total.text(in: context.language)
    )
    return context.say("= 計 \(total) (うち消費税 \(tax))", "= total \(total) (tax \(tax))")
  }

  /// Makes the form one for several records, and says so above it.
  mutating func mark(_ records: [RecordID], in context: ScreenContext) {
    marked = records
    form.title =
      "\(purpose.title[context.language])  "
      + context.say("印のある\(records.count)件", "\(records.count) marked")
  }
}

/// What was found in the text of a field.
struct FoundInField: Equatable, Sendable {
  let text: String
  let findings: [Finding]
}

extension FormPurpose {
  /// The case that is written about.
  var caseID: CaseID? {
    switch self {
    case .reviseCase(let file), .write(_, let file), .note(let file): file.id
    case .complete(let file), .log(let file), .close(let file), .offer(let file, _),
      .waive(let file):
      file.record.caseID
    default: nil
    }
  }
}

extension String {
  /// The characters that hold a range of scalars.
  func characterRange(ofScalars range: Range<Int>) -> Range<Int> {
    var (scalar, first, last) = (0, count, count)
    for (place, character) in enumerated() {
      let next = scalar + character.unicodeScalars.count
      if next > range.lowerBound, first == count { first = place }
      if scalar < range.upperBound { last = place + 1 }
      scalar = next
    }
    return min(first, last)..<last
  }
}
