import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  private static let lineCount = 3

  /// The questions of an offer, answered with the figures of the last one.
  static func offerFields(
    _ file: ConsultationFile, _ party: Offer.Party, in context: ScreenContext
  ) -> [FormField] {
    let say = context.say
    let last = file.record.fee.offers.last
    let priced = last?.lines.filter { $0.amount != nil } ?? []
    let lines = (0..<lineCount).flatMap { place -> [FormField] in
      let line = priced.indices.contains(place) ? priced[place] : nil
      let first = place == 0 && last == nil ? say("助言料", "Advice") : ""
      return [
        .line(
          id: "label\(place)", label: say("内訳\(place + 1)", "Line \(place + 1)"),
          hint: place == 0 ? "" : say("事前準備、資料作成など", "such as preparation, handouts"),
          value: line?.label ?? first),
        .line(
          id: "amount\(place)", label: say("　金額", "  Amount"), hint: say("円", "yen"),
          value: line?.amount.map(\.description) ?? ""),
      ]
    }
    let hasCosts = last?.hasActualCosts ?? false
    return lines + [
      .choice(
        id: "travel", label: say("交通費", "Travel"),
        options: [
          FormOption(id: "none", label: say("含まない", "Not charged")),
          FormOption(id: "actual", label: say("実費", "Actual costs")),
        ], selected: hasCosts ? "actual" : "none", required: true),
      .choice(
        id: "tax", label: say("消費税", "Tax"),
        options: [
          FormOption(id: "added", label: say("別に加える(税抜)", "Added on top")),
          FormOption(id: "included", label: say("金額に含む(税込)", "Included")),
        ], selected: last?.taxIncluded == true ? "included" : "added", required: true),
      .line(
        id: "dayUntil", label: say("有効期限", "Valid until"),
        hint: say("2週間後、12/10 のように", "like +2w, 12/10")),
      .prose(id: "reason", label: say("理由", "Reason"), rows: 2),
      .line(
        id: "day", label: say("案の日付", "Day of the offer"),
        value: context.today.short(in: context.language)),
    ]
  }

  /// The offer that the answers amount to.
  static func offer(
    from answers: inout FieldReader, party: Offer.Party, reader: CaseReader
  ) -> Offer? {
    var lines: [FeeLine] = []
    for place in 0..<lineCount {
      let label = answers.text("label\(place)")
      let amount = answers.yen("amount\(place)")
      if let amount {
        lines.append(FeeLine(label: label, amount: amount))
      } else if !label.isEmpty, place == 0 || answers.text("amount\(place)") != "" {
        answers.refuse(
          "amount\(place)", Words("金額が空です。0円でも書いてください。", "Write the amount, be it 0."))
      }
    }
    let isActual = answers.text("travel") == "actual"
    if isActual {
      lines.append(
        FeeLine(label: answers.context.say("交通費", "Travel"), amount: nil))
    }
    return Offer(
      party: party, day: answers.dayOrToday("day"), lines: lines,
      taxIncluded: answers.text("tax") == "included", validUntil: answers.day("dayUntil"),
      reason: reader.passage(from: answers.text("reason")))
  }

  /// The questions of a waiver.
  static func waiverFields(in context: ScreenContext) -> [FormField] {
    [
      .prose(id: "reason", label: context.say("理由", "Reason"), required: true, rows: 3),
      .line(id: "approver", label: context.say("承認者", "Approved by"), required: true),
    ]
  }

  /// The waiver that the answers amount to.
  static func waiver(
    from answers: inout FieldReader, file: ConsultationFile
  ) -> ConsultationCommand? {
    let reason = answers.required("reason", .reason)
    let approver = answers.required("approver", .approver)
    return .waive(reason: file.typing.passage(from: reason), approver: approver)
  }
}
