import Testing

@testable import DOCX

struct PageEstimateTests {
  private func pages(_ blocks: [Document.Block]) throws -> [Int] {
    try PageEstimate(Document(blocks)).pages
  }
  private let heading = Document.Block.heading("题", level: .first)
  private func lines(_ count: Int) -> [Document.Block] {
    Array(repeating: .paragraph("行"), count: count)
  }

  @Test(arguments: [(20, 1), (21, 2), (22, 2), (42, 2), (43, 3)])
  func `22 lines fill a page, and a heading stays with what follows`(
    before: Int, page: Int
  ) throws {
    #expect(try pages(lines(before) + [heading] + lines(1)) == [page])
  }

  @Test func `a chain of headings moves as one`() throws {
    #expect(try pages(lines(19) + [heading, heading, heading] + lines(1)) == [2, 2, 2])
  }

  @Test func `a page break turns the page, and a section too`() throws {
    var document = Document([heading, .pageBreak, heading] + lines(1))
    document.beginSection(.landscape)
    document.append(heading)
    #expect(try PageEstimate(document).pages == [1, 2, 3])
  }

  @Test func `figures move whole, and tables row by row with their header`() throws {
    let figure = Document.Block.figure(
      Document.Figure(DocumentSample.ring, caption: "图", height: 90))
    #expect(try pages([figure, figure, heading] + lines(1)) == [1])
    #expect(try pages([figure, figure, figure, heading] + lines(1)) == [2])
    func table(_ rows: Int) -> Document.Block {
      .table(
        Document.Table(
          columns: [Document.Column()], header: [["头"]],
          rows: Array(repeating: ["行"], count: rows)))
    }
    #expect(try pages([table(28), heading] + lines(1)) == [1])
    #expect(try pages([table(40), heading] + lines(1)) == [2])
    #expect(try pages([table(330), heading] + lines(1)) == [11])
  }

  @Test func `space above a figure does not count where a page begins`() throws {
    // 315 points of chart and 8 above it; lines have 28.9 points, pages 637.8.
    let figure = Document.Block.figure(
      Document.Figure(DocumentSample.ring, height: 315 * 25.4 / 72))
    #expect(try pages([figure] + lines(9) + [heading] + lines(1)) == [1])
    #expect(try pages(lines(1) + [figure] + lines(8) + [heading] + lines(1)) == [2])
  }

  @Test func `a row that is higher than pages takes several`() throws {
    let row: Document.Row = ["\(String(repeating: "长", count: 5000))"]
    let table = Document.Table(columns: [Document.Column()], rows: [row])
    #expect(try pages([.table(table), heading])[0] > 2)
  }
}
