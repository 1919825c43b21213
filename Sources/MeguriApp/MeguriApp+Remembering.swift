import CaseStore
import Foundation
import Screens

/// The place that was left, sealed like a draft: what was searched for may be a name.
extension MeguriApp {
  private var placeKey: String { options.actor.draftKey("place") }

  func rememberedPlace() -> RememberedPlace? {
    guard let text = try? store.draft(placeKey) else { return nil }
    return try? JSONDecoder().decode(RememberedPlace.self, from: Data(text.utf8))
  }

  /// Keeps where the screens are; a store that cannot be written now forgets no work by that.
  func rememberPlace() {
    guard !store.isLocked, !workspace.context.isVeiled,
      let bytes = try? JSONEncoder().encode(workspace.remembered)
    else { return }
    try? store.saveDraft(placeKey, String(decoding: bytes, as: UTF8.self))
  }
}
