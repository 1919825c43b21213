/// The stored form of a note: `{"plan":{"note":{…}}}`; it is frozen.
extension PDCANote: Codable {
  private enum PhaseKey: String, CodingKey {
    case plan
    case `do`
    case check
    case act
  }

  private enum ContentKey: String, CodingKey {
    case note
  }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: PhaseKey.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not one phase"))
    }
    let content = try container.nestedContainer(keyedBy: ContentKey.self, forKey: key)
    switch key {
    case .plan: self = .plan(try content.decode(PlanNote.self, forKey: .note))
    case .do: self = .do(try content.decode(DoNote.self, forKey: .note))
    case .check: self = .check(try content.decode(CheckNote.self, forKey: .note))
    case .act: self = .act(try content.decode(ActNote.self, forKey: .note))
    }
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: PhaseKey.self)
    func content(of key: PhaseKey) -> KeyedEncodingContainer<ContentKey> {
      container.nestedContainer(keyedBy: ContentKey.self, forKey: key)
    }
    switch self {
    case .plan(let note):
      var content = content(of: .plan)
      try content.encode(note, forKey: .note)
    case .do(let note):
      var content = content(of: .do)
      try content.encode(note, forKey: .note)
    case .check(let note):
      var content = content(of: .check)
      try content.encode(note, forKey: .note)
    case .act(let note):
      var content = content(of: .act)
      try content.encode(note, forKey: .note)
    }
  }
}
