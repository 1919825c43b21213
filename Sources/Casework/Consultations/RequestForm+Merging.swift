extension RequestForm {
  /// This form written over `current`: fields that the writer left as they were seen keep what
  /// they hold now. Without `seen` every field is the writer's.
  func merged(into current: RequestForm, from seen: RequestForm?) -> RequestForm {
    guard let seen, seen != current else { return self }
    var merged = current
    func take<Value: Equatable>(_ field: WritableKeyPath<RequestForm, Value>) {
      if self[keyPath: field] != seen[keyPath: field] {
        merged[keyPath: field] = self[keyPath: field]
      }
    }
    take(\.receiptNumber)
    take(\.receivedDay)
    takeRequester(from: seen, into: &merged)
    take(\.kind)
    take(\.text)
    take(\.urgency)
    take(\.meetingForm)
    take(\.wishedDays)
    take(\.minutes)
    take(\.childAge)
    take(\.careItems)
    take(\.lifeStage)
    take(\.budget)
    take(\.invoiceName)
    take(\.familyAgreement)
    take(\.remarks)
    return merged
  }

  private func takeRequester(from seen: RequestForm, into merged: inout RequestForm) {
    func take<Value: Equatable>(_ field: WritableKeyPath<Requester, Value>) {
      if requester[keyPath: field] != seen.requester[keyPath: field] {
        merged.requester[keyPath: field] = requester[keyPath: field]
      }
    }
    take(\.name)
    take(\.kana)
    take(\.occupation)
    take(\.affiliation)
    take(\.memberKind)
    take(\.memberNumber)
    take(\.telephone)
    take(\.mail)
    take(\.postalCode)
    take(\.address)
  }
}
