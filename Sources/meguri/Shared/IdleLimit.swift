import Casework

/// After how long without a key the names are hidden.
enum IdleLimit {
  /// Ten minutes, or what `MEGURI_IDLE_MINUTES` says; 0 is never.
  static func chosen(_ text: String?) throws -> Duration? {
    guard let text, !text.isEmpty else { return .seconds(600) }
    guard let minutes = Double(text), minutes >= 0, minutes <= 1440 else {
      throw CommandFailure.usage(
        Words(
          "MEGURI_IDLE_MINUTES の \(text) は読めません。10 のように分で書いてください(0 で切らない)。",
          "MEGURI_IDLE_MINUTES is \(text); write minutes, such as 10, or 0 for never."))
    }
    return minutes == 0 ? nil : .seconds(minutes * 60)
  }
}
