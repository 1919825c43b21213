import Foundation

/// `make bench`: the program beside others of its sort, in one run on one machine.
///
/// Every program is started in a terminal of 200 by 60 in turn, again and again, so that a busy
/// moment of the machine falls on all of them. Figures are to be read as ratios.
@main enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw BenchmarkError("usage: meguri-benchmark PROGRAM FOLDER")
    }
    let folder = URL(filePath: arguments[2])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try BenchmarkStore.made(in: folder)
    let meguri = Contender(
      name: "Meguri", command: [arguments[1], "--store", store.store],
      environment: [
        "MEGURI_KEY_FILE": store.key, "MEGURI_LANGUAGE": "ja",
        "XDG_STATE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path,
      ], opening: "3", down: "j")
    let contenders = [meguri] + (try Peers(in: folder).contenders())
    let rounds = Int(ProcessInfo.processInfo.environment["MEGURI_BENCH_ROUNDS"] ?? "") ?? 3
    var measurements = contenders.map { _ in Measurement() }
    for round in 1...rounds {
      for (number, contender) in contenders.enumerated() {
        print("round \(round): \(contender.name)")
        try measurements[number].take(contender, presses: 100, idle: .seconds(3))
      }
    }
    for (number, contender) in contenders.enumerated() {
      try measurements[number].takeCold(contender)
    }
    var report = Report()
    for (contender, measured) in zip(contenders, measurements) {
      report.add(contender.name, measured)
    }
    print(
      "\nlists of 10,000 at 200×60, \(rounds) rounds of 40 keys down the first screen and 100 that scroll, in turn\n"
    )
    print(report.text)
  }
}
