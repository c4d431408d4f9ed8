import Testing

@testable import XLSX

struct StylesPartTests {
  private static let plainFormat =
    joined(
      #"applyFont="1" applyAlignment="1" applyProtection="1"><alignment vertical="center"/>"#,
      #"<protection locked="1"/></xf>"#)

  @Test func `a new workbook has the normal style alone`() {
    let expected =
      joined(
        #"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
        #"<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font>"#,
        #"</fonts><fills count="2"><fill><patternFill patternType="none"></patternFill></fill>"#,
        #"<fill><patternFill patternType="gray125"></patternFill></fill></fills>"#,
        #"<borders count="1"><border><left/><right/><top/><bottom/></border></borders>"#,
        #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" "#,
        Self.plainFormat, #"</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" "#,
        #"fillId="0" borderId="0" xfId="0" "#, Self.plainFormat, "</cellXfs>",
        #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#,
        "</styleSheet>")
    let markup = StylesPart(normal: CellStyle()).markup().body
      .replacing("\"/></fill>", with: "\"></patternFill></fill>")
    #expect(markup == expected)
  }

  @Test func `equal styles are registered once`() {
    let workbook = WorkbookWriter()
    let bold = CellStyle(font: .init(isBold: true))
    #expect(workbook.style(CellStyle()) == .normal)
    #expect(workbook.style(bold) == workbook.style(bold))
    #expect(workbook.style(bold) != .normal)
  }

  @Test(arguments: [
    (CellStyle.NumberFormat.general, "0"), (.text, "49"), (.integer, "1"), (.custom("0.00"), "2"),
    (.custom("@"), "49"), (.custom("yyyy.mm"), "164"),
    (.custom(String(repeating: "0", count: 256)), "0"), (.custom(""), "0"),
  ])
  func `a number format has its number`(format: CellStyle.NumberFormat, id: String) {
    let part = StylesPart(normal: CellStyle(numberFormat: format))
    #expect(part.markup().body.contains(#"<xf numFmtId="\#(id)""#))
  }

  @Test func `fonts, fills, borders and alignments are written`() {
    let line = CellStyle.Border.Line(.medium, color: RGBColor(0x00FF00))
    let style = CellStyle(
      font: .init(
        name: "Arial", size: 10.5, isBold: true, isItalic: true, isUnderlined: true,
        isStruckThrough: true, color: .white),
      fill: RGBColor(0x0000FF), border: .init(top: line, bottom: .init(.thin)),
      alignment: .init(
        horizontal: .center, vertical: .top, wrapsText: true, indent: 2, shrinksToFit: true,
        isStacked: true),
      isLocked: false, isHidden: true)
    let markup = StylesPart(normal: style).markup().body
    for expected in [
      joined(
        #"<font><b/><i/><strike/><u/><sz val="10.5"/><color rgb="FFFFFFFF"/><name val="Arial"/>"#,
        "</font>"),
      #"<patternFill patternType="solid"><fgColor rgb="FF0000FF"/><bgColor indexed="64"/>"#,
      joined(
        #"<border><left/><right/><top style="medium"><color rgb="FF00FF00"/></top>"#,
        #"<bottom style="thin"><color auto="1"/></bottom></border>"#),
      joined(
        #"<alignment horizontal="center" vertical="top" textRotation="255" wrapText="1" "#,
        #"indent="2" shrinkToFit="1"/><protection locked="0" hidden="1"/>"#),
    ] {
      #expect(markup.contains(expected))
    }
  }

  @Test func `a conditional format's style has only what it changes`() {
    let part = StylesPart(normal: CellStyle())
    #expect(part.index(of: DifferentialStyle(isBold: true, fill: .black)) == 0)
    #expect(part.index(of: DifferentialStyle()) == 1)
    #expect(part.index(of: DifferentialStyle(isBold: true, fill: .black)) == 0)
    #expect(
      part.markup().body.contains(
        joined(
          #"<dxfs count="2"><dxf><font><b val="1"/></font><fill><patternFill>"#,
          #"<bgColor rgb="FF000000"/></patternFill></fill></dxf><dxf></dxf></dxfs>"#)))
  }

  @Test func `what goes beyond Excel's limits is brought within`() {
    let style = CellStyle(
      font: .init(name: String(repeating: "字", count: 40), size: .nan),
      alignment: .init(indent: -3))
    #expect(style.clamped.font.name.utf16.count <= 31)
    #expect(style.clamped.font.size == 11)
    #expect(style.clamped.alignment.indent == 0)
  }
}
