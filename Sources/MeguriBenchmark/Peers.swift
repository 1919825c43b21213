import Foundation

/// Programs for lists that this one is compared with, each on 10,000 rows of its own sort.
struct Peers {
  private let folder: URL

  init(in folder: URL) { self.folder = folder }

  /// Those that are installed; what is missing is said with the way to get it.
  func contenders() throws -> [Contender] {
    var found: [Contender] = []
    if let tig = program("tig"), let git = program("git") {
      found.append(
        Contender(
          name: "tig", command: [tig, "-C", try history(git)], down: "j"))
    } else {
      print("tig is not here: apt-get install tig git")
    }
    if let vd = program("vd") {
      found.append(
        Contender(name: "VisiData", command: [vd, try table()], down: "j"))
    } else {
      print("VisiData is not here: python3 -m venv VENV; VENV/bin/pip install visidata textual")
    }
    if let python = program("python3", beside: "textual") {
      found.append(
        Contender(
          name: "Textual", command: [python, try script()], down: "\u{1B}[B"))
    } else {
      print("Textual is not here: VENV/bin/pip install textual; then MEGURI_BENCH_PATH=VENV/bin")
    }
    return found
  }

  /// A program of `MEGURI_BENCH_PATH` or of the system.
  private func program(_ name: String, beside module: String? = nil) -> String? {
    let extra = ProcessInfo.processInfo.environment["MEGURI_BENCH_PATH"].map { [$0] } ?? []
    let places = module == nil ? extra + ["/usr/local/bin", "/usr/bin"] : extra
    return places.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A repository with 10,000 commits.
  private func history(_ git: String) throws -> String {
    let place = folder.appending(path: "history")
    if FileManager.default.fileExists(atPath: place.appending(path: "complete").path) {
      return place.path
    }
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    var stream = ""
    for number in 1...10_000 {
      let message = "相談 \(number): 支援会議の記録を改める"
      let body = "行 \(number)\n"
      stream +=
        "commit refs/heads/main\ncommitter 事務局 <office@example.org> \(1_700_000_000 + number * 600) +0900\n"
      stream += "data \(message.utf8.count)\n\(message)\n"
      stream += "M 644 inline note\ndata \(body.utf8.count)\n\(body)\n"
    }
    try run(git, ["init", "-q", "-b", "main", place.path], input: "")
    try run(git, ["-C", place.path, "fast-import", "--quiet"], input: stream)
    try Data().write(to: place.appending(path: "complete"))
    return place.path
  }

  private func table() throws -> String {
    let rows = (1...10_000).map { "C-2026-\($0),相談 \($0),支援会議の記録,2026-11-\($0 % 28 + 1)" }
    let place = folder.appending(path: "cases.csv")
    try Data((["番号,題,内容,日"] + rows).joined(separator: "\n").utf8).write(to: place)
    return place.path
  }

  private func script() throws -> String {
    let text = """
      from textual.app import App
      from textual.widgets import OptionList
      class Cases(App):
          def compose(self):
              yield OptionList(*[f"C-2026-{n:05} 相談 {n} 支援会議の記録" for n in range(10000)])
      Cases().run()
      """
    let place = folder.appending(path: "cases.py")
    try Data(text.utf8).write(to: place)
    return place.path
  }

  private func run(_ program: String, _ arguments: [String], input: String) throws {
    let process = Process()
    let pipe = Pipe()
    (process.executableURL, process.arguments) = (URL(filePath: program), arguments)
    process.standardInput = pipe
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchmarkError("\(program) failed.") }
  }
}
