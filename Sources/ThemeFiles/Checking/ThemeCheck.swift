public import TerminalUI

/// What was measured of a theme, and whether it keeps what it promises.
public struct ThemeCheck: Sendable {
  /// The contrast of a role on one of the backgrounds it is drawn on.
  public struct Contrast: Sendable {
    /// The role.
    public let role: Role
    /// Whether it was measured on the background of a chosen row.
    public let onSelection: Bool
    /// The ratio with every colour (WCAG 2.2).
    public let ratio: Double
    /// The ratio with the nearest of 256 colours.
    public let indexedRatio: Double
    /// The least of both that the theme promises.
    public let least: Double
    /// Whether the promise is kept.
    public var isKept: Bool { min(ratio, indexedRatio) >= least }
  }

  /// How far two states are apart for some eyes.
  public struct Distinction: Sendable {
    /// The two roles.
    public let roles: (Role, Role)
    /// Whose eyes.
    public let vision: ColourVision
    /// The difference by CIEDE2000.
    public let difference: Double
    /// The least that the theme promises.
    public let least: Double
    /// Whether the promise is kept.
    public var isKept: Bool { difference >= least }
  }

  /// The theme.
  public let theme: Theme
  /// Every role on the background and on a chosen row.
  public let contrasts: [Contrast]
  /// Every two states for each kind of eyes; none for a theme without colours.
  public let distinctions: [Distinction]

  /// The least difference of two states: seen at a glance, and clearly for colour-blind eyes.
  ///
  /// The numbers are a decision of this project, not of a norm.
  public static func leastDifference(for traits: ThemeTraits) -> Double {
    traits.suitsColourBlindEyes ? 10 : 5
  }

  /// Measures a theme.
  public init(_ theme: Theme) {
    self.theme = theme
    contrasts = Role.allCases.flatMap { role in
      [false, true].map { ThemeCheck.contrast(of: role, onSelection: $0, in: theme) }
    }
    distinctions = theme.traits.hasColours ? ThemeCheck.distinctions(in: theme) : []
  }

  /// Whether the theme keeps everything that it promises.
  public var isKept: Bool {
    contrasts.allSatisfy(\.isKept) && distinctions.allSatisfy(\.isKept)
  }

  private static func contrast(of role: Role, onSelection: Bool, in theme: Theme) -> Contrast {
    let paint = theme.paint(for: Style(role, selected: onSelection))
    let (ink, ground) = (paint.foreground, paint.background ?? theme.background)
    let depth = ColourDepth.indexed
    return Contrast(
      role: role, onSelection: onSelection, ratio: ink.contrast(with: ground),
      indexedRatio: depth.shown(ink, on: ground).contrast(with: depth.shown(ground)),
      least: theme.traits.contrast.leastRatio)
  }

  private static func distinctions(in theme: Theme) -> [Distinction] {
    let least = leastDifference(for: theme.traits)
    let pairs = Role.states.indices.flatMap { first in
      Role.states[(first + 1)...].map { (Role.states[first], $0) }
    }
    return ColourVision.allCases.flatMap { vision in
      pairs.map { one, other in
        Distinction(
          roles: (one, other), vision: vision,
          difference: vision.difference(theme[one].foreground, theme[other].foreground),
          least: least)
      }
    }
  }
}
