import Casework
import TerminalUI

extension Workspace {
  /// Acts on the mouse while a form is open: a press goes to a question, dragging selects.
  mutating func handleInForm(_ mouse: MouseEvent) -> [Request] {
    guard asked == nil, form != nil else { return [] }
    if form?.comparison != nil {
      let command: Command? =
        mouse.kind == .wheelUp ? .moveUp : mouse.kind == .wheelDown ? .moveDown : nil
      if let command { _ = form?.comparison?.move(by: command, in: context) }
      return []
    }
    let body = Workspace.body(of: context.size)
    switch mouse.kind {
    case .press: press(mouse.position, onFormIn: body)
    case .doublePress: form?.form.pressAgain(mouse.position, in: body)
    case .drag: form?.form.drag(to: mouse.position)
    case .release: break
    case .wheelUp: form?.form.wheel(up: true)
    case .wheelDown: form?.form.wheel(up: false)
    }
    return []
  }

  private mutating func press(_ position: Position, onFormIn body: Rect) {
    guard var open = form else { return }
    message = nil
    if open.days != nil || open.people != nil {
      if pressed(position, onListIn: body) { return }
      (open.days, open.people) = (nil, nil)
    }
    let before = open.form.focused?.id
    open.form.press(position, in: body)
    form = open
    if let before, before != open.form.focused?.id { form?.check(before, in: context) }
  }

  /// Takes the day or the person under the pointer; whether one is there.
  private mutating func pressed(_ position: Position, onListIn body: Rect) -> Bool {
    guard let open = form else { return false }
    // The list stands below the insertion point, which only a drawing tells.
    var grid = CellGrid(context.size)
    let cursor = open.form.draw(in: body, on: &grid, footer: open.echo(in: context) ?? " ")
    if let day = open.days?.day(at: position, below: cursor, in: body) {
      form?.days = nil
      take(day)
      return true
    }
    guard let row = open.people?.row(at: position, below: cursor, in: body) else { return false }
    form?.people?.selected = row
    takePerson()
    return true
  }
}
