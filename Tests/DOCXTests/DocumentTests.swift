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

  @Test func `headings go along to where what they head stands`() {
    let (first, second) = (
      Document.Block.heading("一", level: .first), Document.Block.heading("（一）", level: .second)
    )
    var document = Document()
    document.append(first)
    document.append(second)
    document.beginSection(.landscape)
    document.append(.paragraph("甲"))
    document.append(second)
    document.beginSection(.portrait)
    #expect(document.sections.map(\.orientation) == [.landscape, .portrait])
    #expect(document.sections.map(\.blocks) == [[first, second, .paragraph("甲")], [second]])
  }
}
