public import Casework
import Deidentification

extension IdentitySheet {
  /// The sheet with somebody who asked, where no more of the consultation is at hand.
  public func including(requester: Requester, on day: CivilDay) -> IdentitySheet {
    let form = RequestForm(receivedDay: day, requester: requester, text: "")
    let number = RecordNumber(.consultation, year: FiscalYear(of: day), count: 1)
    guard let consultation = Consultation(beginningWith: .received(number: number, form: form))
    else { return self }
    return including([consultation]) { _ in nil }
  }
}
