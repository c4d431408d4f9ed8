import Checks
import Consolidation
import Forms
import Foundation
import Testing
import TestSupport

@testable import PandianKit

/// `fixtures/layout`: returns in which not the cells are unusual, but their merging, what is hidden,
/// and what the workbook brings along.
struct IrregularReturnTests {
  private static let folder = Batch.fixtures.folder + "/layout"
  private static let files = Batch.files(in: folder).filter { $0.hasSuffix(".xlsx") }

  private func expectation() throws -> TestSupport.Expectation {
    try TestSupport.Expectation(Self.folder + "/expected.json")
  }

  private func check(_ file: String) async throws -> CheckReport {
    try await Pandian().check([Self.folder + "/" + file])
  }

  @Test("What is unusual about a file is said, and nothing else", arguments: files)
  func findings(_ file: String) async throws {
    let (expectation, report) = (try expectation(), try await check(file))
    let complaints = expectation.complaints(
      about: file, given: report.findings.map(BatchFinding.init))
    #expect(complaints.isEmpty, "\(file):\n\(complaints.joined(separator: "\n"))")
    let rows = try #require(report.files.first).forms.reduce(into: [String: Int]()) {
      $0[String($1.number), default: 0] += $1.rows.read
    }
    #expect(rows.filter { $0.value > 0 } == expectation.rows[file], "records of \(file)")
  }

  @Test("One root cause has one finding", arguments: files)
  func once(_ file: String) async throws {
    let (expectation, report) = (try expectation(), try await check(file))
    let rules: Set = ["T01", "T02", "T06", "T08", "T10", "S04", "S11", "S12"]
    let found = report.findings.filter {
      rules.contains($0.rule) && !($0.rule == "T01" && $0.severity == .notice)
    }
    let expected = expectation.findings.filter { $0.file == file }
    #expect(
      found.map(\.rule).sorted() == expected.flatMap(\.rules).sorted(),
      "\(found.map { "\($0.rule) \($0.form ?? 0) \($0.place?.description ?? "-") \($0.message)" })")
  }

  @Test("Errors speak about all rows of a merge, and about no others", arguments: files)
  func rejected(_ file: String) async throws {
    let report = try await check(file)
    let rows = report.findings.filter { $0.severity == .error }.flatMap { finding -> [String] in
      guard let rows = finding.rows ?? finding.place.map({ $0.row...$0.row }) else { return [] }
      return rows.map { "\(finding.sheet ?? "")\($0)" }
    }
    #expect(try Set(rows).count == expectation().rejected?[file])
  }

  @Test("A file without a stamp is told so once, and one with the present stamp is not")
  func stamps() async throws {
    let without = try await check("自有统计表.xlsx").findings.filter { $0.rule == "T01" }
    #expect(without.map(\.severity) == [.notice])
    let with = try await check("当前空白表.xlsx").findings.filter { $0.rule == "T01" }
    #expect(with.isEmpty)
  }

  @Test("Each is named that a file brings along")
  func attachments() async throws {
    func words(_ file: String) async throws -> String {
      try await check(file).findings.first { $0.rule == "S11" }?.message ?? ""
    }
    #expect(try await words("含宏.xlsx") == "文件含宏，已忽略（不会打开或执行）")
    #expect(try await words("外部链接和嵌入对象.xlsx") == "文件含外部链接、嵌入对象，已忽略（不会打开或执行）")
  }

  @Test("Records are counted that nobody sees, each once")
  func hidden() async throws {
    let finding = try await check("隐藏的数据.xlsx").findings.first { $0.rule == "S12" }
    // Two rows of form 1, two filtered ones of form 5, both of form 3, both of form 6.
    #expect(finding?.message.contains("隐藏的工作表、行、列，其中8行") == true)
    #expect(finding?.sheet == nil && finding?.place == nil)
  }
}
