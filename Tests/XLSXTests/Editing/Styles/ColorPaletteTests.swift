import Testing

@testable import XLSX

/// Colours by number look as office programs show them.
struct ColorPaletteTests {
  @Test(
    "Colours are resolved",
    arguments: [
      (["rgb": "FFD9E1F2"], 0xD9E1F2), (["rgb": "d9e1f2"], 0xD9E1F2), (["indexed": "10"], 0xFF0000),
      (["indexed": "2"], 0xFF0000), (["indexed": "22"], 0xC0C0C0), (["theme": "4"], 0x4472C4),
      // What Excel shows as blue, lighter by 80 %, and as white, darker by 15 %.
      (["theme": "4", "tint": "0.79998168889431442"], 0xDAE3F3),
      (["theme": "0", "tint": "-0.14999847407452621"], 0xD9D9D9),
      (["theme": "1", "tint": "0.5"], 0x808080),
      (["indexed": "64"], nil), (["theme": "99"], nil), (["auto": "1"], nil), (["rgb": "red"], nil),
      (["rgb": "FF102030", "tint": "nan"], 0x102030),
    ] as [([String: String], UInt32?)])
  func resolved(_ attributes: [String: String], _ expected: UInt32?) {
    let color = ColorPalette().color { attributes[$0] }
    #expect(color == expected.map { RGBColor($0) }, "\(attributes) is \(color?.argb ?? "nothing")")
  }

  @Test("A workbook's own theme and list count")
  func own() {
    var palette = ColorPalette()
    palette.readTheme(
      Array(
        """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>\
        <a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1>\
        <a:lt1><a:srgbClr val="FAFBFC"/></a:lt1></a:clrScheme></a:themeElements></a:theme>
        """.utf8))
    #expect(palette.color { $0 == "theme" ? "0" : nil } == RGBColor(0xFAFBFC))
    #expect(palette.color { $0 == "theme" ? "1" : nil } == RGBColor(0x010203))
    palette.addIndexed("00112233")
    #expect(palette.color { $0 == "indexed" ? "0" : nil } == RGBColor(0x112233))
  }
}
