import Foundation
import Testing

@testable import DOCX

struct StyleListPartTests {
  private let text = StyleListPart(look: .official).markup().body

  @Test(arguments: [
    joined(
      #"<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>"#,
      #"<w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/>"#,
      #"<w:pPr><w:keepNext/><w:keepLines/><w:widowControl w:val="0"/>"#,
      #"<w:spacing w:before="0" w:after="0" w:line="578" w:lineRule="exact"/>"#,
      #"<w:ind w:leftChars="0" w:left="0" w:right="0" w:firstLineChars="200" w:firstLine="640"/>"#,
      #"<w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>"#,
      #"<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" "#,
      #"w:eastAsia="黑体" w:cs="Times New Roman"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>"#),
    #"<w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" "#,
    #"<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>"#,
    #"<w:tab w:val="right" w:leader="dot" w:pos="8845"/>"#,
    #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>"#,
  ])
  func `styles are those of official documents`(markup: String) {
    #expect(text.contains(markup))
  }

  @Test func `every style that is used is there, once`() throws {
    let body = try DocumentSample.everything().part().markup.body
    let names = body.components(separatedBy: "Style w:val=\"").dropFirst()
      .compactMap { $0.split(separator: "\"").first }
    #expect(Set(names).count > 15)
    for name in Set(names) {
      #expect(text.components(separatedBy: "w:styleId=\"\(name)\"").count == 2, "\(name)")
    }
  }
}
