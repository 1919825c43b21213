import Crypto
import Foundation

/// AES-256-GCM with a fresh nonce: one byte of format, then nonce, ciphertext and tag.
enum Sealing {
  private static let format: UInt8 = 1

  static func seal(_ clear: Data, with key: SymmetricKey, authenticating place: Data) throws -> Data
  {
    let box = try AES.GCM.seal(clear, using: key, authenticating: place)
    // The nonce has its standard size, so the combined form is there.
    guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
    return Data([format]) + combined
  }

  static func open(_ sealed: Data, with key: SymmetricKey, authenticating place: Data) throws
    -> Data
  {
    guard sealed.first == format else { throw CryptoKitError.authenticationFailure }
    let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
    return try AES.GCM.open(box, using: key, authenticating: place)
  }
}

extension SymmetricKey {
  /// The key's bytes, for wrapping it under another key.
  var bytes: Data { unsafe withUnsafeBytes { unsafe Data($0) } }
}
