import Testing

@testable import DOCX
@testable import XLSX

struct DocumentPartFiguresTests {
  @Test func `a chart stands in a line of its own, described`() throws {
    let figure = Document.Figure(DocumentSample.ring, caption: "层次", height: 60)
    let part = try Document([.figure(figure)]).part()
    let text = part.markup.body
    #expect(text.contains(#"<w:pStyle w:val="Figure"/><w:keepNext/>"#))
    #expect(text.contains(#"<wp:extent cx="5616575" cy="2160000"/>"#), "as wide as the line, 60 mm")
    #expect(
      text.contains(
        #"<wp:docPr id="1" name="图表 1" descr="层次：正高级、副高级、中级、初级"/>"#))
    #expect(text.contains(#"<c:chart r:id="rId1"/>"#))
    #expect(text.contains(#" SEQ 图 \* ARABIC "#))
    #expect(part.charts.count == 1)
  }

  @Test func `a figure without a caption is not counted`() throws {
    let figures = [
      Document.Figure(DocumentSample.ring), Document.Figure(DocumentSample.ring, caption: "甲"),
    ]
    let part = try Document(figures.map { .figure($0) }).part()
    #expect(part.figures == 1)
    #expect(part.charts.count == 2)
    #expect(part.markup.body.contains(#"<wp:docPr id="2""#))
  }
}
