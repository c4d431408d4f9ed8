import Foundation
import Testing

@testable import DOCX

struct DocumentPartTablesTests {
  @Test func `captions are counted by kind`() throws {
    let table = Document.Table(caption: "甲", columns: [Document.Column()], rows: [["乙"]])
    let body = try Document([.table(table), .table(table)]).body()
    #expect(
      body.contains(
        joined(
          #"<w:instrText xml:space="preserve"> SEQ 表 \* ARABIC </w:instrText></w:r>"#,
          #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#,
          #"<w:r><w:t xml:space="preserve">2</w:t></w:r>"#)))
    #expect(body.contains(#"<w:pStyle w:val="Caption"/><w:keepNext/>"#))
    #expect(body.contains(#"<w:tblCaption w:val="甲"/>"#))
  }

  @Test func `header rows come again, cells cover others, sums are heavy`() throws {
    let body = try Document([.table(DocumentSample.table)]).body()
    func count(_ markup: String) -> Int { body.components(separatedBy: markup).count - 1 }
    #expect(count("<w:tr>") == 9)
    #expect(count("<w:trPr><w:tblHeader/></w:trPr>") == 2)
    #expect(count(#"<w:vMerge w:val="restart"/>"#) == 2)
    #expect(count("<w:vMerge/>") == 2)
    #expect(count(#"<w:gridSpan w:val="3"/>"#) == 1)
    #expect(count(#"<w:pStyle w:val="TableHeader"/>"#) == 8)
    #expect(count(#"<w:pStyle w:val="TableTotal"/>"#) == 5)
    #expect(count(#"<w:pStyle w:val="TableText"/>"#) == 30)
    #expect(count(#"<w:pStyle w:val="TableText"/><w:jc w:val="right"/>"#) == 24)
    #expect(count("<w:gridCol") == 5)
    #expect(count("<w:tc>") == count("</w:tc>"))
    #expect(body.contains(#"<w:pStyle w:val="Note"/>"#))
    #expect(
      body.hasSuffix(#"<w:p><w:pPr><w:spacing w:line="200" w:lineRule="exact"/></w:pPr></w:p>"#))
  }

  @Test func `rows of several lines stay whole`() throws {
    let table = Document.Table(
      columns: [Document.Column()], header: [["甲"], ["乙\n丙"]], rows: [["丁"], ["戊\n己"]])
    let body = try Document([.table(table)]).body()
    let rows = body.components(separatedBy: "<w:tr>").dropFirst().map {
      $0.components(separatedBy: "<w:tc>")[0]
    }
    #expect(
      rows == [
        "<w:trPr><w:tblHeader/></w:trPr>", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "",
        "<w:trPr><w:cantSplit/></w:trPr>",
      ])
  }

  @Test func `a cell's own alignment wins`() throws {
    let table = Document.Table(
      columns: [Document.Column(alignment: .trailing)],
      rows: [[Document.Cell("甲", alignment: .center)], [Document.Cell("乙", alignment: .leading)]])
    let body = try Document([.table(table)]).body()
    #expect(body.contains(#"<w:jc w:val="center"/></w:pPr>"#))
    #expect(!body.contains(#"<w:jc w:val="right"/>"#))
  }

  @Test func `a table without rows is its caption`() throws {
    let table = Document.Table(caption: "甲", columns: [Document.Column()], rows: [])
    #expect(!(try Document([.table(table)]).body().contains("<w:tbl>")))
  }
}
