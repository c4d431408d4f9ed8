import Testing

@testable import XLSX

struct WorksheetPartTests {
  @Test func `a plain sheet has only what it needs`() throws {
    let sheet = try makeSheet()
    #expect(
      sheet.head
        == joined(
          #"<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0">"#,
          #"</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>"#))
    #expect(sheet.tail.isEmpty)
  }

  @Test func `options stand in the head`() throws {
    let sheet = try makeSheet(
      SheetOptions(
        tabColor: RGBColor(0xC00000), zoom: 85, showsGridLines: false, defaultRowHeight: 20,
        pageSetup: PageSetup(pagesWide: 1)))
    #expect(
      sheet.head
        == joined(
          #"<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>"#,
          #"<dimension ref="A1"/><sheetViews><sheetView showGridLines="0" zoomScale="85" "#,
          #"zoomScaleNormal="85" workbookViewId="0"></sheetView></sheetViews>"#,
          #"<sheetFormatPr defaultRowHeight="20" customHeight="1"/>"#))
  }

  @Test(arguments: [
    (2, 0, #"<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>"#),
    (0, 1, #"<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>"#),
    (
      2, 1,
      #"<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>"#
    ),
  ])
  func `panes are frozen`(rows: Int, columns: Int, markup: String) throws {
    let sheet = try makeSheet()
    try sheet.freeze(rows: rows, columns: columns)
    #expect(sheet.head.contains(markup))
  }

  @Test func `each pane has a cell of its own chosen`() throws {
    let sheet = try makeSheet()
    try sheet.freeze(rows: 2, columns: 1)
    #expect(
      sheet.head.contains(
        joined(
          #"<selection pane="topRight" activeCell="B1" sqref="B1"/>"#,
          #"<selection pane="bottomLeft" activeCell="A3" sqref="A3"/>"#,
          #"<selection pane="bottomRight"/></sheetView>"#)))
  }

  @Test func `columns of one look are written together`() throws {
    let sheet = try makeSheet()
    try sheet.setWidth(12, ofColumns: 1...5)
    try sheet.setWidth(20.5, ofColumns: 3...3, isHidden: true)
    try sheet.setWidth(nil, ofColumns: 7...7, isHidden: true)
    #expect(
      sheet.head.hasSuffix(
        joined(
          #"<cols><col min="1" max="2" width="12" customWidth="1"/>"#,
          #"<col min="3" max="3" width="20.5" hidden="1" customWidth="1"/>"#,
          #"<col min="4" max="5" width="12" customWidth="1"/>"#,
          #"<col min="7" max="7" width="9.140625" hidden="1"/></cols>"#)))
  }

  @Test func `protection says what is allowed`() throws {
    let sheet = try makeSheet()
    sheet.protect([.standard, .sort, .formatColumns])
    #expect(
      sheet.tail
        == joined(
          #"<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" "#,
          #"sort="0"/>"#))
    sheet.protect([])
    #expect(
      sheet.tail
        == joined(
          #"<sheetProtection sheet="1" objects="1" scenarios="1" "#,
          #"selectLockedCells="1" selectUnlockedCells="1"/>"#))
  }

  @Test func `the page set-up stands at the end`() throws {
    let sheet = try makeSheet(
      SheetOptions(
        pageSetup: PageSetup(
          orientation: .landscape, pagesWide: 1, header: "&C盘点", footer: "第 &P 页，共 &N 页",
          isCenteredHorizontally: true)))
    #expect(
      sheet.tail
        == joined(
          #"<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" "#,
          #"top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" "#,
          #"fitToWidth="1" fitToHeight="0" orientation="landscape"/><headerFooter>"#,
          "<oddHeader>&amp;C盘点</oddHeader>",
          "<oddFooter>第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>"))
  }

  @Test func `conditional formats rank as they were added`() throws {
    let sheet = try makeSheet()
    let range = CellRange(rows: 3...9, columns: 3...3)
    let red = DifferentialStyle(fontColor: RGBColor(0xFF0000))
    try sheet.addConditionalFormat(.init(.duplicateValues, ranges: [range], style: red))
    try sheet.addConditionalFormat(
      .init(
        .cellIs(.lessThan("0")), ranges: [range, CellRange(rows: 1...1, columns: 1...1)],
        style: DifferentialStyle(isBold: true), stopsIfTrue: true))
    try sheet.addConditionalFormat(
      .init(.expression("LEN($C3)<>18"), ranges: [range], style: red))
    #expect(
      sheet.tail
        == joined(
          #"<conditionalFormatting sqref="C3:C9"><cfRule type="duplicateValues" "#,
          #"dxfId="0" priority="1"></cfRule></conditionalFormatting>"#,
          #"<conditionalFormatting sqref="C3:C9 A1"><cfRule type="cellIs" dxfId="1" priority="2" "#,
          #"stopIfTrue="1" operator="lessThan"><formula>0</formula></cfRule>"#,
          #"</conditionalFormatting><conditionalFormatting sqref="C3:C9"><cfRule "#,
          #"type="expression" dxfId="0" priority="3"><formula>LEN($C3)&lt;&gt;18</formula>"#,
          "</cfRule></conditionalFormatting>"))
  }

  @Test func `links lead within the workbook`() throws {
    let sheet = try makeSheet()
    try sheet.addHyperlink(
      CellReference(row: 1, column: 1), toLocation: "'附件2'!A1", tooltip: "去附件2")
    #expect(
      sheet.tail
        == joined(
          #"<hyperlinks><hyperlink ref="A1" location="'附件2'!A1" "#,
          #"tooltip="去附件2"/></hyperlinks>"#))
  }

  @Test func `pages begin where they are told to`() throws {
    let sheet = try makeSheet()
    try sheet.breakPage(before: 30)
    try sheet.breakPage(before: 9)
    try sheet.breakPage(before: 9)
    try sheet.breakPage(before: 1)
    #expect(
      sheet.tail
        == joined(
          #"<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/>"#,
          #"<brk id="29" max="16383" man="1"/></rowBreaks>"#))
    let error = #expect(throws: WorkbookError.self) { try sheet.breakPage(before: 1_048_577) }
    #expect(error?.code == .invalidContent)
  }

  @Test func `elements stand in the order of the schema`() throws {
    let sheet = try makeSheet(SheetOptions(pageSetup: PageSetup()))
    let range = CellRange(rows: 1...2, columns: 1...2)
    try sheet.addHyperlink(range.first, toLocation: "A1")
    try sheet.addValidation(DataValidation(.anything, ranges: [range]))
    try sheet.addConditionalFormat(
      .init(.uniqueValues, ranges: [range], style: DifferentialStyle()))
    try sheet.merge(range)
    try sheet.autoFilter(range)
    sheet.protect()
    try sheet.breakPage(before: 2)
    let order = [
      "<sheetProtection ", "<autoFilter ", "<mergeCells ", "<conditionalFormatting ",
      "<dataValidations ", "<hyperlinks>", "<pageMargins ", "<pageSetup ",
      "<rowBreaks ",
    ]
    let places = order.map { sheet.tail.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }
}
