import Foundation
import Vault

/// Sealed text as the tables keep it: Base64, so that every database takes it.
extension Keyring {
  /// Seals a text for one place.
  func sealText(_ text: String, as part: SealedPart) throws(VaultError) -> String {
    try seal(Data(text.utf8), as: part).base64EncodedString()
  }

  /// Opens a text that was sealed for this place.
  func openText(_ sealed: String, as part: SealedPart) throws(VaultError) -> String {
    guard let bytes = Data(base64Encoded: sealed) else { throw .tampered(record: part.record) }
    return String(decoding: try open(bytes, as: part), as: UTF8.self)
  }

  /// Refuses what cannot be done while the keys are locked.
  func requireUnlocked() throws(VaultError) {
    guard state == .unlocked else { throw .locked }
  }
}
