import Testing

@testable import DOCX

struct DocumentLookTests {
  @Test func `sizes are brought within Word's limits`() {
    let sizes = [0, 10.5, 16, 5000, .nan].map { Document.Typeface("宋体", size: $0).halfPoints }
    #expect(sizes == [2, 21, 32, 3276, 2])
  }

  @Test(arguments: [(80, 226.8), (0, 28.9), (1000, 592), (.nan, 28.9), (.infinity, 592)])
  func `a figure fits its page`(millimetres: Double, points: Double) {
    let figure = Document.Figure(DocumentSample.ring, height: millimetres)
    #expect(abs(Document.Look.official.height(of: figure, on: 600) - points) < 0.1)
  }

  @Test(arguments: [Double.nan, -1, 0, .infinity, 1e300])
  func `numbers that make no sense trap nowhere`(number: Double) throws {
    var document = DocumentSample.everything()
    document.look.lineHeight = number
    document.look.margins = Document.Margins(
      top: number, bottom: number, left: number, right: number)
    for path: WritableKeyPath<Document.Look, Document.Typeface> in [
      \.title, \.subtitle, \.firstHeading, \.body, \.table, \.tableHeader, \.caption, \.note,
      \.footer,
    ] {
      document.look[keyPath: path].size = number
    }
    #expect(try document.bytes().count > 20_000)
  }
}
