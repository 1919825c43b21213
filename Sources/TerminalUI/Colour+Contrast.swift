import Foundation

extension Colour {
  /// The contrast ratio of two colours by WCAG 2.2 (success criterion 1.4.3), from 1 to 21.
  public func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The parts as light: linear, from 0 to 1 (IEC 61966-2-1).
  public var light: (red: Double, green: Double, blue: Double) {
    (linearLight[Int(red)], linearLight[Int(green)], linearLight[Int(blue)])
  }

  /// The relative luminance by WCAG 2.2, from 0 to 1.
  public var luminance: Double {
    let light = light
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }
}

private let linearLight: [Double] = (0...255).map { part in
  let value = Double(part) / 255
  return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
}
