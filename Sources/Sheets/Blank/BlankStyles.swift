internal import Forms
internal import XLSX

/// The looks of a blank: those of an official table, and cells to write in.
struct BlankStyles {
  let table: TableStyles
  /// A cell to write text in: unlocked, and text whatever is typed.
  private let textEntry: StyleID
  /// A cell to write a number in: unlocked.
  private let numberEntry: StyleID
  /// The same without lines: an empty row of such cells is not printed.
  private let linelessTextEntry: StyleID
  private let linelessNumberEntry: StyleID
  /// A cell to write in that belongs to the unit's own region.
  let ownEntry: StyleID
  /// A cell that the blank fills in by a formula: locked.
  let computed: StyleID
  /// The label of a field, to the right of its cell.
  let fieldLabel: StyleID
  /// The cell of a field, underlined.
  let fieldEntry: StyleID
  /// The notes beside the table.
  let notes: StyleID
  /// A paragraph of the explanation of terms.
  let paragraph: StyleID

  init(_ workbook: WorkbookWriter) {
    table = TableStyles(workbook)
    let border = CellStyle.Border.all(.thin, color: TableStyles.lineColor)
    let wrapped = CellStyle.Alignment(horizontal: .left, wrapsText: true)
    let middle = CellStyle.Alignment(horizontal: .center, wrapsText: true)
    textEntry = workbook.style(
      CellStyle(border: border, alignment: middle, numberFormat: .text, isLocked: false))
    numberEntry = workbook.style(
      CellStyle(border: border, alignment: middle, numberFormat: .general, isLocked: false))
    linelessTextEntry = workbook.style(
      CellStyle(alignment: middle, numberFormat: .text, isLocked: false))
    linelessNumberEntry = workbook.style(CellStyle(alignment: middle, isLocked: false))
    ownEntry = workbook.style(
      CellStyle(
        fill: RGBColor(0xFF_F9E5), border: border, alignment: middle, isLocked: false))
    computed = workbook.style(
      CellStyle(
        font: .init(isBold: true), fill: RGBColor(0xF2_F2F2), border: border, alignment: middle))
    fieldLabel = workbook.style(
      CellStyle(alignment: .init(horizontal: .right, wrapsText: true)))
    fieldEntry = workbook.style(
      CellStyle(
        border: .init(bottom: .init(.thin)), alignment: wrapped, numberFormat: .text,
        isLocked: false))
    notes = workbook.style(
      CellStyle(
        font: .init(name: "楷体", size: 10, color: RGBColor(0x40_4040)),
        alignment: .init(horizontal: .left, vertical: .top, wrapsText: true)))
    paragraph = workbook.style(
      CellStyle(
        font: .init(size: 12),
        alignment: .init(horizontal: .left, vertical: .top, wrapsText: true)))
  }

  /// The look of a column's cells to write in.
  func entry(for column: Column, hasLines: Bool) -> StyleID {
    switch column.kind {
    case .count, .ordinal: hasLines ? numberEntry : linelessNumberEntry
    default: hasLines ? textEntry : linelessTextEntry
    }
  }
}
