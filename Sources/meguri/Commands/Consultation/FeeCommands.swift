import ArgumentParser
import Casework
import Foundation
import JapaneseText

/// What an offer or counter-offer takes.
struct OfferFields: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      said(
        "内訳「名目=金額」(くり返せます。金額の代わりに「実費」)",
        "A line “label=amount”; may be repeated; “actual” instead of an amount."),
      valueName: "label=amount"))
  var line: [String] = []
  @Option(help: ArgumentHelp(said("金額だけを書くとき", "The amount, when there is one line.")))
  var amount: String?
  @Flag(help: ArgumentHelp(said("金額は税込", "The amounts hold the tax."))) var taxIncluded = false
  @Option(help: ArgumentHelp(said("有効期限", "The last day to accept it."))) var validUntil: TypedDay?
  @Option(help: ArgumentHelp(said("日付(なければ今日)", "The day of the offer (else today).")))
  var day: TypedDay?
  @Option(help: ArgumentHelp(said("理由", "Why this figure."))) var reason = ""

  func offer(
    by party: Offer.Party, today: CivilDay, passage: (String) -> Passage
  ) throws -> Offer {
    var lines = try line.map { try OfferFields.line($0) }
    if let amount {
      lines.append(FeeLine(label: said("助言料", "Advice"), amount: try yen(amount)))
    }
    return Offer(
      party: party, day: try day.day(orToday: today), lines: lines, taxIncluded: taxIncluded,
      validUntil: try validUntil?.day(from: today), reason: passage(reason))
  }

  private static func line(_ text: String) throws -> FeeLine {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw CommandFailure.usage(
        Words(
          "内訳「\(text)」は「名目=金額」の形で書いてください(例 助言料=30000)。",
          "Write the line “\(text)” as label=amount, such as advice=30000."))
    }
    let isActual = ["実費", "actual"].contains(TextFolding.folded(parts[1]))
    return FeeLine(label: parts[0], amount: isActual ? nil : try yen(parts[1]))
  }
}

/// `meguri consultation offer`.
struct OfferFee: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "offer", abstract: said("費用の案を出す", "Offer a fee."))
  }

  @OptionGroup var fields: OfferFields
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, _, passage in
      .propose(try fields.offer(by: .association, today: desk.today, passage: passage))
    }
  }
}

/// `meguri consultation counter`.
struct CounterFee: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "counter", abstract: said("先方の案を記録する", "Record a counter-offer."))
  }

  @OptionGroup var fields: OfferFields
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, _, passage in
      .propose(try fields.offer(by: .requester, today: desk.today, passage: passage))
    }
  }
}

/// `meguri consultation agree`.
struct AgreeFee: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agree", abstract: said("最後の案で合意する", "Agree on the open offer."))
  }

  @Option(
    help: ArgumentHelp(said("合意する案の番号(なければ最後の案)", "The offer's number (else the last one).")))
  var offer: Int?
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { _, _, _ in .agreeOn(offer: offer.map { $0 &- 1 }) }
  }
}

/// `meguri consultation waive`.
struct WaiveFee: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "waive", abstract: said("費用を免除する", "Waive the fee."))
  }

  @Option(help: ArgumentHelp(said("理由", "Why."))) var reason = ""
  @Option(help: ArgumentHelp(said("承認者", "Who approves."))) var approver = ""
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { _, _, passage in
      .waive(reason: passage(reason), approver: approver)
    }
  }
}
