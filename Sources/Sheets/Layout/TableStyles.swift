public import XLSX

/// The looks of an official table, registered with one workbook.
public struct TableStyles {
  /// The heading of a sheet: 18 points, bold, in the middle.
  public let title: StyleID
  /// The line above the heading: 附件1.
  public let label: StyleID
  /// A header cell: bold, shaded, wrapped, in the middle.
  public let header: StyleID
  /// A cell of text, wrapped, to the left.
  public let text: StyleID
  /// A cell of text in the middle.
  public let centered: StyleID
  /// A cell of a whole number.
  public let number: StyleID
  /// A cell of a sum: a whole number, bold, shaded.
  public let total: StyleID
  /// Plain text without lines around it, wrapped.
  public let plain: StyleID
  /// Plain text, bold, without lines around it.
  public let strong: StyleID
  /// A link to another sheet.
  public let link: StyleID
  /// A cell that says where a row came from: grey.
  public let origin: StyleID

  static let lineColor = RGBColor(0xA6_A6A6)
  static let headerFill = RGBColor(0xDD_EBF7)

  /// Registers the styles.
  ///
  /// - Parameter workbook: The workbook that will use them.
  public init(_ workbook: WorkbookWriter) {
    let border = CellStyle.Border.all(.thin, color: Self.lineColor)
    let wrapped = CellStyle.Alignment(horizontal: .left, wrapsText: true)
    let middle = CellStyle.Alignment(horizontal: .center, wrapsText: true)
    title = workbook.style(
      CellStyle(
        // Official titles are set in this face; where it is not installed, office programs take
        // the bold of another.
        font: .init(name: "方正小标宋简体", size: 18, isBold: true),
        alignment: .init(horizontal: .center, wrapsText: true)))
    label = workbook.style(CellStyle(font: .init(name: "黑体", size: 12)))
    header = workbook.style(
      CellStyle(
        font: .init(isBold: true), fill: Self.headerFill, border: border, alignment: middle))
    text = workbook.style(
      CellStyle(border: border, alignment: wrapped, numberFormat: .text))
    centered = workbook.style(
      CellStyle(border: border, alignment: middle, numberFormat: .text))
    number = workbook.style(
      CellStyle(border: border, alignment: middle, numberFormat: .integer))
    total = workbook.style(
      CellStyle(
        font: .init(isBold: true), fill: RGBColor(0xF2_F2F2), border: border, alignment: middle,
        numberFormat: .integer))
    plain = workbook.style(CellStyle(alignment: wrapped))
    strong = workbook.style(
      CellStyle(font: .init(size: 12, isBold: true), alignment: wrapped))
    link = workbook.style(
      CellStyle(
        font: .init(isUnderlined: true, color: RGBColor(0x05_63C1)), border: border,
        alignment: wrapped))
    origin = workbook.style(
      CellStyle(
        font: .init(size: 10, color: RGBColor(0x59_5959)), border: border, alignment: wrapped,
        numberFormat: .text))
  }
}
