import Foundation

/// Events as the journal stores them: JSON with one key, which is the event's kind.
enum EventCoding {
  /// The payload of an event, with sorted keys, and its kind.
  static func encode(_ event: some Encodable) throws -> (kind: String, payload: String) {
    let payload = try json(event)
    // The encoder writes an enum case as an object with the case's name as its only key.
    let kind = payload.split(separator: "\"", maxSplits: 2)
    return (kind.count > 1 ? String(kind[1]) : "", payload)
  }

  /// Any value as JSON with sorted keys.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Reads what `json` wrote.
  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

/// The payload of an undoing or a doing again: the step that is meant.
struct StepReference: Codable {
  let step: String
}
