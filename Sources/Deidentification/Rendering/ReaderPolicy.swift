public import Casework
public import Foundation

/// What readers of a release may see: data, not code.
public struct ReaderPolicy: Hashable, Sendable, Codable {
  /// How fine a day may be.
  public enum Days: String, Hashable, Sendable, Codable, CaseIterable {
    /// The month of a year that is counted from the first: X年4月, X+1年1月.
    case month
    /// The time since birth or since the case began: 生後8か月, 開始3か月後.
    case relative
    /// Not at all.
    case none
  }

  /// How fine an age may be.
  public enum Ages: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whole years.
    case years
    /// 0, 1–2, 3–5, 6–8, 9–11, 12–14, 15–17, 18 and more.
    case bands
  }

  /// How fine a place may be.
  public enum Places: String, Hashable, Sendable, Codable, CaseIterable {
    /// The prefecture.
    case prefecture
    /// The region (地方).
    case region
    /// Not at all.
    case none
  }

  /// How a person or a facility of the sheet is called.
  public enum Marks: String, Hashable, Sendable, Codable, CaseIterable {
    /// By what it is and a letter: A病院, 看護師B.
    case letter
    /// By what it is alone: 病院, 看護師.
    case kind
  }

  /// What it is called by on the command line.
  public let name: String
  /// Its Japanese name.
  public let japanese: String
  /// Its English name.
  public let english: String
  /// How fine days may be.
  public let days: Days
  /// How fine ages may be.
  public let ages: Ages
  /// How fine places may be.
  public let places: Places
  /// How facilities are called.
  public let facilities: Marks
  /// How professionals are called.
  public let staff: Marks
  /// Fewest children in the country who could be meant; a release with fewer is stopped.
  public let fewestAlike: Int

  /// Reads a policy that somebody wrote, as JSON.
  /// - Throws: `ReaderPolicyError` with the field that is wrong.
  public init(json: Data) throws(ReaderPolicyError) {
    do {
      self = try JSONDecoder().decode(ReaderPolicy.self, from: json)
    } catch DecodingError.keyNotFound(let key, _) {
      throw .missing(field: key.stringValue)
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      throw .notAllowed(field: context.codingPath.map(\.stringValue).joined(separator: "."))
    } catch DecodingError.typeMismatch(_, let context) {
      throw .notAllowed(field: context.codingPath.map(\.stringValue).joined(separator: "."))
    } catch {
      throw .notJSON
    }
  }
}

extension ReaderPolicy: Worded {
  /// Its name.
  public var words: Words { Words(japanese, english) }
}

/// Why a policy cannot be used.
public enum ReaderPolicyError: Error, Hashable, Sendable {
  /// It is not JSON.
  case notJSON
  /// A field is missing.
  case missing(field: String)
  /// A field has a value that it cannot have.
  case notAllowed(field: String)
}

extension ReaderPolicyError: Worded {
  /// One sentence: what is wrong, and what to do.
  public var words: Words {
    switch self {
    case .notJSON:
      Words(
        "方針のファイルが JSON として読めません。meguri case policies --json の出力を手本にしてください。",
        "The policy is not JSON; take what meguri case policies --json prints as a model.")
    case .missing(let field):
      Words(
        "方針に \(field) がありません。加えてください。", "The policy has no \(field); add it.")
    case .notAllowed(let field):
      Words(
        "方針の \(field) の値が使えません。meguri case policies --json の値から選んでください。",
        "The policy's \(field) has a value that is not known; choose one that "
          + "meguri case policies --json shows.")
    }
  }
}
