import Casework
import TerminalUI

extension Workspace {
  /// Shows whose names fit what stands in the field in focus.
  mutating func suggestPeople() {
    guard var open = form else { return }
    let field = open.form.focused.flatMap { FormPurpose.asksForPeople($0.id) ? $0 : nil }
    open.people = field.flatMap { PeopleChooser(for: $0.value, among: open.known) }
    form = open
  }

  /// Acts on a key while names are shown below the field; what is no motion goes to the field.
  mutating func handleInPeople(_ key: Key) -> [Request] {
    let command = CommandTable.standard.command(for: key, in: .people)
    switch command {
    case .moveDown: form?.people?.move(by: 1)
    case .moveUp where form?.people?.selected != nil: form?.people?.move(by: -1)
    case .takePerson where form?.people?.selected != nil: takePerson()
    case .back: form?.people = nil
    default:
      form?.people = nil
      return handleInForm(key)
    }
    return []
  }

  /// Takes the name under the cursor; of a requester also what is known beside it.
  mutating func takePerson() {
    guard var open = form, let people = open.people, let place = people.selected,
      let field = open.form.focused
    else { return }
    let person = people.people[place]
    let answers = open.form.values
    var values = [field.id: PeopleChooser.text(field.value, taking: person.name)]
    if field.id == "name" {
      for (id, value) in person.details where answers[id]?.isEmpty == true {
        values[id] = value
      }
    }
    open.form.fill(values)
    open.people = nil
    form = open
  }
}

extension FormPurpose {
  /// Whether a field holds names of people.
  static func asksForPeople(_ id: String) -> Bool {
    ["name", "participants", "approver"].contains(id) || id.hasPrefix("owner")
  }

  /// The people whose names may be meant in this form: those of the case first.
  func people(_ choices: FormChoices, in context: ScreenContext) -> [KnownPerson] {
    let sheet: IdentitySheet? =
      switch self {
      case .log(let file): file.sheet
      case .write(_, let file): file.sheet
      default: nil
      }
    let own = sheet?.identities.filter { [.child, .family, .staff].contains($0.kind) }.map {
      identity in
      KnownPerson(
        name: identity.name, alsoWritten: identity.forms,
        note: identity.relation.isEmpty
          ? identity.kind.words[context.language] : identity.relation)
    }
    let members: [KnownPerson] =
      switch self {
      case .receive, .complete, .log, .write, .waive:
        choices.members.map { KnownPerson($0, in: context) }
      default: []
      }
    return (own ?? []) + members
  }
}
