extension RequestForm {
  /// What makes two requests the same one: the day, who asks, what about, and in which words.
  ///
  /// Two forms whose parts are equal, spaces and character widths aside, were submitted twice.
  public var repetitionParts: [String] {
    [receivedDay.description, requester.name, kind?.rawValue ?? "", text.stored]
  }
}
