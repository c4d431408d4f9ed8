internal import Forms
internal import XLSX

/// The looks of our list, registered with one workbook.
struct ProblemStyles {
  /// The heading.
  let title: StyleID
  /// How many problems there are, and of whom.
  let summary: StyleID
  /// What to do.
  let guide: StyleID
  /// What the colours mean.
  let legend: [Severity: StyleID]
  /// A header cell.
  let header: StyleID
  /// The heading of a cause.
  let group: [Severity: StyleID]
  /// A cell of text.
  let text: StyleID
  /// A cell of text in the middle.
  let centered: StyleID
  /// A cell that leads to the faulty one.
  let link: StyleID
  /// A line about what is not listed.
  let remark: StyleID

  /// Registers the styles.
  ///
  /// - Parameter register: What makes a style the workbook's.
  init(_ register: (CellStyle) -> StyleID) {
    let border = CellStyle.Border.all(.thin, color: TableStyles.lineColor)
    let wrapped = CellStyle.Alignment(horizontal: .left, wrapsText: true)
    let middle = CellStyle.Alignment(horizontal: .center, wrapsText: true)
    title = register(
      CellStyle(font: .init(size: 18, isBold: true), alignment: .init(horizontal: .left)))
    summary = register(CellStyle(font: .init(size: 12), alignment: wrapped))
    guide = register(CellStyle(alignment: wrapped))
    header = register(
      CellStyle(
        font: .init(isBold: true), fill: TableStyles.headerFill, border: border,
        alignment: middle))
    text = register(CellStyle(border: border, alignment: wrapped, numberFormat: .text))
    centered = register(CellStyle(border: border, alignment: middle, numberFormat: .text))
    link = register(
      CellStyle(
        font: .init(isUnderlined: true, color: RGBColor(0x05_63C1)), border: border,
        alignment: middle, numberFormat: .text))
    remark = register(
      CellStyle(
        font: .init(isItalic: true, color: RGBColor(0x59_5959)), border: border,
        alignment: wrapped))
    var legend: [Severity: StyleID] = [:]
    var group: [Severity: StyleID] = [:]
    for severity in Severity.allCases {
      legend[severity] = register(
        CellStyle(
          font: .init(isBold: true), fill: severity.markColor, border: border, alignment: middle))
      group[severity] = register(
        CellStyle(
          font: .init(isBold: true), fill: severity.markColor.lighter, border: border,
          alignment: wrapped))
    }
    self.legend = legend
    self.group = group
  }
}

extension RGBColor {
  /// Half way to white.
  fileprivate var lighter: RGBColor {
    RGBColor((rgb >> 1 & 0x7F_7F7F) + 0x80_8080)
  }
}
