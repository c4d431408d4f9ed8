internal import Sheets
internal import XLSX

/// The looks of a table of figures, beside those of any official table.
struct FigureStyles {
  /// The heading of a table.
  let heading: StyleID
  /// What stands below it: whom it counts, and how.
  let note: StyleID
  /// A label of a line.
  let label: StyleID
  /// A label of a line that adds up others.
  let totalLabel: StyleID
  /// A share.
  let share: StyleID
  /// A share of a line that adds up others.
  let totalShare: StyleID
  /// A mean.
  let mean: StyleID
  /// A mean of a line that adds up others.
  let totalMean: StyleID

  /// A number below zero that a chart covers; shown without its sign.
  let covered: StyleID

  init(_ workbook: WorkbookWriter) {
    let line = RGBColor(0xA6_A6A6)
    let shade = RGBColor(0xF2_F2F2)
    let border = CellStyle.Border.all(.thin, color: line)
    let middle = CellStyle.Alignment(horizontal: .center, wrapsText: true)
    let left = CellStyle.Alignment(horizontal: .left, wrapsText: true)
    let bold = CellStyle.Font(isBold: true)
    func number(_ format: String, isTotal: Bool) -> StyleID {
      workbook.style(
        CellStyle(
          font: isTotal ? bold : CellStyle.Font(), fill: isTotal ? shade : nil, border: border,
          alignment: middle, numberFormat: .custom(format)))
    }
    heading = workbook.style(CellStyle(font: .init(size: 13, isBold: true), alignment: left))
    note = workbook.style(
      CellStyle(font: .init(size: 10, color: RGBColor(0x59_5959)), alignment: left))
    label = workbook.style(CellStyle(border: border, alignment: middle, numberFormat: .text))
    totalLabel = workbook.style(
      CellStyle(font: bold, fill: shade, border: border, alignment: middle, numberFormat: .text))
    share = number("0.0%", isTotal: false)
    totalShare = number("0.0%", isTotal: true)
    mean = number("0.00", isTotal: false)
    covered = workbook.style(
      CellStyle(font: .init(color: RGBColor(0xFF_FFFF)), numberFormat: .custom("0;0")))
    totalMean = number("0.00", isTotal: true)
  }
}
