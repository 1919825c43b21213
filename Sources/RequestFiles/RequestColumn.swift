/// What a column of a request file holds.
enum RequestColumn: CaseIterable {
  case receiptNumber, receivedDay
  case name, familyName, givenName, kana, familyKana, givenKana
  case occupation, affiliation, memberKind, memberNumber
  case telephone, mail, postalCode, address
  case kind, text, urgency, meetingForm
  case wishedDay1, wishedDay2, wishedDay3, minutes
  case childAge, careItems, lifeStage
  case budget, invoiceName, familyAgreement, remarks

  static let wishedDays: [RequestColumn] = [.wishedDay1, .wishedDay2, .wishedDay3]
}
