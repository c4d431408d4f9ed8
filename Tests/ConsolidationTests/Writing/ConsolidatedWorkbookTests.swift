import Checks
import Forms
import Foundation
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// What strangers wrote into returns does no harm, and other programs read what came of it.
struct ConsolidatedWorkbookTests {
  // MARK: Hostile contents

  @Test("A text that looks like a formula stays a text")
  func formulas() async throws {
    let inputs = try TemporaryFolder()
    let texts = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"]
    try WorkbookWriter.draft([
      SheetDraft(
        "Sheet1",
        [
          ["机械工程紧缺专业目录"],
          ["序号", "产业或行业细分领域", "学科类别", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
        ]
          + texts.map { [1, "工程和经济", "工学", "080201", .string($0), 3, .string($0)] })
    ]).write(to: inputs.path("=甲公司.xlsx"))
    let run = try await Run(inputs.path, register: nil)
    let sheet = try #require(try run.sheet("附件6", of: "全区汇总.xlsx"))
    let form = try #require(try Run.campaign().form(6))
    #expect(sheet.records(of: form).map { $0[4] } == texts)
    #expect(sheet.formulas.isEmpty)
    #expect(
      sheet.values.values.allSatisfy {
        if case .number = $0 { true } else if case .string = $0 { true } else { false }
      })
  }

  @Test("A text as long as a cell takes is carried, a longer one cannot come in")
  func long() async throws {
    let inputs = try TemporaryFolder()
    let text = String(repeating: "长", count: 32_767)
    try WorkbookWriter.draft([
      SheetDraft(
        "Sheet1",
        [
          ["机械工程紧缺专业目录"],
          ["序号", "产业或行业细分领域", "学科类别", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
          [1, "工程和经济", "工学", "080201", "机械工程", 3, .string(text)],
          [2, "工程和经济", "工学", "080201", "机械工程", 9, .string(text)],
        ])
    ]).write(to: inputs.path("甲公司.xlsx"))
    let run = try await Run(inputs.path, register: nil)
    let sheet = try #require(try run.sheet("附件6", of: "全区汇总.xlsx"))
    #expect(sheet.texts["G4"] == text)
    let pending = try #require(try run.sheet("待核实", of: "全区汇总.xlsx"))
    #expect((pending.texts["H3"]?.utf16.count ?? 0) <= 32_767)
    #expect(pending.texts["H3"]?.hasSuffix("…") == true)
  }

  // MARK: Other programs

  @Test(
    "Every output is valid",
    .enabled(
      if: Tool.validator != nil && Tool.python != nil, "PANDIAN_OOXML_VALIDATE names no validator"))
  func valid() async throws {
    let run = try await Run.fixtures()
    let validator = try #require(Tool.validator)
    for file in try run.folder.files() where file.hasSuffix(".xlsx") {
      let result = try #require(Tool.python).run([validator.path, run.folder.path + "/" + file])
      #expect(result.text == "", "\(file)")
      #expect(result.status == 0, "\(file): \(result.complaint)")
    }
  }

  @Test(
    "The batch of PANDIAN_RETURNS balances, twice alike",
    .enabled(if: Batch.external != nil, "PANDIAN_RETURNS names no batch"))
  func external() async throws {
    let batch = try #require(Batch.external)
    let one = try await Run(batch.returns, register: batch.register)
    let other = try await Run(batch.returns, register: batch.register, reversed: true)
    try one.account.balance()
    #expect(try one.folder.files() == other.folder.files())
    for file in try one.folder.files() {
      let isEqual = try one.folder.bytes(of: file) == other.folder.bytes(of: file)
      #expect(isEqual, "\(file) differs")
      if file.hasSuffix(".xlsx"), let python = Tool.python, let validator = Tool.validator {
        let result = try python.run([validator.path, one.folder.path + "/" + file])
        #expect(result.text == "", "\(file)")
      }
    }
  }

  @Test(
    "openpyxl reads the same rows",
    .enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no interpreter"))
  func openpyxl() async throws {
    let run = try await Run.fixtures()
    let program = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      print(" ".join(str(sum(1 for row in book[f"附件{n}"].iter_rows(values_only=True)
        if isinstance(row[-1], int))) for n in range(1, 11)))
      """
    let result = try #require(Tool.python).run(
      ["-W", "ignore", "-c", program, run.folder.path + "/全区汇总.xlsx"],
      adding: ["PYTHONIOENCODING": "utf-8"])
    let rows = try #require(run.account.outputs.first?.rows)
    let counts = (1...10).map { String(rows[$0, default: 0]) }.joined(separator: " ")
    #expect(result.text == counts + "\n", "\(result.complaint)")
  }
}
