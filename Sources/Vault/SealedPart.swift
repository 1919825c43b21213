public import Foundation

/// What a sealed piece belongs to: it opens in this place and in no other.
///
/// The three are the authenticated data of the encryption, so a piece that is moved to another
/// record, another version or another column is refused.
public struct SealedPart: Hashable, Sendable {
  /// The identity of the record, whose key seals.
  public let record: String
  /// The version of the record that the piece was written for.
  public let version: Int
  /// Which piece of the record it is, such as `body`.
  public let part: String

  /// Names a place.
  public init(record: String, version: Int, part: String) {
    (self.record, self.version, self.part) = (record, version, part)
  }

  /// The place as bytes; lengths go before the words, so no two places share their bytes.
  public var authenticatedData: Data {
    Data([record, String(version), part].map { "\($0.utf8.count):\($0)" }.joined().utf8)
  }
}
