import Forms
import Sheets
import Testing
import TestSupport

@testable import Consolidation

/// `--by series`: a workbook for each series, too.
struct CheckedReturnSeriesTests {
  @Test("Every record stands in one series, and the account says which workbook is whose")
  func fixtures() async throws {
    let run = try await Run(Batch.fixtures.returns, isBySeries: true)
    let series = run.account.outputs.filter { $0.scope.series != nil }
    #expect(series.map(\.file).prefix(2) == ["机械工程汇总.xlsx", "建设工程汇总.xlsx"])
    let whole = try #require(run.account.outputs.first).rows
    for number in 1...10 {
      #expect(
        series.reduce(0) { $0 + $1.rows[number, default: 0] } == whole[number, default: 0],
        "附件\(number)")
    }
    let json = run.account.json.text()
    #expect(json.contains(#"{"file":"机械工程汇总.xlsx","series":"机械工程""#))
    let names = try run.sheets(of: "机械工程汇总.xlsx").map(\.name)
    #expect(!names.contains("重复人员"), "who is returned twice is for the department")
  }

  @Test("A region's table is cut up by the series of the units that its rows name")
  func tier() async throws {
    let first = try await Run(Batch.fixtures.returns)
    let inputs = try TemporaryFolder()
    let region = "银川汇总.xlsx"
    _ = try inputs.write(first.folder.bytes(of: region), as: region)
    let second = try await Run(inputs.path, isBySeries: true)
    let rows = Dictionary(
      uniqueKeysWithValues: second.account.outputs.map { ($0.file, $0.rows[1, default: 0]) })
    #expect(rows["银川汇总.xlsx"] == first.account.outputs.first { $0.file == region }?.rows[1])
    #expect(rows["机械工程汇总.xlsx", default: 0] > 0)
    #expect(rows["经济汇总.xlsx", default: 0] > 0)
    #expect(
      rows["机械工程汇总.xlsx", default: 0] + rows["经济汇总.xlsx", default: 0]
        == rows["全区汇总.xlsx"])
  }
}
