import Foundation
import Sheets
import TestSupport
import Testing

@testable import PandianKit

/// Blanks filled by other programs: what was put into them wrong is found, and nothing else.
struct BlankRoundTripTests {
  private struct Expected: Decodable {
    struct Finding: Decodable {
      var form: Int?
      var sheet: String?
      var cell: String?
      var rules: [String]
      var severity: String
    }
    var rows: [String: Int]
    var findings: [Finding]
  }

  /// Fills the blank of a register's first unit and checks what comes of it.
  private func complaints(_ options: [String], by python: Tool) throws -> [String] {
    let folder = try TemporaryFolder()
    let pandian = try Pandian()
    let register = try pandian.register(at: Batch.repository + "/fixtures/register.csv")
    let unit = try #require(register.units.first)
    let files = try pandian.writeBlanks(to: folder.path + "/blank", register: register)
    let blank = try #require(files.first)
    // The name says nothing: the stamp must tell whose it is.
    let filled = try folder.path("filled/回收.xlsx")
    let result = try python.run(
      [
        Batch.repository + "/fixtures/make/fill-blank.py", folder.path + "/blank/" + blank, filled,
        "--unit", unit.name, "--region", unit.region ?? "", "--series", unit.series ?? "",
      ] + options)
    #expect(result.status == 0, "fill-blank.py: \(result.complaint)")
    let expected = try JSONDecoder().decode(Expected.self, from: result.output)
    let report = try pandian.check([folder.path + "/filled"], register: register)
    #expect(report.files.first?.origin.unit == unit)
    let rows = report.files.first?.forms.reduce(into: [String: Int]()) {
      $0[String($1.number), default: 0] += $1.rows.read
    }
    #expect(rows == expected.rows)
    var complaints: [String] = []
    var rest = report.findings.filter { $0.severity > .notice }
    for finding in expected.findings {
      let match = report.findings.first { found in
        found.sheet == finding.sheet && found.place?.description == finding.cell
          && finding.rules.contains(found.rule) && found.severity.rawValue == finding.severity
      }
      guard let match else {
        complaints.append("missed \(finding.rules) at \(finding.sheet ?? "")!\(finding.cell ?? "")")
        continue
      }
      rest.removeAll { $0 == match }
    }
    return complaints + rest.map { "\($0.rule) at \($0.sheet ?? "")!\($0.place?.description ?? "")" }
  }

  @Test(.enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no Python"))
  func filledByOpenpyxl() throws {
    #expect(try complaints([], by: #require(Tool.python)) == [])
  }

  @Test(
    .enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no Python"),
    arguments: ["A01", "A07", "A12", "A21", "B02", "C01", "D01", "E05", "E07", "X08"])
  func filledWithAFault(_ rule: String) throws {
    #expect(try complaints(["--fault", rule], by: #require(Tool.python)) == [])
  }

  @Test(
    .enabled(
      if: Tool.python != nil && Tool.office != nil,
      "PANDIAN_PYTHON or PANDIAN_OFFICE names no program"))
  func savedByLibreOffice() throws {
    #expect(try complaints(["--office"], by: #require(Tool.python)) == [])
  }
}
