import Testing

@testable import XLSX

@Suite struct CellReferenceBytesTests {
  @Test(
    "References end at XFD1048576",
    arguments: [
      ("A1", 1, 1), ("b7", 7, 2), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
    ])
  func valid(_ text: String, _ row: Int, _ column: Int) {
    let bytes = Array(text.utf8)
    #expect(CellReference(bytes: bytes.span) == CellReference(row: row, column: column))
  }

  @Test(
    "What lies off the sheet is refused",
    arguments: [
      "", "A", "1", "A0", "XFE1", "A1048577", "ZZZZZZZZZZZZZZZZZZZZ1", "A99999999999999999999",
      "A1B", "@1", "[1", "A-1", "王1",
    ])
  func invalid(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(CellReference(bytes: bytes.span) == nil, "\(text)")
  }
}
