import Testing

@testable import XLSX

/// Notes stand beside those that are there, and go without a trace.
struct NotesEditorTests {
  private static let cells = [CellReference(row: 2, column: 2), CellReference(row: 3, column: 4)]
  private static let drawing = """
    <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
    <o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shape id="_x0000_s3080" \
    type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox>\
    <x:ClientData ObjectType="Note"><x:Anchor>\n1, 2, 3, 4, 5, 6, 7, 8</x:Anchor>\
    <x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>
    """

  /// A workbook with a note at B2, whose drawing is no well-formed markup, as Excel writes it.
  private func sketch(_ text: String) -> Sketch {
    var sketch = Sketch()
    sketch["xl/worksheets/sheet1.xml"] = Sketch.worksheet(
      "<sheetData/><legacyDrawing xmlns:r=\"\(Sketch.references)\" r:id=\"rId2\"/>")
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = Sketch.relationships([
      ("comments", "../comments1.xml"), ("vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ])
    sketch["xl/comments1.xml"] = """
      <comments xmlns="\(Sketch.main)"><authors><author>王五</author></authors><commentList>\
      <comment ref="B2" authorId="0"><text>\(text)</text></comment></commentList></comments>
      """
    sketch["xl/drawings/vmlDrawing1.vml"] = Self.drawing
    return sketch
  }

  private func part(_ name: String, of editor: WorkbookEditor) throws -> String {
    String(decoding: try editor.package.bytes(of: PartName(name)), as: UTF8.self)
  }

  @Test(
    "Text goes behind a note that is there, whatever its form, and comes off again",
    arguments: [
      "<t>own</t>", "<r><t>ow</t></r><r><rPr><b/></rPr><t>n</t></r>", "<t>o</t><r><t>wn</t></r>",
    ])
  func beside(_ text: String) throws {
    let editor = try WorkbookEditor(bytes: sketch(text).bytes)
    let sheet = editor.sheets[0]
    try editor.addNotes(
      [
        Self.cells[0]: NoteText([.init("〔mark〕\n", isBold: true), .init("<fault>")]),
        Self.cells[1]: "〔mark〕\nother",
      ], by: "Office", on: sheet)
    let marked = try editor.continued()
    let comments = try marked.comments(of: sheet)
    #expect(comments.map(\.text) == ["own\n〔mark〕\n<fault>", "〔mark〕\nother"])
    #expect(comments.map(\.author) == ["王五", "Office"])
    let drawing = try part("xl/drawings/vmlDrawing1.vml", of: marked)
    #expect(drawing.contains("a<br>b"), "what is there of the drawing was changed")
    #expect(drawing.contains("id=\"_x0000_s3081\""), "\(drawing)")
    #expect(drawing.contains("<v:shapetype"), "the type of the boxes is not there")
    #expect(!drawing.contains("1, 2, 3, 4, 5, 6, 7, 8"), "the box has not grown")

    try marked.removeNotes(from: "〔mark〕", on: sheet)
    let bare = try marked.continued()
    #expect(try bare.comments(of: sheet).map(\.text) == ["own"])
    let left = try part("xl/drawings/vmlDrawing1.vml", of: bare)
    #expect(!left.contains("_x0000_s3081") && left.contains("_x0000_s3080"))
  }

  @Test("Where no note is left, its parts go as well")
  func lastOne() throws {
    let workbook = WorkbookWriter()
    try workbook.addSheet("A").append(["x"])
    let editor = try WorkbookEditor(bytes: workbook.bytes())
    let sheet = editor.sheets[0]
    try editor.addNotes([Self.cells[0]: "〔mark〕 a", Self.cells[1]: "〔mark〕 b"], by: "O", on: sheet)
    let marked = try editor.continued()
    #expect(try marked.comments(of: sheet).count == 2)
    #expect(marked.package.contains(PartName("xl/drawings/vmlDrawing1.vml")))
    try marked.removeNotes(from: "〔mark〕", on: sheet)
    let bare = try marked.continued()
    #expect(try bare.comments(of: sheet).isEmpty)
    #expect(
      bare.package.package.entriesInOrder.map(\.name).filter {
        $0.contains("comment") || $0.contains("vml")
      }
      .isEmpty)
    #expect(!(try part("xl/worksheets/sheet1.xml", of: bare)).contains("legacyDrawing"))
    #expect(!(try part("[Content_Types].xml", of: bare)).contains("comments"))
  }

  @Test("A thread gets an answer, which goes again")
  func threads() throws {
    var sketch = sketch("<t>[Threaded comment]\n\nComment:\n    old</t>")
    let threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    let microsoft = "http://schemas.microsoft.com/office/2017/10/relationships"
    sketch["xl/comments1.xml"] = sketch["xl/comments1.xml"]?.replacing("王五", with: "tc={T1}")
    sketch["xl/threadedComments/threadedComment1.xml"] = """
      <ThreadedComments xmlns="\(threads)"><threadedComment ref="B2" dT="2020-07-01T08:00:00.00" \
      personId="{P1}" id="{T1}"><text>old</text></threadedComment></ThreadedComments>
      """
    sketch["xl/persons/person.xml"] =
      "<personList xmlns=\"\(threads)\"><person displayName=\"王五\" id=\"{P1}\"/></personList>"
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = sketch[
      "xl/worksheets/_rels/sheet1.xml.rels"]?.replacing(
        "</Relationships>",
        with: "<Relationship Id=\"rId9\" Type=\"\(microsoft)/threadedComment\" "
          + "Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>")
    sketch["xl/_rels/workbook.xml.rels"] = sketch["xl/_rels/workbook.xml.rels"]?.replacing(
      "</Relationships>",
      with: "<Relationship Id=\"rId9\" Type=\"\(microsoft)/person\" Target=\"persons/person.xml\"/>"
        + "</Relationships>")
    let editor = try WorkbookEditor(bytes: sketch.bytes)
    let sheet = editor.sheets[0]
    try editor.addNotes([Self.cells[0]: "〔mark〕\nfault"], by: "Office", on: sheet)
    let marked = try editor.continued()
    let comment = try #require(try marked.comments(of: sheet).first)
    #expect(comment.isThread && comment.text == "old")
    #expect(comment.replies.map(\.text) == ["〔mark〕\nfault"])
    #expect(comment.replies.map(\.author) == ["Office"])
    #expect(
      try part("xl/comments1.xml", of: marked).contains("〔mark〕"), "the note beside it says nothing"
    )
    try marked.removeNotes(from: "〔mark〕", on: sheet)
    let bare = try marked.continued()
    #expect(try bare.comments(of: sheet).first?.replies.isEmpty == true)
    #expect(!(try part("xl/comments1.xml", of: bare)).contains("〔mark〕"))
  }
}
