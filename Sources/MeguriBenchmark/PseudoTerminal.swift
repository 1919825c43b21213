import Foundation
import Glibc

/// A program in a terminal of its own, whose output is stamped as it comes.
final class PseudoTerminal {
  // TIOCSPTLCK and TIOCGPTN of Linux, which Glibc's module leaves out.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private let master: Int32
  let process: pid_t

  /// Starts a program; `environment` is all that it sees.
  init(
    _ command: [String], environment: [String: String], columns: Int, rows: Int
  ) throws {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, isLocked): (UInt32, Int32) = (0, 0)
    guard master >= 0, unsafe ioctl(master, Self.setLock, &isLocked) == 0,
      unsafe ioctl(master, Self.getNumber, &number) == 0
    else { throw BenchmarkError("No pseudo-terminal could be opened.") }
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
    process = try PseudoTerminal.spawn(
      command, environment, slave: "/dev/pts/\(number)")
  }

  /// Output with the moment of its first and its last byte.
  struct Answer {
    var bytes: [UInt8] = []
    var first: ContinuousClock.Instant?
    var last: ContinuousClock.Instant?
  }

  /// Writes keys and gives the moment just before.
  func press(_ keys: String) -> ContinuousClock.Instant {
    let start = ContinuousClock.now
    let bytes = Array(keys.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
    return start
  }

  /// Reads until nothing comes for `quiet` milliseconds, or the program has ended.
  ///
  /// What the program asks of the terminal is answered as a common terminal does.
  func read(quiet: Int32, limit: Duration = .seconds(20)) -> Answer {
    var answer = Answer()
    var buffer = [UInt8](repeating: 0, count: 65536)
    let start = ContinuousClock.now
    while ContinuousClock.now - start < limit {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let wait = answer.first == nil ? 3000 : quiet
      guard unsafe poll(&descriptor, 1, wait) > 0 else { break }
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(master, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      let now = ContinuousClock.now
      answer.first = answer.first ?? now
      answer.last = now
      answer.bytes += buffer[0..<count]
      reply(to: buffer[0..<count])
    }
    return answer
  }

  /// The processor time that the program has used, in clock ticks.
  var ticks: Int {
    let fields = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?
      .split(separator: ")").last?.split(separator: " ")
    guard let fields, fields.count > 13 else { return 0 }
    return (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
  }

  /// The most memory that the program has held at once, in MB.
  var megabytes: Double {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return
      (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
      ?? 0) / 1024
  }

  /// Ends the program, whether it wants to or not.
  func end() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(process, &status, 0)
    close(master)
  }

  /// Answers questions in the order in which they were asked, as terminals do.
  private func reply(to bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let asked = PseudoTerminal.replies.compactMap { question, reply in
      text.firstRange(of: question).map { ($0.lowerBound, reply) }
    }
    for (_, reply) in asked.sorted(by: { $0.0 < $1.0 }) { _ = press(reply) }
  }

  private static let replies = [
    ("\u{1B}[6n", "\u{1B}[1;1R"), ("\u{1B}[c", "\u{1B}[?62;22c"),
    ("\u{1B}[>c", "\u{1B}[>1;10;0c"),
    ("]10;?", "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\"),
    ("]11;?", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\"),
  ]

  private static func spawn(
    _ command: [String], _ environment: [String: String], slave: String
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // A session of its own, so that the first terminal it opens becomes its controlling one.
    unsafe posix_spawnattr_setflags(&attributes, 0x80)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let result = unsafe posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &variables)
    guard result == 0 else { throw BenchmarkError("\(command[0]) could not be started.") }
    return process
  }
}
