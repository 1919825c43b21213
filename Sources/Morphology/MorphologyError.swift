/// Why text cannot be cut into words.
public enum MorphologyError: Error, Hashable {
  /// MeCab found no usable dictionary; with its directory when one was named.
  case noDictionary(String?)
  /// MeCab has run out of memory.
  case outOfMemory
}

extension MorphologyError: CustomStringConvertible {
  /// The sentence for whoever runs the program.
  public var description: String {
    switch self {
    case .noDictionary(let directory?):
      "MeCab finds no dictionary in \(directory). Install mecab-ipadic-utf8."
    case .noDictionary(nil):
      "MeCab finds no dictionary. Install mecab-ipadic-utf8."
    case .outOfMemory: "MeCab could not get the memory to read the text."
    }
  }
}
