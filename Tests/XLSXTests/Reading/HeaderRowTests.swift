import Testing
import XLSX

struct HeaderRowTests {
  private static let sketch = Sketch(
    rows: """
      <row r="3"><c r="B3" t="str"><v> Name\n</v></c><c r="C3" t="str"><v>  </v></c>\
      <c r="D3"><v>2024</v></c><c r="F3" t="str"><v>Name</v></c></row>\
      <row r="4"><c r="B4" t="str"><v>Ada</v></c><c r="F4" t="str"><v>Grace</v></c></row>
      """)

  @Test("Columns are found by their texts; blank cells are no columns")
  func columns() throws {
    let workbook = try Self.sketch.open()
    let rows = try workbook.rows(of: workbook.sheet(named: "甲"))
    let header = HeaderRow(try #require(try rows.next()))
    #expect(header.number == 3)
    #expect(header.titles == ["Name", "2024", "Name"])
    #expect(header["Name"] == 2, "the first from the left")
    #expect(header["2024"] == 4)
    #expect(header["name"] == nil)
    #expect(header[""] == nil)
    #expect(try header.column(of: "Name") == 2)
    let row = try #require(try rows.next())
    #expect(row["Name", in: header]?.string == "Ada")
    #expect(row["2024", in: header] == nil)
    #expect(row["Age", in: header] == nil)
  }

  @Test("A column that is not there is named in the error")
  func missing() throws {
    let workbook = try Self.sketch.open()
    let rows = try workbook.rows(of: workbook.sheet(named: "甲"))
    let header = HeaderRow(try #require(try rows.next()))
    let error = #expect(throws: WorkbookError.self) { try header.column(of: "Age") }
    #expect(error?.code == .missing)
    #expect(error?.detail.contains("Age") == true)
  }
}
