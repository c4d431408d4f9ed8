import Testing
import XLSX

/// The pieces of code that documents show about writing.
struct WritingExamples {
  func people(at path: String) throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("People")
    try sheet.append(["Name", "Height"])
    try sheet.append(["Ada", 1.65])
    try workbook.write(to: path)
  }
}
