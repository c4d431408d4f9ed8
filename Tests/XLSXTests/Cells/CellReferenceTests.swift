import Testing
import XLSX

struct CellReferenceTests {
  @Test("Letters are a column, to XFD and not beyond")
  func columnNumbers() {
    for column in [1, 26, 27, 702, 703, CellReference.maximumColumn] {
      #expect(CellReference.columnNumber(CellReference.columnName(column)) == column)
    }
    #expect(CellReference.columnNumber("xfd") == CellReference.maximumColumn)
    for text in ["", "XFE", "AAAAAAAAAAAAAAAAAAAA", "A1", "$A", "Á", "列", "@", "[", "`", "{", "!"] {
      #expect(CellReference.columnNumber(text) == nil, "\(text)")
    }
  }
}
