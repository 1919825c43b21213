import Foundation

/// The table of all programs, as it is printed.
struct Report {
  private var rows: [[String]] = [
    [
      "program", "first byte", "first screen", "cold", "held, moving p50", "p95", "p99",
      "bytes", "held, scrolling p50", "p95", "p99", "bytes", "single key p50", "bytes", "MB",
      "idle CPU",
    ]
  ]

  mutating func add(_ name: String, _ measured: Measurement) {
    func number(_ value: Double, _ unit: String = "ms") -> String {
      value.isNaN ? "-" : "\(String(format: "%.1f", value)) \(unit)"
    }
    var row = [
      name, number(measured.firstBytes.percentile(0.5)),
      number(measured.firstScreens.percentile(0.5)), number(measured.coldScreens.percentile(0.5)),
    ]
    for keys in [measured.moving, measured.scrolling] {
      row += [0.5, 0.95, 0.99].map { number(keys.times.percentile($0)) }
      row.append(number(keys.bytes.percentile(0.5), ""))
    }
    row += [
      number(measured.single.times.percentile(0.5)),
      number(measured.single.bytes.percentile(0.5), ""),
      number(measured.megabytes, ""), "\(measured.idleTicks) ticks",
    ]
    rows.append(row)
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
