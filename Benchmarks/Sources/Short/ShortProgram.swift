import Workloads
import XLSX

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ratios of processor times in one process, each with a bound that only a gross step back breaks.
///
/// A ratio to zlib, or of one way of ours to another, is about the same on every machine, and a
/// busy neighbour slows both sides. A bound is about twice what was measured when it was set: who
/// makes something faster brings it down.
@main
enum ShortProgram {
  private static let rows = 15_000

  static func main() throws {
    var isWithin = true
    /// Complains where a ratio is beyond its bound.
    func expect(_ name: String, _ ratio: Double, atMost bound: Double) {
      let hundredths = Int((ratio * 100).rounded())
      let verdict = ratio <= bound ? "" : "   BEYOND THE BOUND"
      print("short: \(name): \(Double(hundredths) / 100), bound \(bound)\(verdict)")
      if ratio > bound { isWithin = false }
    }

    let roster = try RosterRows.workbook(rows: rows, .people, level: 6).bytes()
    let decimals = try RosterRows.workbook(rows: rows, .decimals, level: 6).bytes()
    for (name, file, bound) in [("texts", roster, 5.2), ("decimals", decimals, 4.4)] {
      let package = ZipPackage(file)
      let inflating = Stopwatch.leastProcessor {
        for entry in package.entries { _ = entry.data.plain }
      }
      let scanning = try Stopwatch.leastProcessor { try Reading.cells(of: file) }
      expect("reading \(name), to inflating them", scanning / inflating, atMost: bound)
      guard name == "texts" else { continue }
      let parsing = try Stopwatch.leastProcessor { try Reading.cells(of: file, byParser: true) }
      expect("reading by scanner, to the parser alone", scanning / parsing, atMost: 0.45)
    }

    let plain = ZipPackage(roster).entries.map { $0.data.plain }
    let deflating = Stopwatch.leastProcessor {
      for part in plain { _ = Deflated(part, level: 1) }
    }
    let writing = try Stopwatch.leastProcessor {
      _ = try RosterRows.workbook(rows: rows, .people, level: 1).bytes()
    }
    expect("writing, to deflating the same markup", writing / deflating, atMost: 4.0)
    if !isWithin { exit(1) }
  }
}
