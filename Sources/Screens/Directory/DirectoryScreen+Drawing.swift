import Casework
import Deidentification
import TerminalUI
import TextCells

extension DirectoryScreen {
  func listTitle(in context: ScreenContext) -> String {
    let more = list.hasMore ? "+" : ""
    let total = context.say(" \(list.count)\(more)名", " \(list.count)\(more)")
    let filter = advisersOnly ? context.say(" 助言者だけ", " advisers only") : ""
    return KeyPlace.directory.words[context.language] + total + filter
      + list.searchNote(in: context)
  }

  func listEntries(in context: ScreenContext) -> [ListEntry] {
    list.rows.indices.map { .row($0) }
  }

  func listLine(_ place: Int, columns: Int, in context: ScreenContext) -> PaneLine {
    let (row, profile) = (list.rows[place], list.rows[place].profile)
    let isJapanese = context.language == .japanese
    let (kindColumns, adviserColumns) = (isJapanese ? 16 : 14, isJapanese ? 6 : 7)
    let name = context.isVeiled ? row.number.description : profile.name
    let nameColumns = min(24, max(4, columns - kindColumns - adviserColumns - 2))
    let room = max(0, columns - nameColumns - kindColumns - adviserColumns - 3)
    let expertise = profile.expertise.joined(separator: context.say("、", ", "))
    let adviser = profile.isAdviser ? context.say("助言者", "adviser") : ""
    return PaneLine(
      [
        Span(name.fitted(toColumns: nameColumns) + " "),
        Span(profile.kind.words[context.language].fitted(toColumns: kindColumns) + " ", .muted),
        Span(adviser.fitted(toColumns: adviserColumns) + " ", .accent),
        Span(room > 5 ? expertise.fitted(toColumns: room) : "", .muted),
      ], target: .row(place))
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
