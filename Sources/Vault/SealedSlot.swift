import Crypto
import Foundation

/// A slot with what it keeps: a key pair whose private half its secret opens, and the vault key
/// sealed for that pair.
///
/// The pair lets the vault key be replaced without asking for every passphrase, and a passphrase
/// be changed without touching anything but its own slot.
struct SealedSlot {
  var salt: Data
  var cost: ScryptCost
  var publicKey: Data
  /// The private key, sealed under the key that the secret gives.
  var privateKey: Data
  /// The shared part of the vault key's sealing (HPKE).
  var encapsulated: Data
  /// The vault key, sealed for the pair.
  var vaultKey: Data
  /// Shows the holder of the vault key that nobody else put the slot here.
  var tag: Data

  private static let suite = HPKE.Ciphersuite(
    kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
  private static let purpose = Data("meguri vault key".utf8)

  init(
    salt: Data, cost: ScryptCost, publicKey: Data, privateKey: Data, encapsulated: Data,
    vaultKey: Data, tag: Data
  ) {
    (self.salt, self.cost) = (salt, cost)
    (self.publicKey, self.privateKey) = (publicKey, privateKey)
    (self.encapsulated, self.vaultKey, self.tag) = (encapsulated, vaultKey, tag)
  }

  /// Makes a slot for a secret.
  init(secret: Secret, cost: ScryptCost, holding key: SymmetricKey) throws {
    let pair = Curve25519.KeyAgreement.PrivateKey()
    let salt = SymmetricKey(size: .bits256).bytes
    let publicKey = pair.publicKey.rawRepresentation
    let sealed = try Sealing.seal(
      pair.rawRepresentation, with: secret.key(salt: salt, cost: cost), authenticating: publicKey)
    self.init(
      salt: salt, cost: cost, publicKey: publicKey, privateKey: sealed, encapsulated: Data(),
      vaultKey: Data(), tag: Data())
    try hold(key)
  }

  /// Seals another vault key for the slot's pair.
  mutating func hold(_ key: SymmetricKey) throws {
    let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
    var sender = try HPKE.Sender(
      recipientKey: recipient, ciphersuite: SealedSlot.suite, info: SealedSlot.purpose)
    vaultKey = try sender.seal(key.bytes, authenticating: publicKey)
    encapsulated = sender.encapsulatedKey
    tag = SealedSlot.tag(of: publicKey, by: key)
  }

  /// The vault key; throws when the secret is another one.
  func open(with secret: Secret) throws -> SymmetricKey {
    let raw = try Sealing.open(
      privateKey, with: secret.key(salt: salt, cost: cost), authenticating: publicKey)
    let pair = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
    var recipient = try HPKE.Recipient(
      privateKey: pair, ciphersuite: SealedSlot.suite, info: SealedSlot.purpose,
      encapsulatedKey: encapsulated)
    return SymmetricKey(data: try recipient.open(vaultKey, authenticating: publicKey))
  }

  /// Whether the slot was put here by a holder of the vault key.
  func isGenuine(under key: SymmetricKey) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      tag, authenticating: SealedSlot.purpose + publicKey, using: key)
  }

  private static func tag(of publicKey: Data, by key: SymmetricKey) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: purpose + publicKey, using: key))
  }
}
