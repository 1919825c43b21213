/// How many colours a terminal tells apart.
public enum ColourDepth: Equatable, Sendable {
  /// None; meaning is told by bold, underline and reverse.
  case none
  /// The first eight of the terminal's own colours.
  case eight
  /// The sixteen of the terminal's own colours.
  case sixteen
  /// The fixed palette of 256 colours.
  case indexed
  /// Every colour.
  case direct

  /// The depth of a terminal that offers so many colours.
  public init(colours: Int) {
    self =
      switch colours {
      case ..<8: .none
      case ..<16: .eight
      case ..<256: .sixteen
      case ..<0x10000: .indexed
      default: .direct
      }
  }

  /// The number by which the terminal is asked for a colour, or for the nearest it has.
  ///
  /// -1 without colours. Of 256 colours the first sixteen are never used: people change them.
  public func number(for colour: Colour) -> Int {
    switch self {
    case .none: -1
    case .eight: nearest(to: colour, in: systemColours.prefix(8), from: 0)
    case .sixteen: nearest(to: colour, in: systemColours[...], from: 0)
    case .indexed: nearest(to: colour, in: fixedColours[...], from: 16)
    case .direct:
      // The numbers below eight mean the terminal's own colours even here.
      max(8, Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue))
    }
  }
}

extension ColourDepth {
  /// The number of the nearest colour that stays legible on a background.
  ///
  /// Legible means the WCAG threshold, 7:1 or 4.5:1, that the two colours themselves reach.
  public func number(for colour: Colour, on background: Colour) -> Int {
    guard let palette else { return number(for: colour) }
    let shown = self.shown(background)
    let least = [7, 4.5].first { colour.contrast(with: background) >= $0 } ?? 1
    let legible = palette.colours.indices.filter {
      palette.colours[$0].contrast(with: shown) >= least
    }
    let place =
      legible.min {
        palette.colours[$0].distance(to: colour) < palette.colours[$1].distance(to: colour)
      }
      ?? palette.colours.indices.max {
        palette.colours[$0].contrast(with: shown) < palette.colours[$1].contrast(with: shown)
      }
    return place.map { $0 + palette.first } ?? number(for: colour)
  }

  /// The colour that is seen where a colour is asked for.
  public func shown(_ colour: Colour) -> Colour {
    self.colour(numbered: number(for: colour)) ?? colour
  }

  /// The colour that is seen where a colour is asked for on a background.
  public func shown(_ colour: Colour, on background: Colour) -> Colour {
    self.colour(numbered: number(for: colour, on: background)) ?? colour
  }

  private func colour(numbered number: Int) -> Colour? {
    guard let palette else { return nil }
    let place = number - palette.first
    return palette.colours.indices.contains(place) ? palette.colours[place] : nil
  }

  /// The colours to choose from and the number of the first one.
  private var palette: (colours: ArraySlice<Colour>, first: Int)? {
    switch self {
    case .none, .direct: nil
    case .eight: (systemColours.prefix(8), 0)
    case .sixteen: (systemColours[...], 0)
    case .indexed: (fixedColours[...], 16)
    }
  }
}

private func nearest(to colour: Colour, in palette: ArraySlice<Colour>, from first: Int) -> Int {
  let distances = palette.map { $0.distance(to: colour) }
  let best = distances.indices.min { distances[$0] < distances[$1] } ?? 0
  return first + best
}

/// The sixteen colours as VGA text mode has them; terminals vary.
private let systemColours: [Colour] = (0..<16).map { number in
  let high: UInt8 = number < 8 ? 170 : 255
  let low: UInt8 = number < 8 ? 0 : 85
  func part(_ bit: Int) -> UInt8 { number & bit != 0 ? high : low }
  return Colour(red: part(1), green: part(2), blue: part(4))
}

/// The colours 16 to 255 as xterm's `256colres` computes them: a cube and a grey ramp.
private let fixedColours: [Colour] = {
  func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
  let cube = (0..<216).map {
    Colour(red: level($0 / 36), green: level($0 / 6 % 6), blue: level($0 % 6))
  }
  let greys = (0..<24).map { step -> Colour in
    let value = UInt8(8 + 10 * step)
    return Colour(red: value, green: value, blue: value)
  }
  return cube + greys
}()

extension Colour {
  /// A measure of difference that weighs red and blue by the mean of red, as the eye does.
  fileprivate func distance(to other: Colour) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let (r, g, b) = (
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue)
    )
    return (512 + mean) * r * r / 256 + 4 * g * g + (767 - mean) * b * b / 256
  }
}
