/// Reads the word lists of the folder `Lists`.
enum PackedList {
  /// The words of a front-coded list: each begins with how many letters it shares with the last.
  static func frontCoded(_ text: String) -> Set<String> {
    var words = Set<String>(minimumCapacity: text.utf8.count / 5)
    var word: [UInt8] = []
    var isStart = true
    for byte in text.utf8 {
      if isStart {
        word.removeLast(word.count - min(word.count, max(0, Int(byte) - 0x30)))
        isStart = false
      } else if byte == 0x20 {
        words.insert(String(decoding: word, as: UTF8.self))
        isStart = true
      } else {
        word.append(byte)
      }
    }
    words.insert(String(decoding: word, as: UTF8.self))
    return words
  }

  /// The words of a plain list.
  static func words(_ text: String) -> [String] {
    text.utf8.split(separator: 0x20).map { String($0) ?? "" }
  }
}
