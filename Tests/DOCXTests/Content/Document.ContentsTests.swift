import DOCX
import Testing

struct DocumentContentsTests {
  @Test(arguments: [(-1, 1), (2, 2), (9, 3)])
  func `there are three levels`(asked: Int, given: Int) {
    #expect(Document.Contents(depth: asked).depth == given)
  }
}
