/// The stored form of a passage: its text, with references as `⟦3.0⟧` and a typed `⟦` as `⟦⟧`.
extension Passage {
  private static let open: Unicode.Scalar = "\u{27E6}"
  private static let close: Unicode.Scalar = "\u{27E7}"

  /// The passage as one line of text for the store.
  public var stored: String {
    var scalars = String.UnicodeScalarView()
    for part in parts {
      switch part {
      case .text(let text):
        for scalar in text.unicodeScalars {
          scalars.append(scalar)
          if scalar == Passage.open { scalars.append(Passage.close) }
        }
      case .reference(let reference):
        scalars.append(Passage.open)
        scalars.append(contentsOf: "\(reference.identity).\(reference.form)".unicodeScalars)
        scalars.append(Passage.close)
      }
    }
    return String(scalars)
  }

  /// Reads the stored form, or `nil` when a reference in it is damaged.
  public init?(stored: String) {
    var parts: [Part] = []
    var plain = String.UnicodeScalarView()
    var rest = stored.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == Passage.open else {
        plain.append(scalar)
        continue
      }
      guard let end = rest.firstIndex(of: Passage.close) else { return nil }
      let inside = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if inside.isEmpty {
        plain.append(Passage.open)
      } else if let reference = IdentityReference(stored: inside) {
        parts += [.text(String(plain)), .reference(reference)]
        plain = String.UnicodeScalarView()
      } else {
        return nil
      }
    }
    self.init(parts: parts + [.text(String(plain))])
  }
}

extension Passage: Codable {
  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let passage = Passage(stored: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a passage")
    }
    self = passage
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(stored)
  }
}

extension IdentityReference {
  /// Reads `3.0`: only plain digits, as they are written.
  fileprivate init?(stored: String) {
    let numbers = stored.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 2, let identity = Int(numbers[0]), let form = Int(numbers[1]),
      identity >= 0, form >= 0, "\(identity).\(form)" == stored
    else { return nil }
    self.init(identity: identity, form: form)
  }
}
