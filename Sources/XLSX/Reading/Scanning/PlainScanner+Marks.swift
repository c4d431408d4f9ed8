// MARK: - What it knows

extension PlainScanner {
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let ampersand = UInt8(ascii: "&")
  static let zero = UInt8(ascii: "0")

  // Pieces of markup as words, the first byte lowest: `<row` is 0x77_6F_72_3C.

  static let rowStart: UInt64 = 0x77_6F72_3C  // <row
  static let rowEnd: UInt64 = 0x77_6F72_2F3C  // </row
  static let sheetDataEnd: UInt64 = 0x65_6873_2F3C  // </she, of </sheetData>
  static let cellStart: UInt64 = 0x63_3C  // <c
  static let cellEnd: UInt64 = 0x3E63_2F3C  // </c>
  static let valueStart: UInt64 = 0x3E_763C  // <v>
  static let valueEnd: UInt64 = 0x3E76_2F3C  // </v>
  static let valueAndCellEnd: UInt64 = 0x3E63_2F3C_3E76_2F3C  // </v></c>
  static let formulaStart: UInt64 = 0x663C  // <f
  static let formulaEnd: UInt64 = 0x3E66_2F3C  // </f>
  static let inlineStart: UInt64 = 0x3E73_693C  // <is>
  static let inlineEnd: UInt64 = 0x3E_7369_2F3C  // </is>
  static let textStart: UInt64 = 0x743C  // <t
  static let textEnd: UInt64 = 0x3E74_2F3C  // </t>
  static let rEquals: UInt64 = 0x22_3D72  // r="
  static let sEquals: UInt64 = 0x22_3D73  // s="
  static let tEquals: UInt64 = 0x22_3D74  // t="
  static let stringType: UInt64 = 0x2272_7473  // str"
  static let inlineType: UInt64 = 0x6E_696C_6E69  // inlin, of inlineStr"
  static let inlineTypeEnd: UInt64 = 0x22_7274_5365  // eStr", of inlineStr"
  static let vmEquals: UInt64 = 0x223D_6D76  // vm="
  static let pictureFunction: UInt64 = 0x2847_4D49_5053_4944  // DISPIMG(
  static let newPictureFunction: UInt64 = 0x4944_2E6E_666C_785F  // _xlfn.DI, of _xlfn.DISPIMG(
  static let hiddenEquals: UInt64 = 0x223D_6E65_6464_6968  // hidden="
  static let xmlStart: UInt64 = 0x6C_6D78  // xml
  static let xmlSpace: UInt64 = 0x6361_7073_3A6C_6D78  // xml:spac
  static let equalsPreserve: UInt64 = 0x6573_6572_7022_3D65  // e="prese
  static let preserveEnd: UInt64 = 0x2265_7672  // rve"

  // Shared texts.

  static let itemStart: UInt64 = 0x3E69_733C  // <si>
  static let itemAndTextStart: UInt64 = 0x3E_743C_3E69_733C  // <si><t>
  static let textAndItemEnd: UInt64 = 0x6973_2F3C_3E74_2F3C  // </t></si
  static let tableEnd: UInt64 = 0x74_7373_2F3C  // </sst

  // The shapes of plain cells, from the front.

  static let cellAndPlaceStart: UInt64 = 0x223D_7220_633C  // <c r="
  static let styleStart: UInt64 = 0x223D_7320  //  s="
  static let sharedStart: UInt64 = 0x3C3E_2273_223D_7420  //  t="s"><
  static let sharedStartEnd: UInt64 = 0x3E76  // v>
  static let plainValueStart: UInt64 = 0x3E76_3C3E  // ><v>
  static let inlinePlainStart: UInt64 = 0x696C_6E69_223D_7420  //  t="inli
  static let inlinePlainMiddle: UInt64 = 0x3C3E_2272_7453_656E  // neStr"><
  static let inlinePlainEnd: UInt64 = 0x3E74_3C3E_7369  // is><t>
  static let inlineTextEnd: UInt64 = 0x7369_2F3C_3E74_2F3C  // </t></is
  static let inlineCellEnd: UInt64 = 0x3E_632F_3C3E  // ></c>
  static let textTypeStart: UInt64 = 0x2272_7473_223D_7420  //  t="str"
}
