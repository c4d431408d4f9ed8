import Testing
import XLSX

@Suite struct CellCommentTests {
  static let namespace =
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
  static let microsoft = "http://schemas.microsoft.com/office/2017/10/relationships"

  static let notes = """
    <comments xmlns="\(Sketch.main)"><authors><author>张三</author><author>tc={AB-1}</author>\
    <author>tc={FF}</author></authors><commentList>\
    <comment ref="C3" authorId="0"><text><r><rPr><b/></rPr><t>请</t></r><r><t xml:space="preserve"> \
    核对_x000a_</t></r><rPh sb="0" eb="1"><t>qing</t></rPh></text></comment>\
    <comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment>\
    <comment ref="B9" authorId="2"><text><t>[Threaded comment] lost</t></text></comment>\
    <comment ref="A1" authorId="7"><text/></comment><comment ref="?" authorId="0"/>\
    </commentList></comments>
    """
  static let threads = """
    <ThreadedComments xmlns="\(namespace)"><threadedComment ref="B2" id="{ab-1}" done="1" \
    personId="{P1}" dT="2025-06-25T12:58:28.16"><text>这个数对吗</text></threadedComment>\
    <threadedComment ref="B2" id="{X}" parentId="{AB-1}" personId="{P9}"><text>对</text>\
    </threadedComment></ThreadedComments>
    """

  private static var sketch: Sketch {
    var sketch = Sketch(rows: "<row><c><v>1</v></c></row>")
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = """
      <Relationships xmlns="\(Sketch.package)"><Relationship Id="a" Type="\(microsoft)/threadedComment" \
      Target="/XL/threads.bin"/><Relationship Id="b" Type="\(Sketch.references)/comments" \
      Target="..\\notes.bin"/></Relationships>
      """
    sketch["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(Sketch.package)"><Relationship Id="rId1" Target="worksheets/sheet1.xml" \
      Type="\(Sketch.references)/worksheet"/><Relationship Id="p" Type="\(microsoft)/person" \
      Target="people.bin"/></Relationships>
      """
    sketch["xl/notes.bin"] = notes
    sketch["xl/threads.bin"] = threads
    sketch["xl/people.bin"] = """
      <personList xmlns="\(namespace)"><person displayName="李四" id="{p1}"/></personList>
      """
    return sketch
  }

  private func comments(
    _ sketch: Sketch, _ limits: ReadingLimits = .standard
  ) throws -> [CellComment] {
    let workbook = try sketch.open(limits)
    return try workbook.comments(of: try #require(workbook.sheets.first))
  }

  @Test("Notes and threads are found by relationships, a thread once")
  func all() throws {
    let comments = try comments(Self.sketch)
    #expect(comments.map(\.reference.description) == ["A1", "B2", "C3", "B9"])
    #expect(comments.map(\.isThread) == [false, true, false, false])
    #expect(comments[0].author.isEmpty && comments[0].text.isEmpty)
    #expect(comments[2].author == "张三" && comments[2].text == "请 核对\n")
    #expect(comments[3].text == "[Threaded comment] lost", "its thread is not there")
    let thread = comments[1]
    #expect(thread.author == "李四" && thread.text == "这个数对吗" && thread.isResolved)
    #expect(thread.date?.description == "2025-06-25T12:58:28.160")
    #expect(thread.replies.map(\.text) == ["对"] && thread.replies.map(\.author) == [""])
  }

  @Test("Strict namespaces and any prefix")
  func strict() throws {
    var sketch = Self.sketch
    sketch["xl/notes.bin"] = """
      <q:comments xmlns:q="http://purl.oclc.org/ooxml/spreadsheetml/main"><q:authors><q:author>甲\
      </q:author></q:authors><q:commentList><q:comment ref="A1" authorId="0"><q:text><q:t>乙</q:t>\
      </q:text></q:comment></q:commentList></q:comments>
      """
    let comments = try comments(sketch)
    #expect(comments.map(\.author) == ["甲", "李四"] && comments[0].text == "乙")
  }

  @Test("Where there are none, there are none")
  func none() throws {
    #expect(try comments(Sketch()).isEmpty)
  }

  @Test("A damaged part of comments leaves the values alone")
  func damaged() throws {
    var sketch = Self.sketch
    sketch["xl/notes.bin"] = "<comments"
    #expect(try sketch.cells() == ["A1 number 1.0"])
    let error = #expect(throws: WorkbookError.self) { try comments(sketch) }
    #expect(error?.code == .damaged && error?.part == "xl/notes.bin")
  }

  @Test("Beyond a limit they are refused", arguments: ["comments", "annotationBytes"])
  func exceeded(_ name: String) {
    var limits = ReadingLimits.standard
    if name == "comments" { limits.comments = 1 } else { limits.annotationBytes = 10 }
    let error = #expect(throws: WorkbookError.self) { try comments(Self.sketch, limits) }
    #expect(error?.limit == name)
  }
}
