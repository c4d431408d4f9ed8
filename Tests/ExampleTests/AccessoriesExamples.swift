import TestSupport
import Testing
import XLSX

/// What `Accessories.md` shows.
struct AccessoriesExamples {
  @Test func accessories() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("people.xlsx")
    try write(to: path)
    let workbook = try WorkbookReader(path: path)
    let sheet = try workbook.sheet(named: "People")
    try withRows(sheet, of: workbook)
    try withoutRows(sheet, of: workbook)
    try partsOfTheirOwn(sheet, of: workbook)
    try itself(workbook, sheet)
    let features = try workbook.features(of: sheet)
    #expect(features.mergedRanges.map(\.description) == ["A1:B1"])
    #expect(features.validations.count == 1)
    #expect(features.isComplete)
  }

  private func write(to path: String) throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("People")
    try sheet.append(["People"])
    try sheet.append(["Ada", 1.65, .formula("B2*100", cached: .number(165))])
    try sheet.addValidation(
      DataValidation(.values(["A", "B"]), ranges: [CellRange(rows: 2...9, columns: 4...4)]))
    try sheet.merge(CellRange(rows: 1...1, columns: 1...2))
    try workbook.write(to: path)
  }

  func withRows(_ sheet: WorksheetEntry, of workbook: WorkbookReader) throws {
    let rows = try workbook.rows(of: sheet, collecting: [.mergedRanges, .formulas])
    while let row = try rows.next() {
      for cell in row.cells { print(cell.reference, cell.formula?.text ?? "-") }
    }
    print(rows.features.mergedRanges)
  }

  func withoutRows(_ sheet: WorksheetEntry, of workbook: WorkbookReader) throws {
    let features = try workbook.features(of: sheet)
    print(features.hiddenColumns, features.hiddenRows, features.isProtected)
    for link in features.hyperlinks { print(link.range, link.target ?? link.location ?? "") }
    for validation in features.validations { print(validation.ranges, validation.rule) }
  }

  func partsOfTheirOwn(_ sheet: WorksheetEntry, of workbook: WorkbookReader) throws {
    for comment in try workbook.comments(of: sheet) {
      print(comment.reference, comment.author, comment.text, comment.replies.count)
    }
    for table in try workbook.tables(of: sheet) { print(table.name, table.range, table.columns) }
    for picture in try workbook.pictures(of: sheet) {
      let bytes = try workbook.bytes(of: picture)
      print(picture.name, picture.contentType ?? "", bytes?.count ?? 0)
    }
  }

  func itself(_ workbook: WorkbookReader, _ sheet: WorksheetEntry) throws {
    let properties = try workbook.properties()
    print(properties.title ?? "", properties.creator ?? "", properties.custom)
    print(try workbook.maker()?.description ?? "unknown")
    for name in workbook.definedNames { print(name.name, name.formula, name.ranges) }
    print(workbook.printAreas(of: sheet), workbook.isStructureProtected)
    print(workbook.hasMacros, workbook.hasExternalLinks)
  }
}
