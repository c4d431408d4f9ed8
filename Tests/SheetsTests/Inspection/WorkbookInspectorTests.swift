import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

struct WorkbookInspectorTests {
  private func inspect(_ file: String) throws -> WorkbookInspection {
    try WorkbookInspector(Notice.campaign())
      .inspect(path: Batch.fixtures.folder + "/" + file, as: file)
  }

  @Test("A package is all ten forms, sheet by sheet")
  func package() throws {
    let inspection = try inspect("returns/银川/银川云杉机床有限公司.xlsx")
    #expect(inspection.kind == .xlsx)
    #expect(inspection.maker == "openpyxl")
    #expect(inspection.trouble == nil)
    #expect(inspection.sheets.flatMap(\.forms) == Array(1...10))
    #expect(inspection.sheets.allSatisfy { $0.forms.isEmpty || $0.headerRow != nil })
  }

  @Test("LibreOffice is told by its own name")
  func office() throws {
    let inspection = try inspect("returns/固原/固原青禾工艺美术社.xlsx")
    #expect(inspection.maker?.hasPrefix("LibreOffice") == true, "\(inspection.maker ?? "-")")
    #expect(inspection.sheets.map(\.name) == (1...10).map { "Sheet\($0)" })
  }

  @Test("Rows and cells are those with a value: borders down to row 400 count for nothing")
  func counts() throws {
    let inspection = try inspect("returns/银川/银川云杉机床有限公司.xlsx")
    let first = try #require(inspection.sheets.first { $0.forms == [1] })
    #expect(first.rows < 60)
    #expect(first.cells > 12 * 15)
  }

  @Test(
    "What the inspector finds is what the reader reads",
    arguments: Batch.files(in: Batch.fixtures.returns))
  func agreesWithReader(_ file: String) throws {
    let inspection = try inspect("returns/" + file)
    let read = try Notice.reader().read(path: Batch.fixtures.returns + "/" + file, as: file)
    #expect(inspection.sheets.flatMap(\.forms).allSatisfy { read.forms.map(\.number).contains($0) })
    for sheet in inspection.sheets {
      let first = read.forms.first { $0.sheet == sheet.name }
      #expect(sheet.forms.first == first?.number, "\(sheet.name)")
      #expect(sheet.headerRow == first?.headerRow, "\(sheet.name)")
    }
  }

  @Test("A file that is not there is inspected too")
  func missing() throws {
    let inspection = try WorkbookInspector(Notice.campaign()).inspect(path: "/nowhere", as: "x")
    #expect(inspection.sheets.isEmpty)
    #expect(inspection.trouble != nil)
  }
}
