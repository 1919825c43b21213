import Casework
import JapaneseText
import TerminalUI

/// What a trainer could read of a record, to search in that and in nothing else.
public struct Readable {
  private let text: String

  /// What a trainer reads of a consultation.
  public init(_ file: ConsultationFile, in context: ScreenContext) {
    var screen = ConsultationsScreen()
    screen.take(file)
    self.init(screen.detailLines(columns: Readable.columns, in: context))
  }

  /// What a trainer reads of a case.
  public init(_ file: CaseFile, in context: ScreenContext) {
    var screen = CasesScreen()
    screen.take(file)
    self.init(screen.detailLines(columns: Readable.columns, in: context))
  }

  private init(_ lines: [PaneLine]) {
    text = TextFolding.folded(
      lines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n"))
  }

  /// So many that no paragraph is wrapped inside a word that is searched for.
  private static let columns = 4000

  /// Whether all the words occur.
  public func contains(_ words: String) -> Bool {
    words.split(whereSeparator: \.isWhitespace).allSatisfy {
      text.contains(TextFolding.folded(String($0)))
    }
  }
}
