import Checks
import Forms
import Sheets
import Testing
import TestSupport

@testable import Consolidation

/// Whose files are, before they are read through, and which belong together.
struct SurveyTests {
  private func submissions(
    _ paths: [String], register: Register? = nil
  ) async throws -> [[String]] {
    let folder = try TemporaryFolder()
    for (index, path) in paths.enumerated() {
      try ReturnDraft(
        path,
        [
          1: [
            ReturnDraft.person("张伟", TestID.make(sequence: 901 + index), unit: "某公司")
          ]
        ]
      ).write(to: folder)
    }
    let intake = try Intake(Run.campaign(), register: register)
    let files = try InputSearch([folder.path]).files
    let result = try await intake.survey.result(of: files.reversed(), workers: Workers(2))
    return result.submissions.map { $0.files.map(\.name) }
  }

  @Test("A folder with a workbook a form is one submission")
  func folder() async throws {
    #expect(
      try await submissions(["银川/甲公司/附件1 信息汇总表.xlsx", "银川/甲公司/附件3.xlsx", "银川/乙公司.xlsx"])
        == [["银川/乙公司.xlsx"], ["银川/甲公司/附件1 信息汇总表.xlsx", "银川/甲公司/附件3.xlsx"]])
  }

  @Test("Versions of a file are one submission, numbered units are not")
  func versions() async throws {
    #expect(
      try await submissions(["甲公司.xlsx", "甲公司（2）.xlsx", "甲公司 - 副本.xlsx"]).count == 1)
    #expect(try await submissions(["一公司1.xlsx", "一公司2.xlsx"]).count == 2)
    #expect(try await submissions(["银川/甲公司.xlsx", "固原/甲公司.xlsx"]).count == 2)
  }

  @Test("Units come in the register's order within the notice's regions; regions come last")
  func order() async throws {
    let register = Register([
      Unit(code: "U1", name: "丁公司", region: "固原", series: nil),
      Unit(code: "U2", name: "丙公司", region: "银川", series: nil),
      Unit(code: "U3", name: "乙公司", region: "银川", series: nil),
    ])
    #expect(
      try await submissions(
        ["银川市汇总.xlsx", "丁公司.xlsx", "乙公司.xlsx", "丙公司 附件1.xlsx", "丙公司.xlsx"], register: register)
        == [["丙公司 附件1.xlsx", "丙公司.xlsx"], ["乙公司.xlsx"], ["丁公司.xlsx"], ["银川市汇总.xlsx"]])
  }

  @Test(
    "Only what names nothing but a region and 汇总 is a region's",
    arguments: [
      ("银川市汇总.xlsx", true), ("银川/2020年全市汇总表（终稿）.xlsx", true),
      ("固原市工信局汇总表.xlsx", true), ("银川/甲公司汇总.xlsx", false),
      ("银川/专业技术人才盘点信息汇总表.xlsx", false), ("汇总.xlsx", false),
    ])
  func tiers(_ path: String, isTier: Bool) async throws {
    let folder = try TemporaryFolder()
    try ReturnDraft(
      path, [1: [ReturnDraft.person("张伟", TestID.make(sequence: 901), unit: "某公司")]]
    ).write(to: folder)
    let batch = try await TakenBatch([], in: folder)
    #expect(batch.returns.first?.origin.isTier == isTier)
  }
}
