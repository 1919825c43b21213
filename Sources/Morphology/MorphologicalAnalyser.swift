internal import CMeCab

/// Cuts Japanese text into words with MeCab and the IPA dictionary in UTF-8.
///
/// One analyser serves all threads. The dictionary is mapped, not read, so opening is quick.
@safe public final class MorphologicalAnalyser: @unchecked Sendable {
  // MeCab only reads the model and the tagger; what a text needs is in a lattice of its own.
  private let model: OpaquePointer
  private let tagger: OpaquePointer

  /// Opens the system's dictionary, or the one in a directory.
  public init(dictionary directory: String? = nil) throws(MorphologyError) {
    let options = directory.map { "-r /dev/null -d \"\($0)\"" } ?? ""
    guard let model = unsafe mecab_model_new2(options) else { throw .noDictionary(directory) }
    guard let tagger = unsafe mecab_model_new_tagger(model) else {
      unsafe mecab_model_destroy(model)
      throw .outOfMemory
    }
    unsafe (self.model, self.tagger) = (model, tagger)
  }

  deinit {
    unsafe mecab_destroy(tagger)
    unsafe mecab_model_destroy(model)
  }

  /// The words of a text.
  public func analyse(_ text: String) throws(MorphologyError) -> Analysis {
    var bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return .empty }
    // MeCab ends at a NUL.
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    guard let lattice = unsafe mecab_model_new_lattice(model) else { throw .outOfMemory }
    defer { unsafe mecab_lattice_destroy(lattice) }
    let places = ScalarPlaces(bytes)
    let analysis: Analysis? = unsafe bytes.withUnsafeBytes { raw in
      guard let start = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return nil
      }
      unsafe mecab_lattice_set_sentence2(lattice, start, raw.count)
      guard unsafe mecab_parse_lattice(tagger, lattice) != 0 else { return nil }
      return unsafe Analysis(
        words: MorphologicalAnalyser.words(lattice, start, places),
        candidates: MorphologicalAnalyser.candidates(lattice, start, places))
    }
    guard let analysis else { throw .outOfMemory }
    return analysis
  }

  private static func words(
    _ lattice: OpaquePointer, _ start: UnsafePointer<CChar>, _ places: ScalarPlaces
  ) -> [Word] {
    var words: [Word] = []
    var next = unsafe mecab_lattice_get_bos_node(lattice)
    while let node = unsafe next {
      if let word = unsafe word(node, start, places) { words.append(word) }
      unsafe next = node.pointee.next
    }
    return words
  }

  private static func candidates(
    _ lattice: OpaquePointer, _ start: UnsafePointer<CChar>, _ places: ScalarPlaces
  ) -> [Int: [Word]] {
    var candidates: [Int: [Word]] = [:]
    for byte in places.starts {
      var next = unsafe mecab_lattice_get_begin_nodes(lattice, byte)
      while let node = unsafe next {
        if let word = unsafe word(node, start, places), word.isKnown, word.isName {
          candidates[word.range.lowerBound, default: []].append(word)
        }
        unsafe next = node.pointee.bnext
      }
    }
    return candidates
  }

  private static func word(
    _ node: UnsafeMutablePointer<mecab_node_t>, _ start: UnsafePointer<CChar>,
    _ places: ScalarPlaces
  ) -> Word? {
    let (kind, number) = unsafe (node.pointee.stat, node.pointee.posid)
    // 0 is a known word, 1 an unknown one; the others begin and end the text.
    guard kind < 2, let surface = unsafe node.pointee.surface else { return nil }
    let first = unsafe surface - start
    let length = unsafe Int(node.pointee.length)
    guard let range = places.range(first, first + length) else { return nil }
    let partOfSpeech = PartOfSpeech(ipaNumber: number)
    return unsafe Word(
      range: range, partOfSpeech: partOfSpeech, isKnown: kind == 0,
      reading: partOfSpeech.isPerson ? reading(node.pointee.feature) : nil, sortNumber: number)
  }

  /// The eighth of the features that the IPA dictionary parts with commas.
  private static func reading(_ feature: UnsafePointer<CChar>?) -> String? {
    guard let feature = unsafe feature else { return nil }
    let fields = unsafe String(cString: feature).split(
      separator: ",", omittingEmptySubsequences: false)
    return fields.count > 7 ? String(fields[7]) : nil
  }
}

extension Word {
  /// Whether the word is a noun or the name of somebody or something.
  fileprivate var isName: Bool {
    switch partOfSpeech {
    case .noun, .surname, .givenName, .personName, .organisation, .place, .country, .properNoun:
      true
    default: false
    }
  }
}
