internal import Casework

/// A word in Latin letters by which an identity of a sheet is known.
struct LatinForm: Hashable, Sendable {
  /// The words in lower case parted by spaces, or the romaji key of a Japanese name.
  let spelling: String
  /// The number of the identity on its sheet.
  let identity: Int
  /// What sort of identity it is.
  let kind: IdentityKind
  /// Which part of the name it is.
  let part: SheetForm.Part
  /// Whether the identity belongs to another case.
  let isOther: Bool
}
