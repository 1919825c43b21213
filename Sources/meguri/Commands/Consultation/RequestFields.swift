import ArgumentParser
import Casework
import JapaneseText

/// The fields of a request, each an option; what is not given stays as it is.
struct RequestFields: ParsableArguments {
  @Option(help: ArgumentHelp(said("依頼者の氏名", "The requester's name."))) var requester: String?
  @Option(help: ArgumentHelp(said("ふりがな", "The name's reading."))) var kana: String?
  @Option(help: ArgumentHelp(said("職種", "The trade."))) var occupation: String?
  @Option(help: ArgumentHelp(said("所属", "The office or employer."))) var affiliation: String?
  @Option(help: ArgumentHelp(said("会員種別", "The kind of membership.")))
  var memberKind: FieldWord<MemberKind>?
  @Option(help: ArgumentHelp(said("会員番号", "The membership number."))) var memberNumber: String?
  @Option(help: ArgumentHelp(said("電話", "The telephone number."))) var telephone: String?
  @Option(help: ArgumentHelp(said("メール", "The mail address."))) var mail: String?
  @Option(help: ArgumentHelp(said("郵便番号", "The postal code."))) var postalCode: String?
  @Option(help: ArgumentHelp(said("住所", "The address."))) var address: String?
  @Option(help: ArgumentHelp(said("区分", "About a child or a region.")))
  var kind: FieldWord<ConsultationKind>?
  @Option(help: ArgumentHelp(said("相談内容(- で標準入力)", "What is asked (- for standard input).")))
  var text: String?
  @Option(help: ArgumentHelp(said("緊急度", "How soon."))) var urgency: FieldWord<Urgency>?
  @Option(help: ArgumentHelp(said("希望形式", "The wished form."))) var form: FieldWord<MeetingForm>?
  @Option(help: ArgumentHelp(said("希望日(くり返せます)", "A wished day; may be repeated.")))
  var wish: [TypedDay] = []
  @Option(help: ArgumentHelp(said("所要時間(60、90分、2時間)", "The wished length: 60, 90分.")))
  var minutes: String?
  @Option(help: ArgumentHelp(said("対象児の年齢", "The child's age."))) var childAge: String?
  @Option(help: ArgumentHelp(said("医療的ケア", "The child's medical care."))) var care: String?
  @Option(help: ArgumentHelp(said("ライフステージ", "The stage of life.")))
  var lifeStage: FieldWord<LifeStage>?
  @Option(help: ArgumentHelp(said("予算", "The budget."))) var budget: String?
  @Option(help: ArgumentHelp(said("請求書宛名", "To whom the invoice goes."))) var invoice: String?
  @Option(help: ArgumentHelp(said("家族の同意", "The family's agreement.")))
  var agreement: FieldWord<FamilyAgreement>?
  @Option(help: ArgumentHelp(said("備考", "Remarks."))) var remarks: String?
  @Option(help: ArgumentHelp(said("受付番号", "The office's own number."))) var receiptNumber: String?

  /// A form with the given fields written over it.
  func written(
    over form: RequestForm, today: CivilDay, passage: (String) -> Passage
  ) throws -> RequestForm {
    var form = form
    form.requester = writtenRequester(over: form.requester)
    form.kind = kind?.value ?? form.kind
    if let text { form.text = passage(try StandardInput.text(text)) }
    form.urgency = urgency?.value ?? form.urgency
    form.meetingForm = self.form?.value ?? form.meetingForm
    if !wish.isEmpty { form.wishedDays = try wish.map { try $0.day(from: today).description } }
    if let minutes { form.minutes = try readMinutes(minutes) }
    form.childAge = childAge ?? form.childAge
    form.careItems = care ?? form.careItems
    form.lifeStage = lifeStage?.value ?? form.lifeStage
    form.budget = budget ?? form.budget
    form.invoiceName = invoice ?? form.invoiceName
    form.familyAgreement = agreement?.value ?? form.familyAgreement
    if let remarks { form.remarks = passage(remarks) }
    form.receiptNumber = receiptNumber ?? form.receiptNumber
    return form
  }

  private func writtenRequester(over before: Requester) -> Requester {
    Requester(
      name: requester ?? before.name, kana: kana ?? before.kana,
      occupation: occupation ?? before.occupation, affiliation: affiliation ?? before.affiliation,
      memberKind: memberKind?.value ?? before.memberKind,
      memberNumber: memberNumber ?? before.memberNumber,
      telephone: telephone ?? before.telephone, mail: mail ?? before.mail,
      postalCode: postalCode ?? before.postalCode, address: address ?? before.address)
  }
}

/// A length of time as people write it, in minutes.
func readMinutes(_ text: String) throws -> Int {
  guard let minutes = Numerals.minutes(text) else {
    throw CommandFailure.usage(
      Words(
        "時間「\(text)」が読めません。60、90分、1時間30分 のように書いてください。",
        "The length “\(text)” cannot be read; write minutes, such as 60."))
  }
  return minutes
}
