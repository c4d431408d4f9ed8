import TestSupport
import Testing
import XLSX

/// What `Writing.md` and the README show.
struct WritingExamples {
  func people(to path: String) throws {
    let workbook = WorkbookWriter()
    let bold = workbook.style(CellStyle(font: .init(isBold: true)))
    let sheet = try workbook.addSheet("People")
    try sheet.append(["Name", "Height", "Born"], style: bold)
    try sheet.append(["Ada", 1.65, .date(.day(year: 1915, month: 12, day: 10))])
    try sheet.append(["Grace", 1.68])
    try workbook.write(to: path)
  }

  @Test func cells() throws {
    let name = "Ada"
    let height = 1.65
    let workbook = WorkbookWriter()
    let percent = workbook.style(CellStyle(numberFormat: .custom("0.0%")))
    let title = workbook.style(
      CellStyle(
        font: .init(size: 16, isBold: true), fill: RGBColor(0xDDEBF7), border: .all(.thin),
        alignment: .init(horizontal: .center)))
    let sheet = try workbook.addSheet("Cells")
    try sheet.row(height: 30) { row in
      row.append("A title over three columns", style: title)
      row.fill(columns: 2...3, style: title)
    }
    try sheet.merge(CellRange(rows: 1...1, columns: 1...3))
    try sheet.row(3) { row in
      row.append(.string(name))
      row.append(.number(height))
      row.set(column: 4, 0.125, style: percent)
      row.append(.digits("0.10"))
      row.append(.formula("B3*2", cached: .number(3.3)))
      row.append(true)
    }
    try sheet.setWidth(24, ofColumn: 1)
    try sheet.freeze(rows: 1)
    #expect(sheet.lastRow == 3)
    #expect(try workbook.bytes().count > 1000)
  }

  @Test func levels() throws {
    let workbook = WorkbookWriter(options: WorkbookOptions(compression: .small, workers: 1))
    try workbook.addSheet("Small").append(["Ada"])
    #expect(try workbook.bytes().count > 1000)
  }

  @Test func rules() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("Entry")
    try sheet.append(["Grade", "Score"])
    let grades = CellRange(rows: 2...100, columns: 1...1)
    try sheet.addValidation(
      DataValidation(
        .values(["A", "B", "C"]), ranges: [grades],
        prompt: .init(title: "Grade", text: "Choose one from the list.")))
    let scores = CellRange(rows: 2...100, columns: 2...2)
    try sheet.addValidation(
      DataValidation(
        .whole(.within(0...100)), ranges: [scores],
        error: .init(text: "A whole number from 0 to 100."), alert: .stop))
    try sheet.addConditionalFormat(
      ConditionalFormat(
        .cellIs(.lessThan("60")), ranges: [scores],
        style: DifferentialStyle(fontColor: RGBColor(0xC00000))))
    #expect(try !workbook.bytes().isEmpty)
  }

  @Test func printing() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet(
      "Report",
      options: SheetOptions(
        pageSetup: PageSetup(
          paper: .a4, orientation: .landscape, pagesWide: 1, repeatedRows: 1...2,
          footer: "&CPage &P of &N")))
    try sheet.append(["Name", "Height"])
    #expect(try !workbook.bytes().isEmpty)
  }

  @Test func sameBytes() throws {
    func bytes() throws -> [UInt8] {
      let workbook = WorkbookWriter(
        options: WorkbookOptions(
          title: "People", created: .day(year: 2024, month: 2, day: 29)))
      try workbook.addSheet("People").append(["Ada", 1.65])
      return try workbook.bytes()
    }
    #expect(try bytes() == bytes())
  }

  @Test func wholeOrAbsent() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("people.xlsx")
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("People")
    do {
      try sheet.append([.number(.infinity)])
      try workbook.write(to: path)
    } catch {
      print("nothing is written:", error)
    }
    #expect(try folder.files().isEmpty)
  }
}
