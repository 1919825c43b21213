import Casework
import Foundation
import Screens
import TerminalUI
import TextCells
import ThemeFiles

/// What was measured of a theme, for people and as JSON.
struct ThemeReport: Encodable {
  struct Contrast: Encodable {
    let role: Role
    let onSelection: Bool
    let ratio: Double
    let ratioOf256Colours: Double
    let least: Double
    let kept: Bool
  }

  struct Distinction: Encodable {
    let roles: [Role]
    let vision: ColourVision
    let difference: Double
    let least: Double
    let kept: Bool
  }

  struct Mark: Encodable {
    let role: Role
    let mark: String
  }

  let name: String
  let isKept: Bool
  let contrasts: [Contrast]
  let distinctions: [Distinction]
  let marks: [Mark]
  let marksApart: Bool

  init(_ check: ThemeCheck) {
    let symbols = check.theme.traits.symbols
    name = check.theme.name
    marksApart = StateMark.areApart(with: symbols)
    isKept = check.isKept && StateMark.areApart(with: symbols)
    marks = StateMark.all.map { Mark(role: $0.role, mark: $0.shown(with: symbols)) }
    contrasts = check.contrasts.map {
      Contrast(
        role: $0.role, onSelection: $0.onSelection, ratio: rounded($0.ratio),
        ratioOf256Colours: rounded($0.indexedRatio), least: $0.least, kept: $0.isKept)
    }
    distinctions = check.distinctions.map {
      Distinction(
        roles: [$0.roles.0, $0.roles.1], vision: $0.vision, difference: rounded($0.difference),
        least: $0.least, kept: $0.isKept)
    }
  }

  /// The least of every measure, and everything that is less than promised.
  func lines(in language: Language) -> [String] {
    let verdict = isKept ? Words("✓ 合格", "✓ passes") : Words("! 不合格", "! fails")
    return ["\(name)  \(verdict[language])", contrastLine(language)]
      + [distinctionLine(language), markLine(language)]
      + contrasts.filter { !$0.kept }.map { "  ! " + text(of: $0, language) }
      + distinctions.filter { !$0.kept }.map { "  ! " + text(of: $0) }
  }

  private func contrastLine(_ language: Language) -> String {
    let least = contrasts.min { $0.ratio < $1.ratio }.map { text(of: $0, language) } ?? ""
    let indexed = contrasts.map(\.ratioOf256Colours).min() ?? 0
    return Words(
      "  コントラスト 最小 \(least)、256色では \(shown(indexed))",
      "  contrast: least \(least), of 256 colours \(shown(indexed))")[language]
  }

  private func distinctionLine(_ language: Language) -> String {
    guard let least = distinctions.min(by: { $0.difference < $1.difference }) else {
      return Words("  状態の色の差 色を使わない", "  states: no colours, told by their marks")[language]
    }
    return Words("  状態の色の差 最小 ", "  states: least ")[language] + text(of: least)
  }

  private func markLine(_ language: Language) -> String {
    let text = marks.map { "\($0.role.rawValue) \($0.mark)" }.joined(separator: "  ")
    return Words("  色以外の印 ", "  marks: ")[language] + text
      + (marksApart ? "" : Words("  ! 同じ印があります", "  ! two are the same")[language])
  }

  private func text(of contrast: Contrast, _ language: Language) -> String {
    let place = contrast.onSelection ? Words("選択行", "selection") : Words("地", "background")
    return "\(contrast.role.rawValue)/\(place[language]) \(shown(contrast.ratio)):1 "
      + "(≥ \(shown(contrast.least)))"
  }

  private func text(of distinction: Distinction) -> String {
    let roles = distinction.roles.map(\.rawValue).joined(separator: "/")
    return "\(roles) \(distinction.vision.rawValue) \(shown(distinction.difference)) "
      + "(≥ \(shown(distinction.least)))"
  }
}

private func rounded(_ value: Double) -> Double { (value * 100).rounded(.down) / 100 }
private func shown(_ value: Double) -> String { String(format: "%.2f", value) }
