extension MemberEvent: Narrated {
  /// What happened, in one sentence without a full stop.
  public func told(by reader: HistoryReader) -> String {
    switch self {
    case .joined(let number, let profile):
      Words("\(number) \(profile.name) を名簿に加えた", "Entered \(number) \(profile.name)")[
        reader.language]
    case .revised: Words("名簿の記載を直した", "Revised the entry")[reader.language]
    }
  }
}
