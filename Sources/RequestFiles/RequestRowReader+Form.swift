import Casework
import JapaneseText

extension RequestRowReader {
  /// The request of a row; what is not understood goes into the remarks as it was typed.
  func form(
    _ row: DelimitedText.Row, day: CivilDay, name: String, text: String
  ) -> RequestForm {
    var kept: [String] = []
    var form = RequestForm(
      receivedDay: day, requester: requester(row, name: name, &kept), text: text)
    form.receiptNumber = layout.cell(.receiptNumber, in: row)
    form.kind = kind(row, &kept)
    form.urgency = value(.urgency, RequestWords<Urgency>.urgency, row, &kept)
    form.meetingForm = value(.meetingForm, RequestWords<MeetingForm>.meetingForm, row, &kept)
    form.wishedDays = wishedDays(row, &kept)
    form.minutes = minutes(row, &kept)
    form.childAge = layout.cell(.childAge, in: row)
    form.careItems = layout.cell(.careItems, in: row)
    form.lifeStage = value(.lifeStage, RequestWords<LifeStage>.lifeStage, row, &kept)
    form.budget = layout.cell(.budget, in: row)
    form.invoiceName = layout.cell(.invoiceName, in: row)
    form.familyAgreement = value(
      .familyAgreement, RequestWords<FamilyAgreement>.familyAgreement, row, &kept)
    let remarks = [layout.cell(.remarks, in: row).withPlainLineEnds].filter { !$0.isEmpty }
    form.remarks = Passage(
      plain: (remarks + kept + layout.unknownCells(in: row)).joined(separator: "\n"))
    return form
  }

  private func requester(
    _ row: DelimitedText.Row, name: String, _ kept: inout [String]
  ) -> Requester {
    var requester = Requester(name: name)
    let kana = layout.cell(.kana, in: row).oneLine
    requester.kana = kana.isEmpty ? joined(.familyKana, .givenKana, row) : kana
    requester.occupation = layout.cell(.occupation, in: row)
    requester.affiliation = layout.cell(.affiliation, in: row).oneLine
    requester.memberKind = value(
      .memberKind, RequestWords<MemberKind>.memberKind, row, &kept)
    requester.memberNumber = TextFolding.narrowed(layout.cell(.memberNumber, in: row))
    requester.telephone = telephone(row)
    requester.mail = mail(row, &kept)
    requester.postalCode = postalCode(row)
    requester.address = layout.cell(.address, in: row).oneLine
    return requester
  }

  private func keep(_ column: RequestColumn, _ row: DelimitedText.Row, _ kept: inout [String]) {
    kept.append("\(layout.heading(column).oneLine): \(layout.cell(column, in: row))")
  }

  private func value<Value: Sendable>(
    _ column: RequestColumn, _ words: RequestWords<Value>, _ row: DelimitedText.Row,
    _ kept: inout [String]
  ) -> Value? {
    let text = layout.cell(column, in: row)
    guard !text.isEmpty else { return nil }
    let found = words.value(text)
    if found?.isWhole != true { keep(column, row, &kept) }
    return found?.value
  }

  private func kind(_ row: DelimitedText.Row, _ kept: inout [String]) -> ConsultationKind? {
    let narrower = RequestWords<ConsultationKind>.narrowerKind
    guard let found = narrower.value(layout.cell(.kind, in: row)) else {
      return value(.kind, RequestWords<ConsultationKind>.kind, row, &kept)
    }
    keep(.kind, row, &kept)
    return found.value
  }

  private func wishedDays(_ row: DelimitedText.Row, _ kept: inout [String]) -> [String] {
    RequestColumn.wishedDays.compactMap { column in
      let text = layout.cell(column, in: row)
      guard !text.isEmpty else { return nil }
      guard let wished = try? JapaneseDate.readMoment(text, today: nil) else {
        keep(column, row, &kept)
        return nil
      }
      return ISODay.text(wished.day, wished.time)
    }
  }

  private func minutes(_ row: DelimitedText.Row, _ kept: inout [String]) -> Int? {
    let text = layout.cell(.minutes, in: row)
    let minutes = Numerals.minutes(text)
    if minutes == nil, !text.isEmpty { keep(.minutes, row, &kept) }
    return minutes
  }

  /// As it was typed, in half-width signs; Japanese numbers have hyphens in different places.
  private func telephone(_ row: DelimitedText.Row) -> String {
    TextFolding.narrowed(layout.cell(.telephone, in: row))
      .split(separator: "ー").joined(separator: "-")
  }

  private func mail(_ row: DelimitedText.Row, _ kept: inout [String]) -> String {
    let mail = TextFolding.narrowed(layout.cell(.mail, in: row))
    if mail.isEmpty || mail.contains("@") { return mail }
    keep(.mail, row, &kept)
    return ""
  }

  private func postalCode(_ row: DelimitedText.Row) -> String {
    let text = TextFolding.narrowed(layout.cell(.postalCode, in: row))
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let others = text.filter { !($0.isASCII && $0.isNumber) && !"〒-ー ".contains($0) }
    guard digits.count == 7, others.isEmpty else { return text }
    return "\(digits.prefix(3))-\(digits.suffix(4))"
  }
}
