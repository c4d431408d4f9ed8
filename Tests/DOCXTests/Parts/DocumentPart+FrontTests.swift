import Foundation
import Testing

@testable import DOCX

struct DocumentPartFrontTests {
  private var document: Document {
    var document = Document([
      .heading("一", level: .first), .pageBreak, .heading("（一）", level: .second),
      .heading("1.", level: .third),
    ])
    document.contents = Document.Contents(depth: 2)
    return document
  }

  @Test func `entries lead to headings and know their pages`() throws {
    let body = try document.body()
    #expect(body.contains(#"<w:docPartGallery w:val="Table of Contents"/>"#))
    #expect(
      body.contains(#"<w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText>"#))
    #expect(
      body.contains(
        joined(
          #"<w:hyperlink w:anchor="_Toc000000002" w:history="1"><w:r>"#,
          #"<w:t xml:space="preserve">（一）</w:t></w:r><w:r><w:tab/></w:r>"#,
          #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">"#,
          #" PAGEREF _Toc000000002 \h </w:instrText></w:r>"#,
          #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#,
          #"<w:r><w:t xml:space="preserve">2</w:t></w:r>"#)))
    #expect(!body.contains("PAGEREF _Toc000000003"), "the third level is left out")
    func count(_ type: String) -> Int {
      body.components(separatedBy: #"w:fldCharType="\#(type)""#).count - 1
    }
    #expect(["begin", "separate", "end"].map(count) == [3, 3, 3])
  }

  @Test func `the first pages have no number`() throws {
    var document = document
    document.titlePage = Document.TitlePage(title: "题", subtitle: "副", lines: ["甲", "乙"])
    let body = try document.body()
    let front = body.components(separatedBy: "</w:sectPr>")[0]
    #expect(!front.contains("footerReference"))
    #expect(front.contains(#"<w:pStyle w:val="Title"/>"#))
    #expect(front.contains(#"<w:pStyle w:val="TOCHeading"/><w:pageBreakBefore/>"#))
  }

  @Test func `without headings there is no table of contents`() throws {
    var document = Document([.paragraph("甲")])
    document.contents = Document.Contents()
    #expect(!(try document.body().contains("TOC")))
    #expect(!(try document.body().contains("sectPr")))
  }

  @Test func `a title of any length leaves room for what follows`() throws {
    var document = Document()
    document.titlePage = Document.TitlePage(
      title: Document.Text(DocumentSample.long), lines: ["甲"])
    #expect(try document.body().contains(#"<w:spacing w:before="578"/>"#))
  }
}
