/// The line in which one types what to look for in the text in focus.
public struct FindLine: Equatable, Sendable {
  /// The words that are looked for.
  public var editor: TextEditor
  /// Where the insertion point was when the search began.
  let origin: Int
}

/// The words that a form says by itself.
public struct FormWords: Equatable, Sendable {
  /// Said at the bottom while the form goes on there.
  public var more: String
  /// Stands before what is looked for.
  public var find: String
  /// Said when nothing is found.
  public var nothing: String

  /// Words in the user's language.
  public init(more: String = "", find: String = "/", nothing: String = "-") {
    (self.more, self.find, self.nothing) = (more, find, nothing)
  }
}
