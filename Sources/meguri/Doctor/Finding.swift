/// One thing that the doctor looked at.
struct Finding: Encodable {
  enum Verdict: String, Encodable {
    case good
    case notice
    case bad

    /// The mark that stands before the line.
    var mark: String {
      switch self {
      case .good: "ok"
      case .notice: "--"
      case .bad: "!!"
      }
    }
  }

  let topic: String
  let verdict: Verdict
  let value: String
  /// What to do; empty when nothing is to be done.
  let remedy: String

  init(_ topic: String, _ verdict: Verdict, _ value: String, remedy: String = "") {
    (self.topic, self.verdict) = (topic, verdict)
    (self.value, self.remedy) = (value, remedy)
  }
}
