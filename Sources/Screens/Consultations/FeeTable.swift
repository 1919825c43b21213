import Casework
import Deidentification
import TerminalUI
import TextCells

/// The offers side by side: what is charged down the side, one column for each offer.
struct FeeTable {
  let fee: FeeNegotiation
  let reader: CaseReader
  let context: ScreenContext
  let columns: Int

  private var language: Language { context.language }

  /// The columns of one offer.
  private let offerColumns = 12

  /// The newest offers that fit, with their places.
  private var visible: [(place: Int, offer: Offer)] {
    let count = max(1, (columns - labelColumns) / offerColumns)
    return Array(
      fee.offers.enumerated().map { (place: $0.offset, offer: $0.element) }.suffix(count))
  }

  private var labelColumns: Int {
    let widest = labels.map(\.columns).max() ?? 0
    return max(10, min(widest + 3, columns / 3))
  }

  private var labels: [String] {
    var seen: Set<String> = []
    return fee.offers.flatMap(\.lines).map(\.label).filter { seen.insert($0).inserted }
  }

  var lines: [PaneLine] {
    let rows = labels.map { label in
      row(reader.read(label), .text) { amount(of: label, in: $0) }
    }
    return [header, days] + rows + [
      row(context.say("消費税", "Tax"), .muted) { offer in
        let tax = offer.tax.description
        return offer.taxIncluded ? context.say("内 \(tax)", "incl. \(tax)") : tax
      },
      row(context.say("計(税込)", "Total"), Style(.text, bold: true)) { $0.total.description },
      row(context.say("有効期限", "Valid until"), .muted) {
        $0.validUntil.map { $0.short(in: language) } ?? "-"
      },
    ] + reasons
  }

  private var header: PaneLine {
    var spans = [Span(String(repeating: " ", count: labelColumns))]
    for (place, offer) in visible {
      spans.append(
        Span(
          fee.name(ofOffer: place, in: language).fitted(toColumns: offerColumns, trailing: true),
          isAgreed(place) ? .success : offer.party == .association ? .accent : .warning))
    }
    return PaneLine(spans)
  }

  private var days: PaneLine {
    row(context.say("日付", "Day"), .muted) { $0.day.short(in: language) }
  }

  private func isAgreed(_ place: Int) -> Bool {
    guard case .agreed(let agreed, _) = fee.settlement else { return false }
    return agreed == place
  }

  private func row(
    _ label: String, _ style: Style, _ value: (Offer) -> String
  ) -> PaneLine {
    let head = Span("  " + label.fitted(toColumns: labelColumns - 2), .muted)
    return PaneLine(
      [head]
        + visible.map {
          Span(value($0.offer).fitted(toColumns: offerColumns, trailing: true), style)
        })
  }

  private func amount(of label: String, in offer: Offer) -> String {
    let lines = offer.lines.filter { $0.label == label }
    guard !lines.isEmpty else { return "-" }
    let amounts = lines.compactMap(\.amount)
    let isPriced = amounts.count == lines.count
    return isPriced
      ? amounts.reduce(Yen(0), +).description : context.say("実費", "actual")
  }

  private var reasons: [PaneLine] {
    var writer = LineWriter(columns: columns, language: language)
    for (place, offer) in visible where !offer.reason.isBlank {
      let name = fee.name(ofOffer: place, in: language)
      let head = context.say("\(name)の理由 ", "Why \(name): ")
      writer.hanging([Span("  " + head, .muted)], reader.read(offer.reason))
    }
    return writer.lines
  }
}

extension FeeNegotiation {
  /// What an offer is called: each side counts its own, 当方1, 先方1, 当方2.
  func name(ofOffer place: Int, in language: Language) -> String {
    guard offers.indices.contains(place) else { return "" }
    let party = offers[place].party
    let count = offers[...place].count { $0.party == party }
    switch (party, language) {
    case (.association, .japanese): return "当方\(count)"
    case (.requester, .japanese): return "先方\(count)"
    case (.association, .english): return "ours \(count)"
    case (.requester, .english): return "theirs \(count)"
    }
  }
}
