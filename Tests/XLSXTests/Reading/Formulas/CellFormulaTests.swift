import Testing
import XLSX

@Suite struct CellFormulaTests {
  static let rows = """
    <row><c r="A1"><f>B1&amp;"甲"</f><v>1</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f>\
    <v>1</v></c><c r="D1"><f t="array" ref="D1:D2">SUM(A1:A2)</f><v>1</v></c></row>\
    <row><c r="A2"><v>7</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><v>1</v></c></row>\
    <row><c r="C3"><f t="shared" si="0">A9</f><v>1</v></c><c r="D3"><f t="shared" si="5"/></c>\
    <c r="E3"><f t="dataTable" ref="E3:F4" dt2D="1"/><v>1</v></c></row>
    """

  private func formulas(
    _ selection: WorksheetFeatures.Selection, _ limits: ReadingLimits = .standard
  ) throws -> [String: CellFormula] {
    let workbook = try Sketch(rows: Self.rows).open(limits)
    var found: [String: CellFormula] = [:]
    var kept: [Row] = []
    try workbook.forEachRow(of: workbook.sheets[0], collecting: selection) { row in
      kept.append(row)
      return .next
    }
    for cell in kept.flatMap(\.cells) { found[cell.reference.description] = cell.formula }
    return found
  }

  @Test("Each cell has its own text of a shared formula")
  func texts() throws {
    let found = try formulas(.formulas)
    #expect(
      found.mapValues(\.text) == [
        "A1": "B1&\"甲\"", "C1": "A1*$B$1", "C2": "A2*$B$1", "C3": "A9", "D1": "SUM(A1:A2)",
        "D3": "",
        "E3": "",
      ])
    #expect(found["C2"]?.kind == .shared(0) && found["C1"]?.range?.description == "C1:C3")
    #expect(found["D1"]?.kind == .array && found["D1"]?.range?.description == "D1:D2")
    #expect(found["E3"]?.kind == .dataTable && found["A1"]?.kind == .ordinary)
  }

  @Test("Where they are not asked for, there are none")
  func unasked() throws {
    #expect(try formulas([]).isEmpty)
  }

  @Test("Beyond a limit they are refused", arguments: ["sharedFormulas", "sharedFormulaBytes"])
  func exceeded(_ name: String) {
    var limits = ReadingLimits.standard
    if name == "sharedFormulas" { limits.sharedFormulas = 0 } else { limits.sharedFormulaBytes = 3 }
    let error = #expect(throws: WorkbookError.self) { try formulas(.formulas, limits) }
    #expect(error?.limit == name)
  }

  @Test("Names stand for ranges, or for something else")
  func names() throws {
    var sketch = Sketch()
    let names = [
      ("a", "'甲, 乙'!$A$1:$B$2,'甲, 乙'!$D:$D"), ("b", "OFFSET(甲!A1,1,1)"), ("c", "甲!$1:$3"),
      ("d", ""),
    ]
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name=\"甲\" sheetId=\"1\" r:id=\"rId1\"/>",
      before: "<workbookProtection lockStructure=\"1\"/>",
      after: "<definedNames>"
        + names.map { "<definedName name=\"\($0.0)\">\($0.1)</definedName>" }.joined()
        + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">甲!$A$1:$C$9</definedName>"
        + "</definedNames>")
    let workbook = try sketch.open()
    #expect(
      workbook.definedNames.map { $0.ranges.map(\.description) } == [
        ["A1:B2", "D1:D1048576"], [], ["A1:XFD3"], [], ["A1:C9"],
      ])
    #expect(workbook.printAreas(of: workbook.sheets[0]).map(\.description) == ["A1:C9"])
    #expect(workbook.isStructureProtected)
  }
}
