import Casework
import Deidentification
import TerminalUI
import TextCells

extension DirectoryScreen {
  func listTitle(in context: ScreenContext) -> String {
    let more = list.hasMore ? "+" : ""
    let total = context.say(" \(list.rows.count)\(more)名", " \(list.rows.count)\(more)")
    let filter = advisersOnly ? context.say(" 助言者だけ", " advisers only") : ""
    return KeyPlace.directory.words[context.language] + total + filter
      + list.searchNote(in: context)
  }

  func listLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    list.rows.enumerated().map { place, row in
      let profile = row.profile
      let kind = profile.kind.words[context.language]
      let width = context.language == .japanese ? 16 : 14
      let name = context.isVeiled ? row.number.description : profile.name
      let adviser = profile.isAdviser ? context.say("助言者", "adviser") : ""
      let adviserColumns = context.language == .japanese ? 6 : 7
      let room = max(4, columns - width - adviserColumns - 2)
      return PaneLine(
        [
          Span(name.fitted(toColumns: room) + " "),
          Span(kind.fitted(toColumns: width) + " ", .muted),
          Span(adviser.fitted(toColumns: adviserColumns), .accent),
        ], target: .row(place))
    }
  }

  func detailTitle(in context: ScreenContext) -> String { context.say("会員", "Member") }

  func detailLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    guard let file else { return [] }
    var writer = LineWriter(columns: columns, language: context.language)
    tell(file.record, &writer, context)
    let page = file.consultations
    guard !page.rows.isEmpty else { return writer.lines }
    writer.heading(context.say("担当している相談", "Advises"), note: "\(page.rows.count)")
    for row in page.rows {
      writer.add(
        row.line(
          target: .record(.consultation(row.id)), columns: columns,
          sheet: row.caseID.flatMap { page.sheets[$0] }, in: context))
    }
    return writer.lines
  }

  /// The entry of a member; with a trainer's eyes, without what names the member.
  private func tell(_ member: Member, _ writer: inout LineWriter, _ context: ScreenContext) {
    let profile = member.profile
    let name = context.isVeiled ? "" : profile.name
    writer.add(
      PaneLine([
        Span("\(member.number)  ", Style(.accent, bold: true)),
        Span(name, Style(.text, bold: true)),
        Span(profile.isAdviser ? context.say("  助言者", "  adviser") : "", .success),
      ]))
    if !context.isVeiled { writer.field(context.say("ふりがな", "Reading"), profile.kana) }
    writer.field(context.say("種別", "Kind"), profile.kind.words[context.language])
    writer.field(context.say("職種", "Work"), profile.occupation)
    writer.field(
      context.say("専門", "Expertise"),
      profile.expertise.joined(separator: context.say("、", ", ")))
    guard !context.isVeiled else { return }
    writer.field(context.say("所属", "Affil."), profile.affiliation)
    writer.field(context.say("地域", "Region"), profile.prefecture)
    writer.field(context.say("メール", "Mail"), profile.mail)
    writer.field(context.say("電話", "Telephone"), profile.telephone)
  }
}
