import TestSupport
import XLSX

/// The workbook that the examples read.
struct People {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.path("people.xlsx")
    try WritingExamples().people(to: path)
  }
}
