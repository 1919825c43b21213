internal import Casework

/// One way in which an identity of a sheet may stand in a text.
struct SheetForm: Hashable, Sendable {
  /// Which part of the identity the form shows.
  enum Part: Hashable, Sendable {
    /// The full name.
    case full
    /// The family name.
    case surname
    /// The given name, or one of several.
    case given
    /// A pet name.
    case petName
    /// What distinguishes a facility when its kind is left out.
    case core
  }

  /// The folded scalars, without spaces and name dots.
  let key: [Unicode.Scalar]
  /// The number of the identity on its sheet; others' sheets follow the case's own.
  let identity: Int
  /// What sort of identity it is.
  let kind: IdentityKind
  /// Which part the form shows.
  let part: Part
  /// Whether the form is also an ordinary word, so that it needs a context to be a name.
  let isCommon: Bool
  /// Whether the identity belongs to another case.
  let isOther: Bool
}
