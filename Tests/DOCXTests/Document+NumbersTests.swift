import DOCX
import Testing

struct DocumentNumbersTests {
  @Test func `numbers are those that captions come to bear`() throws {
    #expect(Document().nextTableNumber == 1)
    let document = DocumentSample.everything()
    #expect(document.nextTableNumber == 5)
    #expect(document.nextFigureNumber == 4, "the ring has no caption")
    var plain = Document([.table(Document.Table(columns: [Document.Column()], rows: []))])
    #expect(plain.nextTableNumber == 1)
    plain.append(
      .table(Document.Table(caption: "甲", columns: [Document.Column()], rows: [["乙"]])))
    #expect(plain.nextTableNumber == 2)
  }
}
