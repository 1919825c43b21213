import Casework
import TerminalUI

extension FormPurpose {
  /// The questions about an entry that is on the sheet: its spellings only grow.
  static func revisionFields(
    _ file: CaseFile, _ place: Int, in context: ScreenContext
  ) -> [FormField] {
    let say = context.say
    let identities = file.record.sheet.identities
    guard identities.indices.contains(place) else { return [] }
    let identity = identities[place]
    let known = identity.forms.joined(separator: say("、", ", "))
    return [
      .line(
        id: "others", label: say("加える呼び方", "New spellings"),
        hint: say("いまは ", "so far ") + known),
      .line(id: "relation", label: say("続柄・役割", "Relation, role"), value: identity.relation),
      .line(
        id: "surrogate", label: say("仮称", "Surrogate"), value: identity.surrogate, required: true),
    ]
  }

  /// The entry that the answers amount to.
  static func revision(
    from answers: inout FieldReader, file: CaseFile, _ place: Int
  ) -> Identity? {
    let identities = file.record.sheet.identities
    guard identities.indices.contains(place) else { return nil }
    var identity = identities[place]
    identity.relation = answers.text("relation")
    identity.surrogate = answers.required("surrogate", .surrogate)
    for spelling in answers.spellings("others") where !identity.forms.contains(spelling) {
      identity.forms.append(spelling)
    }
    return identity
  }
}
