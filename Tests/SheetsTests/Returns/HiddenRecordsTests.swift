import Checks
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// Records that nobody sees who looks through a file.
struct HiddenRecordsTests {
  private func form(_ rows: Int = 3) throws -> [[CellContent]] {
    [try Notice.title(6), try Notice.header(6)[0]] + (1...rows).map { Notice.major($0) }
  }

  /// The warning about a file; nil where there is none.
  private func warning(_ sheets: [SheetDraft]) throws -> String? {
    let found = try Notice.read(sheets).findings.filter { $0.rule == "S12" }
    #expect(found.count <= 1)
    #expect(found.allSatisfy { $0.severity == .warning && $0.sheet == nil && $0.place == nil })
    return found.first?.message
  }

  @Test("Rows, columns and sheets with data are counted, each record once")
  func data() throws {
    #expect(
      try warning([SheetDraft("附件6", form(), hiddenRows: [4])])
        == "存在隐藏的行，其中1行有数据，已计入；请取消隐藏或筛选，核对是否应报")
    #expect(
      try warning([SheetDraft("附件6", form(), hiddenRows: [4], hiddenColumns: [2...3, 3...5])])?
        .hasPrefix("存在隐藏的行、列，其中3行") == true)
    #expect(
      try warning([SheetDraft("封面", [["甲"]]), SheetDraft("附件6", visibility: .hidden, form())])?
        .hasPrefix("存在隐藏的工作表，其中3行") == true)
  }

  @Test("What hides nothing of a record is nobody's business")
  func nothing() throws {
    let rows = try form(2) + [[3], ["填表说明：请填写"]]
    #expect(
      try warning([
        SheetDraft("附件6", rows, hiddenRows: [1, 2, 5, 6], hiddenColumns: [1...1, 8...16_384])
      ]) == nil)
    let lists: [[CellContent]] = [["性别", "民族", "姓名"], ["男", "汉族", "甲"]]
    #expect(
      try warning([
        SheetDraft("附件6", form()), SheetDraft("选项", visibility: .veryHidden, lists),
        SheetDraft("备查", lists, hiddenRows: [1, 2]),
      ]) == nil)
  }

  @Test("A hidden column in which no record has a value hides nothing")
  func emptyColumn() throws {
    let rows = try form().map { row in row.count > 1 ? Array(row.dropLast()) : row }
    let header = try Notice.header(6)[0]
    let sheet = [rows[0], header] + rows.dropFirst(2)
    #expect(try warning([SheetDraft("附件6", sheet, hiddenColumns: [7...7])]) == nil)
    #expect(try warning([SheetDraft("附件6", sheet, hiddenColumns: [6...7])]) != nil)
  }

  @Test("Blanks as we write them hide nothing")
  func blank() throws {
    let campaign = try Notice.campaign()
    let read = try Notice.read(
      BlankWriter(campaign).package(for: BlankSubject(unit: nil, region: nil, series: nil)))
    #expect(read.fileRemarks == ["S04 warning -"])
  }
}
