import TerminalUI

extension CommandTable {
  /// The keys of Meguri.
  public static let standard = CommandTable(
    screens + moving + finding + working + turning + reviewing + writing + editing + leaving)

  /// `g` waits for where to go.
  private static func going(_ letter: Character) -> Key {
    .after(.character("g"), .character(letter))
  }

  private static let screens: [Line] = [
    Line(.showToday, [.character("1"), going("t")], in: KeyPlace.everywhere),
    Line(.showConsultations, [.character("2"), going("c")], in: KeyPlace.everywhere),
    Line(.showCases, [.character("3"), going("a")], in: KeyPlace.everywhere),
    Line(.showDirectory, [.character("6"), going("d")], in: KeyPlace.everywhere),
    Line(.calendar, [.character("M"), going("m")], in: KeyPlace.everywhere),
    Line(.calendarScale, [.character("w")], in: [.calendar]),
    Line(.board, [.character("B"), going("b")], in: KeyPlace.everywhere),
  ]

  private static let moving: [Line] = [
    Line(.moveUp, [.up, .character("k")], in: KeyPlace.outsideForms),
    Line(.moveDown, [.down, .character("j")], in: KeyPlace.outsideForms),
    Line(.movePageUp, [.pageUp, .control("b")], in: KeyPlace.outsideForms),
    Line(.movePageDown, [.pageDown, .control("f")], in: KeyPlace.outsideForms),
    Line(.moveToTop, [.home, going("g")], in: KeyPlace.outsideForms),
    Line(.moveToBottom, [.end, .character("G"), going("e")], in: KeyPlace.outsideForms),
    Line(.open, [.enter, .right, .character("l")], in: KeyPlace.records.union([.today])),
    Line(.open, [.enter], in: [.calendar, .board, .timeline, .peek]),
    Line(.peek, [.character("z")], in: KeyPlace.peeking),
    Line(.stageBefore, [.left, .character("h")], in: [.board]),
    Line(.stageAfter, [.right, .character("l")], in: [.board]),
    Line(.dayBefore, [.left, .character("h")], in: [.calendar]),
    Line(.dayAfter, [.right, .character("l")], in: [.calendar]),
    Line(.dayBefore, [.left], in: [.days]),
    Line(.dayAfter, [.right], in: [.days]),
    Line(.moveUp, [.up], in: KeyPlace.overForms),
    Line(.moveDown, [.down], in: KeyPlace.overForms),
    Line(.movePageUp, [.pageUp], in: [.days, .changes]),
    Line(.movePageDown, [.pageDown], in: [.days, .changes]),
    Line(.moveToTop, [.home], in: [.days, .changes]),
    Line(.moveToBottom, [.end], in: [.changes]),
    Line(.back, [.escape], in: KeyPlace.overForms),
    Line(
      .back, [.escape, .left, .character("h")],
      in: KeyPlace.outsideForms.subtracting([.calendar, .board])),
    Line(.back, [.escape], in: [.calendar, .board]),
    Line(.otherPane, [.tab, .backTab], in: KeyPlace.records),
    Line(.search, [.character("/")], in: KeyPlace.records.union([.help])),
    Line(.filter, [.character("f")], in: [.consultations, .directory]),
  ]

  private static let finding: [Line] = [
    Line(.palette, [.character(":"), .control("p")], in: KeyPlace.outsideForms),
    Line(.palette, [.control("p")], in: [.form, .everything]),
    Line(.searchEverything, [.control("k")], in: KeyPlace.outsideForms),
    Line(.copy, [.character("y")], in: KeyPlace.records.union([.today])),
    Line(.copyNames, [.character("Y")], in: KeyPlace.records.union([.today])),
    Line(.earlier, [.character("[")], in: KeyPlace.records.union([.today])),
    Line(.later, [.character("]")], in: KeyPlace.records.union([.today])),
    Line(.run, [.enter], in: [.palette]),
    Line(.open, [.enter], in: [.everything, .passphrase]),
    Line(.moveUp, [.up], in: KeyPlace.choosing),
    Line(.moveDown, [.down], in: KeyPlace.choosing),
    Line(.movePageUp, [.pageUp], in: KeyPlace.choosing),
    Line(.movePageDown, [.pageDown], in: KeyPlace.choosing),
    Line(.back, [.escape, .control("c")], in: KeyPlace.choosing),
  ]

  private static let working: [Line] = [
    Line(.create, [.character("n")], in: KeyPlace.records.union([.today, .board])),
    Line(.edit, [.character("e")], in: KeyPlace.records.union([.board])),
    Line(.offer, [.character("o")], in: KeyPlace.consulting),
    Line(.counter, [.character("c")], in: KeyPlace.consulting),
    Line(.agree, [.character("a")], in: KeyPlace.consulting),
    Line(.waive, [.character("w")], in: KeyPlace.consulting),
    Line(.assign, [.character("t")], in: KeyPlace.consulting),
    Line(.log, [.character("s")], in: KeyPlace.consulting),
    Line(.tick, [.character("d")], in: KeyPlace.consulting),
    Line(.mark, [.character(" ")], in: [.consultations, .cases]),
    Line(.confirm, [.enter], in: [.batch]),
    Line(.attach, [.character("b")], in: KeyPlace.consulting),
    Line(.close, [.character("x")], in: KeyPlace.consulting),
  ]

  private static let turning: [Line] = [
    Line(.plan, [.character("p")], in: [.cases]),
    Line(.do, [.character("d")], in: [.cases]),
    Line(.check, [.character("c")], in: [.cases]),
    Line(.act, [.character("a")], in: [.cases]),
    Line(.nextCycle, [.character("N")], in: [.cases]),
    Line(.identify, [.character("i")], in: [.cases]),
    Line(.memo, [.character("m")], in: [.cases]),
    Line(.timeline, [.character("t")], in: [.cases, .timeline]),
    Line(.history, [.character("H")], in: KeyPlace.records.union([.board])),
    Line(.undo, [.character("u")], in: KeyPlace.records.union([.board, .history, .review])),
    Line(.redo, [.control("r")], in: KeyPlace.records.union([.board, .history])),
  ]

  private static let reviewing: [Line] = [
    Line(.review, [.character("r")], in: [.cases, .readers]),
    Line(.readers, [.character("R")], in: [.cases]),
    Line(.answerSame, (1...9).map { .character(Character("\($0)")) }, in: [.review]),
    Line(.answerPerson, [.character("n")], in: [.review]),
    Line(.answerPlace, [.character("p")], in: [.review]),
    Line(.answerOrganisation, [.character("o")], in: [.review]),
    Line(.answerHarmless, [.character("x")], in: [.review]),
    Line(.answerMask, [.character("m")], in: [.review]),
    Line(.answerFound, [.control("g")], in: [.form]),
    Line(.nextPolicy, [.character("p")], in: [.readers]),
    Line(.reasons, [.character("d")], in: [.readers]),
    Line(.lock, [.control("l")], in: KeyPlace.outsideForms.union([.form])),
  ]

  private static let writing: [Line] = [
    Line(.save, [.control("s")], in: KeyPlace.forms),
    Line(.nextField, [.tab], in: [.form, .days, .people]),
    Line(.previousField, [.backTab], in: [.form, .days, .people]),
    Line(.editOutside, [.control("e")], in: [.form]),
    Line(.startAfresh, [.control("n")], in: [.form]),
    Line(.discard, [.control("x")], in: [.form]),
    Line(.keepDraft, [.escape, .control("c")], in: [.form]),
  ]

  private static let editing: [Line] = [
    Line(.compareDraft, [.function(4)], in: [.form, .changes]),
    Line(.chooseDay, [.control("o")], in: [.form]),
    Line(.takeDay, [.enter], in: [.days]),
    Line(.takePerson, [.enter], in: [.people]),
    Line(.findInText, [.control("f")], in: [.form]),
    Line(.findNext, [.function(3)], in: [.form]),
    Line(.setMark, [.control(" ")], in: [.form]),
    Line(.selectAll, [.alt("a")], in: [.form]),
    Line(.copyText, [.alt("w")], in: [.form]),
    Line(.cutText, [.control("w")], in: [.form]),
    Line(.insertCut, [.control("y"), .control("v")], in: [.form]),
    Line(.undoTyping, [.control("z")], in: [.form]),
    Line(.redoTyping, [.alt("z")], in: [.form]),
  ]

  private static let leaving: [Line] = [
    Line(.veil, [.character("v"), .function(12)], in: KeyPlace.outsideForms),
    Line(.veil, [.function(12)], in: KeyPlace.writing),
    Line(.language, [.character("L")], in: KeyPlace.outsideForms),
    Line(.theme, [.character("T")], in: KeyPlace.outsideForms),
    Line(.keepTheme, [.enter], in: [.themes]),
    Line(.help, [.character("?"), .function(1)], in: KeyPlace.outsideForms),
    Line(.help, [.function(1)], in: KeyPlace.forms),
    Line(.leave, [.character("q"), .control("c")], in: KeyPlace.outsideForms),
    Line(.suspend, [.control("z")], in: KeyPlace.outsideForms),
    Line(.quit, [.control("q")], in: Set(KeyPlace.allCases)),
  ]
}
