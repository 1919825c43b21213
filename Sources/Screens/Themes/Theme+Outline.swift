public import Casework
public import TerminalUI

extension Theme {
  /// The name that follows the terminal's own dark or light.
  public static let following = "auto"

  /// What kind of theme it is, in a few words.
  public var outline: Words {
    guard name != Theme.following else { return Words("端末に合わせる", "follows the terminal") }
    var japanese: [String] = []
    var english: [String] = []
    func add(_ words: Words) {
      japanese.append(words[.japanese])
      english.append(words[.english])
    }
    if !traits.hasColours {
      add(Words("色なし", "no colours"))
    } else {
      add(isDark ? Words("暗い", "dark") : Words("明るい", "light"))
    }
    if traits.contrast == .high { add(Words("高コントラスト", "high contrast")) }
    if traits.suitsColourBlindEyes { add(Words("色覚に配慮", "for colour-blind eyes")) }
    if traits.symbols == .ascii { add(Words("ASCII の罫線と印", "ASCII frames and marks")) }
    return Words(japanese.joined(separator: "・"), english.joined(separator: ", "))
  }
}
