import Testing
import XLSX

@Suite struct TableTests {
  private static var sketch: Sketch {
    var sketch = Sketch(rows: "<row><c><v>1</v></c></row>")
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = Sketch.relationships([
      ("table", "../tables/table1.xml"), ("table", "../tables/table2.xml"),
      ("table", "../none.xml"),
    ])
    sketch["xl/tables/table1.xml"] = """
      <table xmlns="\(Sketch.main)" id="1" name="内" displayName="名册" ref="B2:C9" \
      totalsRowCount="1"><autoFilter ref="B2:C8"/><tableColumns count="2"><tableColumn id="1" \
      name="姓_x000a_名"/><tableColumn id="2" name="年龄"/></tableColumns></table>
      """
    sketch["xl/tables/table2.xml"] = """
      <table xmlns="\(Sketch.main)" displayName="空" ref="E1:E1" headerRowCount="0"/>
      """
    return sketch
  }

  private func tables(_ sketch: Sketch, _ limits: ReadingLimits = .standard) throws -> [Table] {
    let workbook = try sketch.open(limits)
    return try workbook.tables(of: try #require(workbook.sheets.first))
  }

  @Test("Tables are given with their columns, found by relationships")
  func all() throws {
    let tables = try tables(Self.sketch)
    #expect(tables.map(\.name) == ["名册", "空"])
    #expect(tables[0].columns == ["姓\n名", "年龄"])
    #expect(tables[0].range.description == "B2:C9")
    #expect(tables[0].dataRange?.description == "B3:C8")
    #expect(tables[0].filteredRange?.description == "B2:C8")
    #expect(tables[1].headerRowCount == 0 && tables[1].dataRange?.description == "E1")
  }

  @Test("A damaged table leaves the values alone")
  func damaged() throws {
    var sketch = Self.sketch
    sketch["xl/tables/table2.xml"] = "<table"
    #expect(try sketch.cells().count == 1)
    let error = #expect(throws: WorkbookError.self) { try tables(sketch) }
    #expect(error?.part == "xl/tables/table2.xml")
  }

  @Test("Too many tables are refused")
  func exceeded() {
    var limits = ReadingLimits.standard
    limits.tables = 1
    let error = #expect(throws: WorkbookError.self) { try tables(Self.sketch, limits) }
    #expect(error?.limit == "tables")
  }
}
