import Testing

@testable import XLSX

/// Sheets come and go, and the others are as they were.
struct WorkbookEditorSheetsTests {
  @Test("A new sheet comes to the front, and no other stays in front with it")
  func activeSheet() throws {
    var sketch = Sketch()
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name=\"甲\" sheetId=\"3\" r:id=\"rId1\"/>",
      before: "<bookViews><workbookView firstSheet=\"0\"/></bookViews>")
    sketch["xl/worksheets/sheet1.xml"] = Sketch.worksheet(
      "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetData/>")
    let editor = try WorkbookEditor(bytes: sketch.bytes)
    try editor.addSheet("乙", isActive: true) { _, sheet throws(WorkbookError) in
      try sheet.append(["x"])
    }
    let after = try editor.continued()
    func text(_ part: String) throws -> String {
      String(decoding: try after.package.bytes(of: PartName(part)), as: UTF8.self)
    }
    #expect(
      try text("xl/worksheets/sheet1.xml")
        == Sketch.worksheet(
          "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetData/>"))
    let workbook = try text("xl/workbook.xml")
    #expect(workbook.contains("<workbookView activeTab=\"1\" firstSheet=\"0\"/>"))
    #expect(workbook.contains("<sheet name=\"乙\" sheetId=\"4\" r:id=\"rId4\"/>"))
  }

  @Test("What a new sheet prints and hides is said of it", arguments: [true, false])
  func sheetOptions(_ hasNames: Bool) throws {
    let workbook = WorkbookWriter()
    let first = try workbook.addSheet("A")
    try first.append(["x"])
    if hasNames { try workbook.define(name: "own", formula: "A!$A$1") }
    let editor = try WorkbookEditor(bytes: workbook.bytes())
    let setup = PageSetup(repeatedRows: 1...2, printArea: CellRange("A1:B9"))
    try editor.addSheet(
      "it's", options: SheetOptions(visibility: .hidden, pageSetup: setup), isActive: true
    ) { _, sheet throws(WorkbookError) in try sheet.append(["y"]) }
    let after = try editor.continued().reader
    #expect(after.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(
      after.definedNames.filter { $0.sheetIndex == 1 }.map(\.formula)
        == ["'it''s'!$A$1:$B$9", "'it''s'!$1:$2"])
    #expect(after.definedNames.count == (hasNames ? 3 : 2))
    // A sheet with all its names goes again.
    let next = try editor.continued()
    try next.removeSheet(next.sheets[1])
    #expect(try next.continued().reader.definedNames.map(\.name) == (hasNames ? ["own"] : []))
  }

  @Test("A sheet goes with its names; others keep theirs")
  func removal() throws {
    let workbook = WorkbookWriter()
    let names = ["A", "B", "C"]
    let sheets = try names.map { try workbook.addSheet($0) }
    for sheet in sheets { try sheet.append([.string(sheet.name)]) }
    for sheet in sheets {
      try workbook.define(name: "own", formula: "\(sheet.name)!$A$1", sheet: sheet)
    }
    workbook.activeSheet = sheets[2]
    let editor = try WorkbookEditor(bytes: workbook.bytes())
    try editor.removeSheet(editor.sheets[1])
    let after = try editor.continued().reader
    #expect(after.sheets.map(\.name) == ["A", "C"])
    #expect(after.definedNames.map(\.formula) == ["A!$A$1", "C!$A$1"])
    #expect(after.definedNames.map(\.sheetIndex) == [0, 1])
    #expect(!after.package.contains(PartName("xl/worksheets/sheet2.xml")))
    let all = try WorkbookEditor(bytes: workbook.bytes())
    for sheet in all.sheets { try all.removeSheet(sheet) }
    #expect { try all.bytes() } throws: { ($0 as? WorkbookError)?.code == .notEditable }
  }
}
