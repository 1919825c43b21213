import Foundation
public import TerminalUI

/// Eyes that see colours with three, or with two kinds of cones.
///
/// Two kinds are simulated at full severity: protan and deutan after Viénot, Brettel and Mollon
/// (1999), tritan after Brettel, Viénot and Mollon (1997). The matrices work on linear sRGB, with
/// the cone responses of Smith and Pokorny (1975), as DaltonLens computes and publishes them.
public enum ColourVision: String, CaseIterable, Sendable, Codable {
  /// Three kinds of cones.
  case trichromat
  /// Without the cones for long waves.
  case protan
  /// Without the cones for middle waves.
  case deutan
  /// Without the cones for short waves.
  case tritan

  /// The difference of two colours as these eyes see them, by CIEDE2000.
  ///
  /// About 1 is the least that is seen under the best conditions.
  public func difference(_ one: Colour, _ other: Colour) -> Double {
    LabColour(light: seen(one)).difference(from: LabColour(light: seen(other)))
  }

  /// The linear light that the other eyes see alike.
  func seen(_ colour: Colour) -> [Double] {
    let light = [colour.light.red, colour.light.green, colour.light.blue]
    guard let rows = rows(for: light) else { return light }
    return rows.map { min(1, max(0, dot($0, light))) }
  }

  private func rows(for light: [Double]) -> [[Double]]? {
    switch self {
    case .trichromat: nil
    case .protan:
      [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
    case .deutan:
      [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
    case .tritan:
      // Two half planes, on either side of the colours that these eyes see as they are.
      if dot([0.03901, -0.02788, -0.01113], light) >= 0 {
        [
          [1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911],
        ]
      } else {
        [
          [0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796],
        ]
      }
    }
  }
}

private func dot(_ one: [Double], _ other: [Double]) -> Double {
  zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
}
