import Foundation
import TerminalUI

/// The contrast ratio of two colours by WCAG 2.2 (relative luminance, success criterion 1.4.3).
func contrast(_ one: Colour, _ other: Colour) -> Double {
  let (first, second) = (luminance(one), luminance(other))
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

private func luminance(_ colour: Colour) -> Double {
  func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}
