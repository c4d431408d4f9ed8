import Foundation
import Testing
import XLSX

@testable import DOCX

struct DocumentPartTests {
  @Test func `the pages of a section have their layout behind it`() throws {
    var document = Document([.paragraph("甲", style: .unindented)])
    document.beginSection(.landscape)
    document.append(.pageBreak)
    let body = try document.part().markup.body
    let portrait = joined(
      #"<w:sectPr><w:footerReference w:type="default" r:id="rId9"/><w:type w:val="nextPage"/>"#,
      #"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" "#,
      #"w:left="1587" w:header="720" w:footer="1184" w:gutter="0"/><w:pgNumType w:start="1"/>"#,
      "</w:sectPr>")
    let hairline = #"<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>"#
    #expect(body.contains("<w:p><w:pPr>" + hairline + portrait + "</w:pPr></w:p>"))
    #expect(body.contains(#"<w:r><w:br w:type="page"/></w:r>"#))
    let end = body.components(separatedBy: "<w:sectPr>").last ?? ""
    #expect(end.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
    #expect(!end.contains("pgNumType"), "numbers go on")
    #expect(end.hasSuffix("</w:sectPr></w:body></w:document>"))
  }

  @Test func `a document without content has a page`() throws {
    #expect(try Document().body() == "")
    #expect(try Document().part().markup.body.contains("<w:pgSz"))
  }
}
