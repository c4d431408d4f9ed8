import Forms
import Sheets
import TestSupport
import Testing
import XLSX

@testable import Consolidation

/// A table that is longer than a sheet goes on on the next, with a header of its own.
struct LongSheetTests {
  private func table(
    rows: Int, perSheet: Int, closing: Bool = false
  ) throws -> [ReadSheet] {
    let folder = try TemporaryFolder()
    let workbook = WorkbookWriter()
    var table = try LongSheet("附件1", in: workbook, rowsPerSheet: perSheet) {
      sheet throws(WorkbookError) in
      try sheet.append(["标题"])
      try sheet.append(["序号"])
    }
    _ = try workbook.addSheet("问题清单")
    for number in 1...max(1, rows) where number <= rows {
      try table.row { row throws(WorkbookError) in row.append(.integer(number)) }
    }
    #expect(table.count == rows)
    #expect(table.headerRow == 2)
    try table.filter(columns: 1...1)
    if closing { try table.closingRow { row throws(WorkbookError) in row.append("总计") } }
    #expect(
      table.ranges(columns: 1...1).reduce(0) { $0 + $1.range.last.row - $1.range.first.row + 1 }
        >= rows)
    try workbook.write(to: folder.path("a.xlsx"))
    return try ReadSheet.all(of: folder.path("a.xlsx"))
  }

  @Test("Sheets follow one another, before those that stood behind the first")
  func order() throws {
    let sheets = try table(rows: 7, perSheet: 5)
    #expect(sheets.map(\.name) == ["附件1", "附件1（2）", "附件1（3）", "问题清单"])
    #expect(
      sheets[0].rows.sorted { $0.key < $1.key }.map(\.value) == [
        ["标题"], ["序号"], ["1"], ["2"], ["3"],
      ])
    #expect(sheets[1].rows[3] == ["4"])
    #expect(sheets[2].rows.sorted { $0.key < $1.key }.map(\.value) == [["标题"], ["序号"], ["7"]])
  }

  @Test("A sheet that is just full is not continued", arguments: [0, 1, 3])
  func full(_ rows: Int) throws {
    #expect(try table(rows: rows, perSheet: 5).map(\.name) == ["附件1", "问题清单"])
  }

  @Test("The closing row stands on the last sheet, be it full")
  func closing() throws {
    let sheets = try table(rows: 3, perSheet: 5, closing: true)
    #expect(sheets.count == 2)
    #expect(sheets[0].rows[6] == ["总计"])
  }

  @Test("A sheet that takes fewer rows than its header still takes one")
  func tiny() throws {
    #expect(try table(rows: 2, perSheet: 1).map(\.name) == ["附件1", "附件1（2）", "问题清单"])
  }

  @Test("Consolidated forms go on, sums go over all of them, and the account says so")
  func consolidated() async throws {
    let folder = try TemporaryFolder()
    let campaign = try Run.campaign()
    var consolidator = try Consolidator(
      Intake(campaign, register: RegisterReader(campaign).read(path: Batch.fixtures.register)),
      to: folder.path)
    consolidator.rowsPerSheet = 10
    let account = try await consolidator.run(try InputSearch([Batch.fixtures.returns]).files)
    let whole = try #require(account.outputs.first)
    let usual = try await Run.fixtures().account.outputs.first
    #expect(whole.rows.values.reduce(0, +) == usual?.rows.values.reduce(0, +))
    let count = try #require(whole.continued[1])
    #expect(count > 1)
    #expect(account.json.text().contains("\"sheets\":{\"1\":\(count)"))
    let sheets = try ReadSheet.all(of: folder.path + "/全区汇总.xlsx")
    let form = try #require(campaign.form(1))
    let pages = sheets.filter { $0.name.hasPrefix("附件1") && !$0.name.hasPrefix("附件10") }
    #expect(pages.count == count)
    let numbers = pages.flatMap { $0.records(of: form).map { $0[0] } }
    #expect(numbers == (1...whole.rows[1, default: 0]).map(String.init))
  }
}
