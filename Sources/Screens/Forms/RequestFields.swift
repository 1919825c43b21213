import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  /// The questions of a request.
  static func requestFields(
    _ file: ConsultationFile?, in context: ScreenContext
  ) -> [FormField] {
    let form = file?.record.request
    let typing = file?.typing ?? CaseReader(IdentitySheet(), eyes: .own)
    let say = context.say
    let day = (form?.receivedDay ?? context.today).short(in: context.language)
    let text = form.map { typing.read($0.text) } ?? ""
    return [
      .line(
        id: "name", label: say("依頼者の氏名", "Requester"), value: form?.requester.name ?? "",
        required: true),
      .prose(id: "text", label: say("相談内容", "Request"), value: text, required: true, rows: 4),
      .words(
        "kind", say("区分", "Kind"), ConsultationKind.self, selected: form?.kind, context.language),
      .words(
        "urgency", say("緊急度", "Urgency"), Urgency.self, selected: form?.urgency, context.language),
      .line(id: "day", label: say("受付日", "Received"), hint: say("今日", "today"), value: day),
    ] + requesterFields(form?.requester, in: context) + wishFields(form, typing, in: context)
  }

  private static func requesterFields(
    _ requester: Requester?, in context: ScreenContext
  ) -> [FormField] {
    let say = context.say
    return [
      .line(
        id: "affiliation", label: say("所属", "Affiliation"), value: requester?.affiliation ?? ""),
      .line(id: "occupation", label: say("職種", "Occupation"), value: requester?.occupation ?? ""),
      .line(id: "telephone", label: say("電話", "Telephone"), value: requester?.telephone ?? ""),
      .line(id: "mail", label: say("メール", "Mail"), value: requester?.mail ?? ""),
      .line(id: "kana", label: say("ふりがな", "Reading"), value: requester?.kana ?? ""),
      .words(
        "memberKind", say("会員種別", "Member kind"), MemberKind.self,
        selected: requester?.memberKind, context.language),
      .line(
        id: "memberNumber", label: say("会員番号", "Member no."), value: requester?.memberNumber ?? ""),
      .line(
        id: "postalCode", label: say("郵便番号", "Postal code"), value: requester?.postalCode ?? ""),
      .line(id: "address", label: say("住所", "Address"), value: requester?.address ?? ""),
    ]
  }

  private static func wishFields(
    _ form: RequestForm?, _ typing: CaseReader, in context: ScreenContext
  ) -> [FormField] {
    let say = context.say
    return [
      .words(
        "meetingForm", say("希望形式", "Wished form"), MeetingForm.self, selected: form?.meetingForm,
        context.language),
      .line(
        id: "wishedDays", label: say("希望日", "Wished days"),
        hint: say("12/3 10:00、12/5 のように", "like 12/3 10:00, 12/5"),
        value: form?.wishedDays.joined(separator: ", ") ?? ""),
      .line(
        id: "minutes", label: say("希望時間", "Length"), hint: say("60分", "60 min"),
        value: form?.minutes.map { "\($0)" } ?? ""),
      .line(id: "childAge", label: say("年齢", "Age"), value: form?.childAge ?? ""),
      .line(id: "careItems", label: say("医療的ケア", "Medical care"), value: form?.careItems ?? ""),
      .words(
        "lifeStage", say("ライフステージ", "Life stage"), LifeStage.self, selected: form?.lifeStage,
        context.language),
      .words(
        "familyAgreement", say("家族の同意", "Agreement"), FamilyAgreement.self,
        selected: form?.familyAgreement, context.language),
      .line(id: "budget", label: say("予算", "Budget"), value: form?.budget ?? ""),
      .line(id: "invoiceName", label: say("請求書の宛名", "Invoice to"), value: form?.invoiceName ?? ""),
      .line(
        id: "receiptNumber", label: say("受付番号", "Receipt no."), value: form?.receiptNumber ?? ""),
      .prose(
        id: "remarks", label: say("備考", "Remarks"),
        value: form.map { typing.read($0.remarks) } ?? "", rows: 2),
    ]
  }

  /// The request that the answers amount to.
  static func requestForm(
    from answers: inout FieldReader, file: ConsultationFile?
  ) -> RequestForm {
    let typing = file?.typing ?? CaseReader(IdentitySheet(), eyes: .own)
    var form = RequestForm(
      receiptNumber: answers.text("receiptNumber"), receivedDay: answers.dayOrToday("day"),
      requester: requester(from: &answers), kind: answers.choice("kind"), text: "",
      urgency: answers.choice("urgency"), meetingForm: answers.choice("meetingForm"),
      wishedDays: answers.text("wishedDays").split { ",、，\n".contains($0) }
        .map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }.map(String.init),
      minutes: answers.minutes("minutes"), childAge: answers.text("childAge"),
      careItems: answers.text("careItems"), lifeStage: answers.choice("lifeStage"),
      budget: answers.text("budget"), invoiceName: answers.text("invoiceName"),
      familyAgreement: answers.choice("familyAgreement"))
    form.text = typing.passage(from: answers.required("text", .requestText))
    form.remarks = typing.passage(from: answers.text("remarks"))
    return form
  }

  private static func requester(from answers: inout FieldReader) -> Requester {
    Requester(
      name: answers.required("name", .requesterName), kana: answers.text("kana"),
      occupation: answers.text("occupation"), affiliation: answers.text("affiliation"),
      memberKind: answers.choice("memberKind"), memberNumber: answers.text("memberNumber"),
      telephone: answers.text("telephone"), mail: answers.text("mail"),
      postalCode: answers.text("postalCode"), address: answers.text("address"))
  }
}
