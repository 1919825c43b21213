import Casework
import TerminalUI
import Testing

@testable import Screens

/// The screens that are kept as pictures.
enum Scene: String, CaseIterable {
  case today
  case consultations
  case negotiation
  case following
  case cases
  case turning
  case directory
  case board
  case timeline
  case peek
  case marked
  case batch
  case offerForm
  case sessionForm
  case adviserForm
  case days
  case people
  case changes
  case finding
  case refusal
  case history
  case help
  case veiled
  case palette
  case paletteRefusal
  case helpFilter
  case everything
  case themes
  case review
  case readers
  case passphrase

  /// The screen in a language and an extent.
  func desk(_ language: Language, _ size: Size) -> Desk {
    var desk = Desk(language, size)
    switch self {
    case .today: break
    case .consultations: desk.press("2")
    case .negotiation: desk.press("2", "Down", "Enter")
    case .following: desk.press("2", "Down", "Down", "Down", "Down", "Enter")
    case .cases: desk.press("3")
    case .turning: desk.press("3", "Enter")
    case .directory: desk.press("6")
    case .board: desk.press("B", "Right", "Right")
    case .timeline: desk.press("3", "t", "k")
    case .peek: desk.press("z")
    case .marked: desk.press("2", "Space", "Space", "Down", "Space")
    case .batch:
      desk.press("2", "Space", "Space", "Space", "w")
      desk.type(language == .japanese ? "会員の初回" : "First one for a member")
      desk.press("Tab")
      desk.type(language == .japanese ? "理事長" : "The chair")
      desk.press("Ctrl-S")
    case .offerForm:
      desk.press("2", "Down", "o", "Tab", "Tab")
      desk.type(language == .japanese ? "資料の印刷" : "Handouts")
    case .sessionForm:
      desk.press("2", "Down", "Down", "Down", "s")
      desk.press("Tab", "Ctrl-U")
      desk.type("1時間30分")
    case .adviserForm:
      desk.press("2", "Down", "Down", "t")
      desk.type(language == .japanese ? "気管" : "trach")
    case .days:
      desk.press("2", "Down", "Down", "Down", "s")
      desk.press("Ctrl-O", "Down", "Right")
    case .people:
      desk.press("2", "Down", "Down", "Down", "s", "Tab", "Tab", "Tab")
      while desk.workspace.form?.form.focused?.id != "participants" { desk.press("Tab") }
      desk.press("Ctrl-U")
      desk.type(language == .japanese ? "母、みや" : "the mother, mi")
      desk.press("Down")
    case .changes:
      desk.press("2", "Down", "Down", "Down", "s", "Tab", "Ctrl-U")
      desk.type("45")
      desk.press("Tab", "Tab", "Tab")
      desk.type(
        language == .japanese ? "停電の備え。夜が心配。" : "Power cuts. The nights are the worry.")
      desk.press("F4")
    case .finding:
      desk.press("2", "Down", "Down", "Down", "s", "Tab", "Tab", "Tab", "Tab")
      desk.type(
        language == .japanese
          ? "停電の備えを母と確かめた。停電は夜が心配。"
          : "We went through the plan for a power cut. A power cut by night is the worry.")
      desk.press("Shift-Left", "Ctrl-F")
      desk.type(language == .japanese ? "停電" : "POWER")
      desk.press("Enter")
    case .refusal: desk.press("2", "Down", "Down", "Down", "Down", "b")
    case .history: desk.press("2", "Down", "H", "k")
    case .help: desk.press("2", "Down", "?")
    case .veiled: desk.press("3", "v", "Enter")
    case .palette:
      desk.press("2", "Down", ":")
      desk.type("hiyou")
    case .paletteRefusal:
      desk.press("2", ":")
      desk.type(language == .japanese ? "助言者" : "adviser")
      desk.press("Enter")
    case .helpFilter:
      desk.press("2", "Down", "?", "/")
      desk.type(language == .japanese ? "もどす" : "undo")
    case .everything:
      desk.press("Ctrl-K")
      desk.type(language == .japanese ? "就学" : "school")
      desk.press("Down")
    case .themes: desk.press("2", "T", "Down", "Down")
    case .review: desk.press("3", "r", "Down")
    case .readers: desk.press("3", "R", "d")
    case .passphrase:
      desk.workspace.context.isLocked = true
      desk.press("Ctrl-L")
      desk.type("haru no kawa")
    }
    return desk
  }
}

/// A scene in a language and an extent, with its file.
struct Picture: CustomTestStringConvertible, Sendable {
  let scene: Scene
  let language: Language
  let size: Size

  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
  ]

  static let all: [Picture] = Scene.allCases.flatMap { scene in
    Language.allCases.flatMap { language in
      sizes.map { Picture(scene: scene, language: language, size: $0) }
    }
  }

  var fileName: String {
    "\(scene.rawValue)-\(language.rawValue)-\(size.columns)x\(size.rows).txt"
  }

  var testDescription: String { fileName }

  /// The screen, its styles and its cursor.
  var text: String {
    let frame = scene.desk(language, size).workspace.frame()
    return frame.grid.styledText()
      + "\n== cursor ==\n\(frame.cursor.column),\(frame.cursor.row)\n"
  }
}
