import Testing

@testable import DOCX

struct DocumentTests {
  @Test func `blocks go to the last section`() {
    var document = Document()
    document.append(.paragraph("甲"))
    document.beginSection(.landscape)
    document.beginSection(.portrait)
    document.append(.pageBreak)
    #expect(document.sections.map(\.orientation) == [.portrait, .portrait])
    #expect(document.sections.map(\.blocks) == [[.paragraph("甲")], [.pageBreak]])
  }
}
