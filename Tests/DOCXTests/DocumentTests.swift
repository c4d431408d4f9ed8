import DOCX
import Testing

struct DocumentTests {
  @Test func `blocks go to the last section, and an empty one gives way`() {
    var document = Document()
    document.append(.paragraph("甲"))
    document.beginSection(.landscape)
    document.beginSection(.portrait)
    document.append(.pageBreak)
    #expect(document.sections.map(\.orientation) == [.portrait, .portrait])
    #expect(document.sections.map(\.blocks) == [[.paragraph("甲")], [.pageBreak]])
  }

  @Test func `a document that begins on its side has no page before`() {
    var document = Document()
    document.beginSection(.landscape)
    document.append(.pageBreak)
    #expect(document.sections == [Document.Section(orientation: .landscape, blocks: [.pageBreak])])
  }
}
