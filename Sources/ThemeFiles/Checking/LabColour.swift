import Foundation

/// A colour in CIELAB under daylight (D65).
struct LabColour: Equatable {
  var lightness: Double
  var greenRed: Double
  var blueYellow: Double

  init(_ lightness: Double, _ greenRed: Double, _ blueYellow: Double) {
    (self.lightness, self.greenRed, self.blueYellow) = (lightness, greenRed, blueYellow)
  }

  /// From linear sRGB (IEC 61966-2-1).
  init(light: [Double]) {
    let rows = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let parts = rows.map { row -> Double in
      let sum = zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }
      let share = sum / row.reduce(0, +)
      let edge = 6.0 / 29
      return share > edge * edge * edge ? cbrt(share) : share / (3 * edge * edge) + 4.0 / 29
    }
    self.init(
      116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2]))
  }

  /// The difference by CIEDE2000, after Sharma, Wu and Dalal (2005).
  func difference(from other: LabColour) -> Double {
    let mean = (chroma + other.chroma) / 2
    let stretch = 1.5 - 0.5 * LabColour.saturation(of: mean)
    let one = LabColour(lightness, greenRed * stretch, blueYellow)
    let two = LabColour(other.lightness, other.greenRed * stretch, other.blueYellow)
    return one.weighted(two)
  }

  private var chroma: Double { hypot(greenRed, blueYellow) }

  /// The hue in degrees, from 0 to 360.
  private var hue: Double {
    let angle = atan2(blueYellow, greenRed) * 180 / .pi
    return angle < 0 ? angle + 360 : angle
  }

  private func weighted(_ other: LabColour) -> Double {
    let product = chroma * other.chroma
    var turn = product == 0 ? 0 : other.hue - hue
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let meanLightness = (lightness + other.lightness) / 2 - 50
    let meanChroma = (chroma + other.chroma) / 2
    let meanHue = LabColour.meanHue(hue, other.hue, isGrey: product == 0)
    let tone =
      1 - 0.17 * cosine(meanHue - 30) + 0.24 * cosine(2 * meanHue)
      + 0.32 * cosine(3 * meanHue + 6) - 0.20 * cosine(4 * meanHue - 63)
    let square = meanLightness * meanLightness
    let lighter = (other.lightness - lightness) / (1 + 0.015 * square / sqrt(20 + square))
    let stronger = (other.chroma - chroma) / (1 + 0.045 * meanChroma)
    let turned = 2 * sqrt(product) * sine(turn / 2) / (1 + 0.015 * meanChroma * tone)
    let place = (meanHue - 275) / 25
    let rotation =
      -2 * LabColour.saturation(of: meanChroma) * sine(60 * exp(-place * place))
    return sqrt(
      lighter * lighter + stronger * stronger + turned * turned + rotation * stronger * turned)
  }

  private static func meanHue(_ one: Double, _ other: Double, isGrey: Bool) -> Double {
    let sum = one + other
    if isGrey { return sum }
    if abs(one - other) <= 180 { return sum / 2 }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  }

  private static func saturation(of chroma: Double) -> Double {
    let power = pow(chroma, 7)
    return sqrt(power / (power + pow(25, 7)))
  }
}

private func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
