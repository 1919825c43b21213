public import Casework

/// What became of a row of a request file; `line` is its first physical line, from 1.
public enum RequestRow: Hashable, Sendable {
  /// A request; the fingerprint is equal for repeated submissions, also across files.
  case taken(line: Int, form: RequestForm, fingerprint: String)
  /// The same request as on the earlier line `of`.
  case repeated(line: Int, of: Int)
  /// A row without anything in it.
  case empty(line: Int)
  /// A row that is not taken.
  case refused(RequestRefusal)
}
