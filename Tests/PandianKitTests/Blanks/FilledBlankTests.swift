import Checks
import Consolidation
import Forms
import Foundation
import Sheets
import Testing
import TestSupport

@testable import PandianKit

/// Blanks filled by other programs: what was put in is found, and nothing else.
@Suite(.enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no interpreter"))
struct FilledBlankTests {
  private struct Filled: Decodable {
    var rows: [String: Int]
    var findings: [TestSupport.Expectation.Finding]
  }

  /// Fills the blank of each of some units, checks it, and holds it against what was put in.
  private func expectRoundTrip(
    units: Int, faults: [String], options: [String] = []
  ) async throws {
    let pandian = try Pandian()
    let whole = try pandian.register(at: Batch.fixtures.register)
    let register = Register(Array(whole.units.prefix(units)))
    let blanks = try TemporaryFolder()
    let filled = try TemporaryFolder()
    let files = try pandian.writeBlanks(to: blanks.path, register: register)
    let script = Batch.fixtures.folder + "/make/fill-blank.py"
    for (unit, file) in zip(register.units, files) {
      let result = try #require(Tool.python).run(
        [
          script, blanks.path + "/" + file, filled.path(file), "--unit", unit.name, "--region",
          unit.region ?? "", "--series", unit.series ?? "",
        ] + faults.flatMap { ["--fault", $0] } + options,
        adding: ["PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"])
      try #require(result.status == 0, "\(file): \(result.complaint)")
      let expected = try JSONDecoder().decode(Filled.self, from: result.output)
      var report = try await pandian.check([filled.path + "/" + file], register: whole)
      // The other units of the register have returned nothing yet.
      report.findings.removeAll { $0.rule == "S01" }
      let missed = expected.findings.filter { finding in
        !report.findings.map(BatchFinding.init).contains { $0.meets(finding) }
      }
      let falseAlarms = report.findings.map(BatchFinding.init).filter { found in
        found.severity != "notice"
          && !expected.findings.contains {
            $0.cell == found.cell && $0.sheet == found.sheet && $0.rules.contains(found.rule)
          }
      }
      #expect(missed.isEmpty, "\(file): not found: \(missed)")
      #expect(falseAlarms.isEmpty, "\(file): false: \(falseAlarms)")
      let rows = report.files.flatMap(\.forms).reduce(into: [String: Int]()) {
        $0[String($1.number), default: 0] += $1.rows.read
      }
      #expect(rows == expected.rows, "\(file)")
      #expect(report.files.first?.origin.unit == unit)
    }
  }

  @Test("Filled in all forms, every unit's blank is sound")
  func sound() async throws {
    try await expectRoundTrip(units: 8, faults: [])
  }

  @Test("Each fault is found at its cell")
  func faulty() async throws {
    let names = try #require(Tool.python).run(
      [Batch.fixtures.folder + "/make/fill-blank.py", "--fault", "list"],
      adding: ["PYTHONDONTWRITEBYTECODE": "1"])
    let faults = names.text.split { $0.isWhitespace }.map(String.init)
    try #require(faults.count > 20)
    try await expectRoundTrip(units: 1, faults: faults)
  }

  @Test(
    "A blank that LibreOffice saved is read alike",
    .enabled(if: Tool.office != nil, "PANDIAN_OFFICE names no LibreOffice"))
  func office() async throws {
    try await expectRoundTrip(units: 1, faults: ["A07", "B02", "E05"], options: ["--office"])
  }
}
