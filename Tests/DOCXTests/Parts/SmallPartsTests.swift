import Foundation
import Testing

@testable import DOCX

struct SmallPartsTests {
  @Test func `Word asks nothing at opening, and opens it as a document of today`() {
    let text = SettingsPart(hasFootnotes: false).markup().body
    #expect(!text.contains("updateFields"))
    #expect(text.contains(#"w:name="compatibilityMode" "#))
    #expect(!text.contains("footnotePr"))
    #expect(SettingsPart(hasFootnotes: true).markup().body.contains(#"<w:footnote w:id="-1"/>"#))
  }

  @Test func `typefaces that may lack have another`() {
    let text = FontTablePart(look: .official).markup().body
    #expect(text.contains(#"<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>"#))
    #expect(text.contains(#"<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>"#))
    #expect(text.components(separatedBy: #"w:name="宋体""#).count == 2, "each is there once")
  }

  @Test func `the page's number stands between dashes`() {
    let text = FooterPart().markup().body
    #expect(
      text.contains(
        joined(
          #"<w:r><w:t xml:space="preserve">— </w:t></w:r>"#,
          #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#,
          #"<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>"#)))
  }

  @Test func `footnotes begin at 1, behind the lines above them`() {
    let text = FootnotesPart(notes: ["甲&", "乙"]).markup().body
    #expect(text.contains(#"<w:footnote w:type="continuationSeparator" w:id="0">"#))
    #expect(text.contains(#"<w:footnote w:id="2">"#))
    #expect(text.contains(#"<w:t xml:space="preserve"> 甲&amp;</w:t>"#))
  }
}
