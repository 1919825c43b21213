import CaseStore
import Casework
import Foundation
import Screens

/// The place that was left, sealed like a draft: what was searched for may be a name.
extension MeguriApp {
  private var placeKey: String { options.actor.draftKey("place") }

  /// Shows what the last end showed, as soon as the names are open; whether it could.
  ///
  /// Who went elsewhere before unlocking stays there. Drafts that wait are told of, since only
  /// Today lists them.
  @discardableResult func resumeWhereLeft() -> Bool {
    guard !store.isLocked else { return false }
    waitsToResume = false
    guard workspace.place == .today, let remembered = rememberedPlace() else { return false }
    reading.context = workspace.context
    let drafts = (try? reading.waitingDrafts().count) ?? 0
    carryOut(workspace.resume(remembered))
    if workspace.place != .today, drafts > 0 {
      workspace.message(
        while: Words(
          "書きかけが\(drafts)件あります。1 で今日の画面から開けます。",
          "\(drafts) drafts wait; 1 goes to Today, which lists them."))
    }
    return true
  }

  /// Reads whatever rows the start left out: a movement goes through the whole list.
  func completeList() {
    var last: Request?
    while let request = workspace.missingRows, request != last {
      last = request
      carryOut([request])
    }
  }

  private func rememberedPlace() -> RememberedPlace? {
    guard let text = try? store.draft(placeKey) else { return nil }
    return try? JSONDecoder().decode(RememberedPlace.self, from: Data(text.utf8))
  }

  /// Keeps where the screens are; a store that cannot be written now forgets no work by that.
  func rememberPlace() {
    guard !store.isLocked, !workspace.context.isVeiled else { return }
    let place = workspace.remembered
    guard place != keptPlace, let bytes = try? JSONEncoder().encode(place) else { return }
    if (try? store.saveDraft(placeKey, String(decoding: bytes, as: UTF8.self))) != nil {
      keptPlace = place
    }
  }
}
