import Foundation

/// The table of all programs, as it is printed.
struct Report {
  private var rows: [[String]] = [
    [
      "program", "first byte", "first screen", "cold", "held key p50", "p95", "p99", "bytes",
      "single key p50", "bytes", "MB", "idle CPU",
    ]
  ]

  mutating func add(_ name: String, _ measured: Measurement) {
    func number(_ value: Double, _ unit: String = "ms") -> String {
      value.isNaN ? "-" : "\(String(format: "%.1f", value)) \(unit)"
    }
    rows.append([
      name, number(measured.firstBytes.percentile(0.5)),
      number(measured.firstScreens.percentile(0.5)), number(measured.coldScreens.percentile(0.5)),
      number(measured.held.times.percentile(0.5)), number(measured.held.times.percentile(0.95)),
      number(measured.held.times.percentile(0.99)), number(measured.held.bytes.percentile(0.5), ""),
      number(measured.single.times.percentile(0.5)),
      number(measured.single.bytes.percentile(0.5), ""),
      number(measured.megabytes, ""), "\(measured.idleTicks) ticks",
    ])
  }

  /// The columns, each as wide as its widest entry.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
