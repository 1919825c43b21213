import Foundation

extension ReaderPolicy {
  /// The policies that come with the program: inside the association, outside, strict.
  public static let presets: [ReaderPolicy] = {
    (try? JSONDecoder().decode([ReaderPolicy].self, from: Data(presetsText.utf8))) ?? []
  }()

  /// The policy with a name.
  public static func named(_ name: String) -> ReaderPolicy? { presets.first { $0.name == name } }

  /// Inside, months and prefectures may stay; outside, nothing finer than a region and a band of
  /// ages; strict, no day and no place at all.
  private static let presetsText = """
    [
      {
        "name": "inside", "japanese": "協会内", "english": "inside the association",
        "days": "month", "ages": "years", "places": "prefecture", "facilities": "letter",
        "staff": "letter", "fewestAlike": 3
      },
      {
        "name": "outside", "japanese": "協会外", "english": "outside the association",
        "days": "relative", "ages": "bands", "places": "region", "facilities": "letter",
        "staff": "letter", "fewestAlike": 10
      },
      {
        "name": "strict", "japanese": "厳格", "english": "strict",
        "days": "none", "ages": "bands", "places": "none", "facilities": "kind",
        "staff": "kind", "fewestAlike": 20
      }
    ]
    """
}
