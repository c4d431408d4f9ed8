import Testing
import XLSX

@testable import DOCX

struct DocumentPartTextTests {
  private func paragraph(_ text: Document.Text) throws -> String {
    try Document([.paragraph(text)]).body()
  }

  @Test func `runs look as they shall`() throws {
    #expect(
      try paragraph(["a", .bold("b"), .italic("c"), .colored("d", RGBColor(0xC00000))])
        == joined(
          #"<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>"#,
          #"<w:r><w:t xml:space="preserve">a</w:t></w:r>"#,
          #"<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">b</w:t></w:r>"#,
          #"<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">c</w:t></w:r>"#,
          #"<w:r><w:rPr><w:color w:val="C00000"/></w:rPr>"#,
          #"<w:t xml:space="preserve">d</w:t></w:r></w:p>"#))
  }

  @Test func `Chinese text says so, for its quotation marks' sake`() throws {
    #expect(
      try paragraph([.placeholder("“填”")]).contains(
        joined(
          #"<w:rPr><w:rStyle w:val="PlaceholderText"/><w:rFonts w:hint="eastAsia"/></w:rPr>"#,
          #"<w:t xml:space="preserve">“填”</w:t>"#)))
  }

  @Test func `breaks and tabs are elements, and markup is text`() throws {
    #expect(
      try paragraph("<a>\r\n&\tb").contains(
        joined(
          #"<w:t xml:space="preserve">&lt;a&gt;</w:t><w:br/><w:t xml:space="preserve">&amp;</w:t>"#,
          #"<w:tab/><w:t xml:space="preserve">b</w:t>"#)))
    #expect(try paragraph("").hasSuffix("</w:pPr></w:p>"))
  }

  @Test func `footnotes are numbered through`() throws {
    let document = Document([
      .paragraph(["甲", .footnote("一")]), .paragraph([.footnote("二")], style: .note),
    ])
    let part = try document.part()
    #expect(part.notes == ["一", "二"])
    let mark =
      #"<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/>"#
    #expect(part.markup.body.contains(mark))
  }

  @Test func `headings have a level and a place to go to`() throws {
    #expect(
      try Document([.heading("a", level: .second)]).body()
        == joined(
          #"<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>"#,
          #"<w:bookmarkStart w:id="1" w:name="_Toc000000001"/>"#,
          #"<w:r><w:t xml:space="preserve">a</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>"#))
  }

  @Test(arguments: [
    (Document.Paragraph.Style.body, true), (.unindented, true), (.centered, false),
    (.trailing, false),
  ])
  func `lines with long words are not spread`(style: Document.Paragraph.Style, isRagged: Bool)
    throws
  {
    let text = Document.Text("https://example.com/a/long/address")
    let body = try Document([.paragraph(text, style: style)]).body()
    #expect(body.contains(#"<w:jc w:val="left"/>"#) == isRagged)
  }
}
