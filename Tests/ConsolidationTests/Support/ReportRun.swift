import Forms
import Foundation
import Sheets
import Templates
import TestSupport
import XLSX

@testable import Consolidation

/// A report of returns, with its three faces in a folder of their own.
struct ReportRun {
  let folder: TemporaryFolder
  let report: Report

  init(
    _ inputs: String, register: String? = nil, grade: Grade = .masked,
    comparedWith earlier: EarlierReport? = nil
  ) async throws {
    let campaign = try Run.campaign()
    let figures = try FigurePlan.load(for: campaign, from: .embedded)
    let register = try register.map { try RegisterReader(campaign).read(path: $0) }
    let reporter = Reporter(
      try Intake(campaign, register: register), figures: figures,
      plan: try ReportPlan.load(for: campaign, figures: figures, from: .embedded), grade: grade,
      ruleTitles: try RuleExplanations.load(campaign.id, from: .embedded).rules
        .mapValues(\.title), workers: Workers(2))
    report = try await reporter.run(
      InputSearch([inputs]).files, comparedWith: earlier
    ).report
    folder = try TemporaryFolder()
    _ = try report.write(to: folder.path)
  }

  /// A report of returns as a test writes them.
  init(_ drafts: [ReturnDraft], grade: Grade = .internal) async throws {
    let inputs = try TemporaryFolder()
    for draft in drafts { try draft.write(to: inputs) }
    self = try await ReportRun(inputs.path, grade: grade)
  }

  /// The report of the fixtures, in full.
  static func fixtures() async throws -> ReportRun { try await whole.value }

  private static let whole = Task {
    try await ReportRun(
      Batch.fixtures.returns, register: Batch.fixtures.register, grade: .internal)
  }

  func bytes(of file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + file)))
  }

  var document: DocumentText { get throws { try DocumentText(bytes(of: "盘点报告.docx")) } }

  var page: String {
    get throws { String(decoding: try bytes(of: "盘点报告.html"), as: UTF8.self) }
  }

  /// The figures of the file for programs, by id.
  var data: [String: [String: Any]] {
    get throws {
      let json = try JSONSerialization.jsonObject(with: Data(bytes(of: "盘点报告.json")))
      let figures = (json as? [String: Any])?["figures"] as? [[String: Any]] ?? []
      return Dictionary(figures.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
    }
  }
}
