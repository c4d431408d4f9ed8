import Testing
import XLSX

@Suite struct StyleSheetHandlerTests {
  @Test("The formats of conditional formats count their ids for themselves")
  func differential() throws {
    let styles = """
      <numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd'/></numFmts>\
      <cellXfs><xf/><xf numFmtId='164'/></cellXfs>\
      <dxfs><dxf><numFmt numFmtId='164' formatCode='0.00'/></dxf></dxfs>
      """
    let rows = "<row><c s='1'><v>43920</v></c></row>"
    #expect(try Sketch(rows: rows, styles: styles).cells() == ["A1 date 2020-03-30"])
  }

  @Test("Of a format in two versions the one for every reader holds")
  func alternatives() throws {
    let styles = """
      <numFmts><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/\
      markup-compatibility/2006'><mc:Choice Requires='x16r2'>\
      <numFmt numFmtId='164' formatCode='0'/></mc:Choice><mc:Fallback>\
      <numFmt numFmtId='164' formatCode='yyyy-mm-dd'/></mc:Fallback></mc:AlternateContent>\
      </numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs>
      """
    let rows = "<row><c s='1'><v>43920</v></c></row>"
    #expect(try Sketch(rows: rows, styles: styles).cells() == ["A1 date 2020-03-30"])
  }
}
