import Casework
import TerminalUI

extension Workspace {
  /// Whether the field in focus asks for a day.
  var asksForDay: Bool {
    guard let field = form?.form.focused else { return false }
    return FormPurpose.reading(of: field.id) == .day
  }

  /// Opens the month below the field, on the day that is written there.
  mutating func openDays() {
    guard asksForDay, let open = form, let field = open.form.focused else { return }
    var reader = FieldReader(open.form.values, in: context)
    form?.days = DayChooser(day: reader.day(field.id) ?? context.today)
  }

  /// Acts on a key while a month is open; what is no motion closes it and goes to the field.
  mutating func handleInDays(_ key: Key) -> [Request] {
    guard var days = form?.days else { return [] }
    let command = CommandTable.standard.command(for: key, in: .days)
    if let command, days.move(by: command, today: context.today) {
      form?.days = days
      return []
    }
    form?.days = nil
    switch command {
    case .back: return []
    case .takeDay:
      take(days.day)
      return handleInForm(.tab)
    case .nextField, .previousField, .save:
      if days.isMoved { take(days.day) }
    default: break
    }
    return handleInForm(key)
  }

  mutating func take(_ day: CivilDay) {
    guard let field = form?.form.focused else { return }
    form?.form.fill([field.id: day.short(in: context.language)])
  }
}
