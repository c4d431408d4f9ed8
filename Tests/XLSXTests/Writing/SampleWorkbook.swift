import XLSX

/// A workbook with something of everything, for tests of whole files.
enum SampleWorkbook {
  static func make() throws -> WorkbookWriter {
    let workbook = WorkbookWriter(
      options: WorkbookOptions(
        title: "人才盘点<表>", creator: "工信厅", created: .day(year: 2020, month: 3, day: 30),
        customProperties: [
          CustomProperty(name: "campaign", value: "talent-inventory-2020"),
          CustomProperty(name: "版本", value: "1 & 2"),
        ]))
    let sheet = try workbook.addSheet("附件1", options: options)
    let list = try workbook.addSheet("选项'1 号", options: SheetOptions(visibility: .veryHidden))
    try writeRows(of: sheet, workbook)
    for value in ["博士", "硕士", "本科"] { try list.append([.string(value)]) }
    try workbook.define(name: "学历", formula: SheetName.quoted(list.name) + "!$A$1:$A$3")
    try addRules(to: sheet)
    workbook.activeSheet = try workbook.addSheet("空表")
    return workbook
  }

  private static var options: SheetOptions {
    SheetOptions(
      tabColor: RGBColor(0xC00000), zoom: 85, showsGridLines: false, defaultRowHeight: 18,
      pageSetup: PageSetup(
        orientation: .landscape, pagesWide: 1, repeatedRows: 1...2, repeatedColumns: 1...1,
        printArea: CellRange(rows: 1...9, columns: 1...8), header: "&C盘点",
        footer: "&C第 &P 页，共 &N 页", isCenteredHorizontally: true))
  }

  private static func writeRows(of sheet: WorksheetWriter, _ workbook: WorkbookWriter) throws {
    let title = workbook.style(
      CellStyle(
        font: .init(name: "方正小标宋简体", size: 18, isBold: true),
        alignment: .init(horizontal: .center)))
    let text = workbook.style(
      CellStyle(border: .all(.thin), numberFormat: .text, isLocked: false))
    let month = workbook.style(CellStyle(numberFormat: .custom("yyyy.mm")))
    try sheet.row(1, height: 36) { row in
      row.append("宁夏人才盘点表", style: title)
      row.fill(columns: 2...8, style: title)
    }
    try sheet.append(["序号", "姓名", "身份证号"], style: text)
    try sheet.row { row in
      row.append(1)
      row.append("王伟 ", style: text)
      row.append("640104199001019001", style: text)
      row.append(.date(.day(year: 1990, month: 1, day: 1)), style: month)
      row.append("=1+1")
      row.append(.number(0.1))
    }
    try sheet.row(5) { row in
      row.append("换\n行<&>\"\u{1}_x0041_")
      row.append(.formula("A3+1", cached: .number(2)))
      row.append(.formula("\"a\"&\"b\"", cached: .string("ab")))
      row.append(.formula("SUM(A3:A4)", cached: nil))
      row.append(.boolean(true))
      row.append(.error("#N/A"))
      row.append(.digits("0.10"))
      row.append(.date(.duration(milliseconds: 108_000_000)))
    }
  }

  private static func addRules(to sheet: WorksheetWriter) throws {
    let column = CellRange(rows: 3...9, columns: 3...3)
    try sheet.setWidth(6, ofColumn: 1)
    try sheet.setWidth(18.5, ofColumns: 2...4)
    try sheet.freeze(rows: 2, columns: 1)
    try sheet.merge(CellRange(rows: 1...1, columns: 1...8))
    try sheet.autoFilter(CellRange(rows: 2...5, columns: 1...8))
    try sheet.addValidation(
      DataValidation(
        .values(["男", "女"]), ranges: [CellRange(rows: 3...9, columns: 7...7)],
        prompt: .init(title: "性别", text: "请\n选择"), error: .init(text: "只能填男或女")))
    try sheet.addValidation(
      DataValidation(
        .list("学历"), ranges: [CellRange(rows: 3...9, columns: 8...8)], alert: .warning))
    try sheet.addValidation(DataValidation(.textLength(.equal("18")), ranges: [column]))
    try sheet.addConditionalFormat(
      .init(
        .duplicateValues, ranges: [column],
        style: DifferentialStyle(fontColor: RGBColor(0x9C0006), fill: RGBColor(0xFFC7CE))))
    try sheet.addConditionalFormat(
      .init(
        .expression("LEN($C3)<>18"), ranges: [column],
        style: DifferentialStyle(isBold: true, border: .all(.thin)), stopsIfTrue: true))
    try sheet.addHyperlink(CellReference(row: 2, column: 1), toLocation: "'空表'!A1")
    sheet.protect([.standard, .formatColumns, .sort, .autoFilter])
  }
}
