import Testing

@testable import XLSX

struct SharedStringsPartTests {
  @Test func `a text is counted as often as it is referred to`() throws {
    let workbook = WorkbookWriter()
    let (one, other) = (try workbook.addSheet("附件1"), try workbook.addSheet("附件2"))
    try one.append(["男", "女"])
    try other.append(["女"])
    try one.append(["女"])
    #expect(workbook.strings.count == 2)
    #expect(workbook.strings.referenceCount == 4)
    #expect(other.rows.contains("<v>1</v>"))
  }

  @Test func `the part is as long as its markup`() throws {
    let part = SharedStringsPart()
    var table = try #require(part.lend())
    #expect(part.lend() == nil, "a row has it")
    for text in ["a", " b", "c\nd"] { _ = table.index(of: text.utf8.span) }
    part.takeBack(table)
    part.referenceCount = 5
    let markup =
      joined(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
        #"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="5" "#,
        #"uniqueCount="3"><si><t>a</t></si><si><t xml:space="preserve"> b</t></si>"#,
        "<si><t xml:space=\"preserve\">c\nd</t></si></sst>")
    let expected = try Deflater(level: .fast).deflated(Array(markup.utf8))
    let data = try part.deflated(by: BlockDeflater(level: .fast, workers: 1))
    #expect(data.size == expected.size)
    #expect(data.checksum == expected.checksum, "the same bytes have the same CRC-32")
  }
}
