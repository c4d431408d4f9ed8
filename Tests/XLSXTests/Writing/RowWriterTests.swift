import Testing

@testable import XLSX

struct RowWriterTests {
  @Test(arguments: [
    (CellContent.empty, #"<c r="B3"/>"#),
    (.string("王伟"), #"<c r="B3" t="s"><v>0</v></c>"#),
    (.integer(-5), #"<c r="B3"><v>-5</v></c>"#),
    (.number(0.25), #"<c r="B3"><v>0.25</v></c>"#),
    (.digits("0.10"), #"<c r="B3"><v>0.10</v></c>"#),
    (.boolean(true), #"<c r="B3" t="b"><v>1</v></c>"#),
    (.error("#N/A"), #"<c r="B3" t="e"><v>#N/A</v></c>"#),
    (
      .formula("A1&\"<\"", cached: .string("<")),
      #"<c r="B3" t="str"><f>A1&amp;"&lt;"</f><v>&lt;</v></c>"#
    ),
    (.formula("1+1", cached: .number(2)), #"<c r="B3"><f>1+1</f><v>2</v></c>"#),
    (.formula("1=1", cached: .boolean(true)), #"<c r="B3" t="b"><f>1=1</f><v>1</v></c>"#),
    (
      .formula("1/0", cached: .error("#DIV/0!")),
      #"<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>"#
    ),
    (.formula("TODAY()", cached: nil), #"<c r="B3"><f>TODAY()</f></c>"#),
    // The first style after the normal one is the one that shows a date.
    (.date(.day(year: 2020, month: 3, day: 30)), #"<c r="B3" s="1"><v>43920</v></c>"#),
    (.string("=1+1"), #"<c r="B3" s="1" t="s"><v>0</v></c>"#),
  ])
  func `a cell is written by its kind`(content: CellContent, markup: String) throws {
    let sheet = try makeSheet()
    try sheet.row(3) { $0.set(column: 2, content) }
    #expect(sheet.rows == "<row r=\"3\">\(markup)</row>")
  }

  @Test(arguments: [
    CellContent.number(.nan), .number(.infinity), .integer(9_007_199_254_740_993),
    .integer(.max), .digits("十"), .error("#WHAT!"), .error("<v>"), .formula("", cached: nil),
    .formula("1", cached: .number(.nan)), .date(.day(year: 1800, month: 1, day: 1)),
    .string(String(repeating: "长", count: 32_768)),
  ])
  func `what a cell cannot hold is refused`(content: CellContent) throws {
    let sheet = try makeSheet()
    let error = #expect(throws: WorkbookError.self) {
      try sheet.row { $0.set(column: 1, content) }
    }
    #expect(error?.code == .invalidContent)
    #expect(error?.sheet == "附件1")
    #expect(sheet.rows.isEmpty, "nothing is left of the row")
    #expect(sheet.lastRow == 0)
  }

  @Test(arguments: [
    ("只有一次", #"<is><t>只有一次</t></is>"#), ("a<b", #"<is><t>a&lt;b</t></is>"#),
    (" b", #"<is><t xml:space="preserve"> b</t></is>"#), ("", #"<is><t></t></is>"#),
  ])
  func `a text that is not shared stands in its cell`(text: String, markup: String) throws {
    let sheet = try makeSheet()
    try sheet.append((0..<StringTable.greeted).map { .string("文字\($0)") })
    let before = sheet.rows
    try sheet.append([.string(text), .string(text)])
    let expected = joined(
      #"<row r="2"><c r="A2" t="inlineStr">"#, markup,
      #"</c><c r="B2" t="s"><v>1024</v></c></row>"#)
    #expect(sheet.rows.dropFirst(before.count) == expected)
    #expect(sheet.strings.referenceCount == StringTable.greeted + 1)
  }

  @Test func `a row within a row of another sheet has its texts in its cells`() throws {
    let workbook = WorkbookWriter()
    let (one, other) = (try workbook.addSheet("附件1"), try workbook.addSheet("附件2"))
    try one.row { row throws(WorkbookError) in
      row.append("外")
      try other.append(["内"])
      row.append("外")
    }
    #expect(other.rows.contains("<is><t>内</t></is>"))
    #expect(one.rows.contains(#"<c r="B1" t="s"><v>0</v></c>"#))
  }

  @Test func `the longest text is written whole`() throws {
    let sheet = try makeSheet()
    try sheet.append([.string(String(repeating: "长", count: 32_767))])
    #expect(sheet.rows.hasPrefix("<row"))
  }

  @Test(arguments: [[1, 1], [2, 1], [0], [-1], [16_385]])
  func `columns must ascend`(columns: [Int]) throws {
    let sheet = try makeSheet()
    let error = #expect(throws: WorkbookError.self) {
      try sheet.row { row in for column in columns { row.set(column: column, 1) } }
    }
    #expect(error?.code == .invalidContent)
  }

  @Test func `columns far to the right have their letters`() throws {
    let sheet = try makeSheet()
    try sheet.row { row in
      for column in [26, 27, 64, 65, 702, 703, 16_384] { row.set(column: column, .empty) }
    }
    let expected = ["Z", "AA", "BL", "BM", "ZZ", "AAA", "XFD"].map { "<c r=\"\($0)1\"/>" }
    #expect(sheet.rows == "<row r=\"1\">\(expected.joined())</row>")
  }

  @Test(arguments: ["=A1", "+86", "-x", "@x"])
  func `text like a formula is marked, but for text cells`(text: String) throws {
    let workbook = WorkbookWriter()
    let asText = workbook.style(CellStyle(numberFormat: .text))
    let sheet = try workbook.addSheet("附件1")
    try sheet.row { row in
      row.append(.string(text))
      row.append(.string(text), style: asText)
      row.append(.string(String(text.prefix(1))))
    }
    #expect(
      sheet.rows
        == joined(
          #"<row r="1"><c r="A1" s="2" t="s"><v>0</v></c>"#,
          #"<c r="B1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>"#))
    #expect(workbook.styles.markup().body.contains(#"quotePrefix="1""#))
  }

  @Test func `a style of another workbook is refused`() throws {
    let foreign = WorkbookWriter().style(CellStyle(fill: .black))
    let sheet = try makeSheet()
    #expect(throws: WorkbookError.self) { try sheet.append([1], style: foreign) }
  }

  @Test func `empty cells are filled with a style`() throws {
    let workbook = WorkbookWriter()
    let style = workbook.style(CellStyle(border: .all(.thin)))
    let sheet = try workbook.addSheet("附件1")
    try sheet.row { $0.fill(columns: 2...3, style: style) }
    #expect(sheet.rows == #"<row r="1"><c r="B1" s="1"/><c r="C1" s="1"/></row>"#)
  }
}
