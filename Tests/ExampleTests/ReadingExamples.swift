import TestSupport
import Testing
import XLSX

/// The pieces of code that documents show about reading.
struct ReadingExamples {
  @Test func firstRows() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("people.xlsx")
    try WritingExamples().people(at: path)

    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    while let row = try rows.next() {
      print(row["A"]?.string ?? "", row["B"]?.number ?? 0)
    }
  }
}
