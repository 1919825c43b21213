/// One question of a form with the answer so far.
public struct FormField: Equatable, Sendable, Identifiable {
  /// How a question is answered.
  public enum Kind: Equatable, Sendable {
    /// In one line.
    case line
    /// In prose, with so many rows visible.
    case prose(rows: Int)
    /// By choosing one of the answers.
    case choice([FormOption])
  }

  /// The name under which the value is found.
  public let id: String
  /// The question.
  public let label: String
  /// What helps to answer, shown while the field is empty.
  public let hint: String
  /// Whether it has to be answered.
  public let required: Bool
  /// How it is answered.
  public let kind: Kind
  /// What is wrong with the answer, as a sentence.
  public var error: String?
  /// The written answer.
  public var editor: TextEditor
  /// The id of the chosen answer.
  public var choice: String?
  /// What was typed to find an answer.
  var query = ""
  /// Whether the list of the answers stands open below the question.
  public internal(set) var isOpen = false

  /// A question; `value` is the text so far, or the id chosen so far.
  public init(
    id: String, label: String, hint: String = "", required: Bool = false, kind: Kind,
    value: String = ""
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.required = required
    self.kind = kind
    if case .choice(let options) = kind {
      editor = TextEditor(multiline: false)
      choice = options.contains { $0.id == value } ? value : nil
    } else {
      editor = TextEditor(value, multiline: kind != .line)
    }
  }

  /// The text, or the id of the chosen answer; empty without one.
  public var value: String {
    if case .choice = kind { return choice ?? "" }
    return editor.text
  }

  /// A question answered in one line.
  public static func line(
    id: String, label: String, hint: String = "", value: String = "", required: Bool = false
  ) -> FormField {
    FormField(id: id, label: label, hint: hint, required: required, kind: .line, value: value)
  }

  /// A question answered in prose.
  public static func prose(
    id: String, label: String, hint: String = "", value: String = "", required: Bool = false,
    rows: Int = 4
  ) -> FormField {
    FormField(
      id: id, label: label, hint: hint, required: required, kind: .prose(rows: max(1, rows)),
      value: value)
  }

  /// A question answered by choosing; typing finds among many answers.
  public static func choice(
    id: String, label: String, options: [FormOption], selected: String? = nil, hint: String = "",
    required: Bool = false
  ) -> FormField {
    FormField(
      id: id, label: label, hint: hint, required: required, kind: .choice(options),
      value: selected ?? "")
  }

  /// Puts another value in the place of the answer.
  mutating func fill(_ value: String) {
    error = nil
    if case .choice(let options) = kind {
      choice = options.contains { $0.id == value } ? value : nil
      close()
    } else {
      editor.replace(with: value)
    }
  }
}
