import Casework
import Deidentification
import TerminalUI
import TextCells

extension ConsultationsScreen {
  func detailTitle(in context: ScreenContext) -> String {
    guard let file else { return context.say("内容", "Detail") }
    return file.record.stage.words[context.language]
  }

  func detailLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    guard let file else { return [] }
    var writer = LineWriter(columns: columns, language: context.language)
    let reader = context.reader(file.sheet)
    let telling = ConsultationTelling(file: file, reader: reader, context: context)
    telling.head(&writer)
    telling.request(&writer)
    telling.fee(&writer)
    telling.adviser(&writer)
    telling.sessions(&writer)
    telling.closing(&writer)
    return writer.lines
  }
}

/// Tells a consultation in the lines of its detail.
struct ConsultationTelling {
  let file: ConsultationFile
  let reader: CaseReader
  let context: ScreenContext

  var record: Consultation { file.record }
  var language: Language { context.language }

  func head(_ writer: inout LineWriter) {
    let form = record.request
    let words = [
      form.kind?.words[language], form.urgency?.words[language], form.lifeStage?.words[language],
    ]
    let note = words.compactMap(\.self).joined(separator: " ")
    let number = "\(record.number)  "
    let room = max(4, writer.columns - number.columns - note.columns - 2)
    writer.add(
      PaneLine([
        Span(number, Style(.accent, bold: true)),
        Span(title.fitted(toColumns: room), Style(.text, bold: true)), Span("  " + note, .muted),
      ]))
    let isWhole = title == reader.read(form.text) && title.columns <= room
    if !isWhole { writer.field(context.say("内容", "Text"), reader.read(form.text)) }
  }

  /// The first line of what is asked.
  private var title: String { reader.read(record.request.text).opening }

  func request(_ writer: inout LineWriter) {
    let form = record.request
    let who = [form.requester.affiliation, form.requester.occupation, form.requester.name]
      .filter { !$0.isEmpty }.map { reader.read($0) }
    writer.field(context.say("依頼", "From"), parts: who, between: " ")
    writer.field(context.say("受付", "Received"), parts: received)
    if !context.isVeiled {
      let contact = [form.requester.telephone, form.requester.mail].filter { !$0.isEmpty }
      writer.field(context.say("連絡先", "Contact"), contact.joined(separator: "  "), .muted)
    }
    let care = [form.childAge, form.careItems].filter { !$0.isEmpty }.map { reader.read($0) }
    writer.field(context.say("本児", "Child"), parts: care)
    writer.field(context.say("備考", "Remarks"), reader.read(form.remarks))
    let gaps = form.missing.map { $0.words[language] }
    writer.field(
      context.say("不足", "Missing"), gaps.joined(separator: context.say("、", ", ")), .warning)
    guard let attached = file.caseRecord, let id = record.caseID else { return }
    writer.field(
      context.say("事例", "Case"), "\(attached.number)  \(reader.read(attached.outline.title))",
      target: .record(.caseRecord(id)))
  }

  private var received: [String] {
    let form = record.request
    var parts = [form.receivedDay.short(in: language)]
    if let wish = form.meetingForm { parts.append(wish.words[language]) }
    if let minutes = form.minutes { parts.append(context.say("\(minutes)分", "\(minutes) min")) }
    if !form.wishedDays.isEmpty {
      let days = form.wishedDays.map { wished($0, since: form.receivedDay) }
      parts.append(
        context.say("希望 ", "wished ") + days.joined(separator: context.say("、", ", ")))
    }
    if !form.budget.isEmpty {
      parts.append(context.say("予算 ", "budget ") + reader.read(form.budget))
    }
    return parts
  }

  /// A wished day as written, its date in the form that the others on the screen have.
  private func wished(_ text: String, since received: CivilDay) -> String {
    let day = text.prefix { !$0.isWhitespace }
    guard let read = try? CivilDay(written: String(day), today: received) else {
      return reader.read(text)
    }
    return read.short(in: language) + reader.read(String(text.dropFirst(day.count)))
  }

  func fee(_ writer: inout LineWriter) {
    let fee = record.fee
    guard !fee.offers.isEmpty || fee.settlement != nil else { return }
    writer.heading(context.say("費用協議", "Fee"))
    if !fee.offers.isEmpty {
      let table = FeeTable(fee: fee, reader: reader, context: context, columns: writer.columns)
      table.lines.forEach { writer.add($0) }
    }
    switch fee.settlement {
    case .agreed(let offer, let day):
      let name = fee.name(ofOffer: offer, in: language)
      let total = fee.agreedOffer?.total.text(in: language) ?? ""
      writer.field(
        context.say("合意", "Agreed"),
        context.say(
          "\(name)  \(total)  \(day.short(in: language))",
          "\(name)  \(total)  \(day.short(in: language))"), .success)
    case .waived(let reason, let approver, let day):
      let name = reader.read(approver)
      writer.field(
        context.say("免除", "Waived"),
        context.say(
          "\(day.short(in: language))  承認 \(name)  \(reader.read(reason))",
          "\(day.short(in: language))  by \(name)  \(reader.read(reason))"), .success)
    case nil: break
    }
  }

  func adviser(_ writer: inout LineWriter) {
    guard let adviser = file.adviser else { return }
    let profile = adviser.profile
    writer.blank()
    let parts = [profile.name, profile.occupation, profile.affiliation].filter { !$0.isEmpty }
    writer.field(
      context.say("助言者", "Adviser"),
      parts.map { reader.read($0) }.joined(separator: "  "),
      target: record.adviser.map { .record(.member($0)) })
    if let reason = record.adviserReason {
      writer.field(context.say("選定理由", "Why"), reader.read(reason))
    }
  }

  func closing(_ writer: inout LineWriter) {
    guard let closing = record.closing else { return }
    writer.heading(
      context.say("終結", "Closed"),
      note: "\(closing.day.short(in: language))  \(closing.outcome.words[language])")
    writer.paragraph(reader.read(closing.summary), indent: 2)
  }
}
