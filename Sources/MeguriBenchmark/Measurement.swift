import Foundation
import Glibc

/// What was measured of one program, in milliseconds, bytes and MB.
struct Measurement {
  var firstBytes: [Double] = []
  var firstScreens: [Double] = []
  var coldScreens: [Double] = []
  /// Keys as one that is held down sends them, about 30 in a second, while the cursor goes down the
  /// first screen.
  var moving = KeyFigures()
  /// The same when the list scrolls with every key.
  var scrolling = KeyFigures()
  /// Keys with a rest before each.
  var single = KeyFigures()
  var megabytes = 0.0
  var idleTicks = 0

  /// Starts the program once, goes down its list, and leaves it idle for a while.
  mutating func take(_ contender: Contender, presses: Int, idle: Duration) throws {
    let start = ContinuousClock.now
    let terminal = try Measurement.terminal(of: contender)
    defer { terminal.end() }
    let opened = terminal.read(quiet: 250)
    guard let first = opened.first, let last = opened.last else {
      throw BenchmarkError("\(contender.name) shows nothing.")
    }
    firstBytes.append((first - start).milliseconds)
    firstScreens.append((last - start).milliseconds)
    if let opening = contender.opening {
      _ = terminal.press(opening)
      _ = terminal.read(quiet: 250)
    }
    for _ in 0..<(Self.rows * 2 / 3) { moving.take(contender.down, on: terminal, quiet: 30) }
    var between = KeyFigures()
    for _ in 0..<(Self.rows * 2 / 3) { between.take(contender.down, on: terminal, quiet: 30) }
    for _ in 0..<presses { scrolling.take(contender.down, on: terminal, quiet: 30) }
    for _ in 0..<(presses / 4) { single.take(contender.down, on: terminal, quiet: 200) }
    let before = terminal.ticks
    Thread.sleep(forTimeInterval: idle.milliseconds / 1000)
    idleTicks += terminal.ticks - before
    megabytes = max(megabytes, terminal.megabytes)
  }

  /// Starts the program with nothing of it in the page cache; only root can empty that.
  mutating func takeCold(_ contender: Contender) throws {
    sync()
    guard (try? Data("3\n".utf8).write(to: URL(filePath: "/proc/sys/vm/drop_caches"))) != nil
    else { return }
    let start = ContinuousClock.now
    let terminal = try Measurement.terminal(of: contender)
    defer { terminal.end() }
    if let last = terminal.read(quiet: 400).last { coldScreens.append((last - start).milliseconds) }
  }

  private static func terminal(of contender: Contender) throws -> PseudoTerminal {
    let basic = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": "/tmp",
    ]
    return try PseudoTerminal(
      contender.command, environment: basic.merging(contender.environment) { $1 },
      columns: 200, rows: rows)
  }

  private static let rows = 60
}

/// From a key to the last byte of its answer, and how many bytes that had.
struct KeyFigures {
  var times: [Double] = []
  var bytes: [Double] = []

  /// Presses a key and waits until the answer has ended.
  mutating func take(_ key: String, on terminal: PseudoTerminal, quiet: Int32) {
    let pressed = terminal.press(key)
    let answer = terminal.read(quiet: quiet)
    guard let end = answer.last else { return }
    times.append((end - pressed).milliseconds)
    bytes.append(Double(answer.bytes.count))
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}

extension [Double] {
  /// The value below which a share of all lie, by the nearest rank; not a number when there is none.
  func percentile(_ share: Double) -> Double {
    guard !isEmpty else { return .nan }
    return sorted()[Swift.min(count - 1, Int((Double(count) * share).rounded(.up)) - 1)]
  }
}
