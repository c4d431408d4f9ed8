import Testing

@testable import DOCX

struct PageGeometryTests {
  @Test func `upright pages have 22 lines of 27 characters`() {
    let page = PageGeometry(.portrait, Document.Look.official.margins)
    #expect([page.width, page.height] == [11906, 16838])
    #expect([page.top, page.bottom, page.left, page.right] == [2098, 1984, 1587, 1474])
    #expect(page.textWidth / 320 == 27)
    #expect(Double(page.textHeight) / 20 / Document.Look.official.line >= 22)
  }

  @Test func `a page on its side is the same, turned`() {
    let page = PageGeometry(.landscape, Document.Look.official.margins)
    #expect([page.width, page.height] == [16838, 11906])
    #expect([page.top, page.bottom, page.left, page.right] == [1587, 1474, 1984, 2098])
  }

  @Test func `margins leave room`() {
    let margins = Document.Margins(top: .nan, bottom: .infinity, left: -3, right: 1e300)
    let page = PageGeometry(.portrait, margins)
    #expect(page.textWidth > 5000)
    #expect(page.textHeight > 5000)
  }
}
