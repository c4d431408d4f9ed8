internal import Forms
internal import XLSX

/// Where a unit writes on a form's sheet: the rows below the header, column by column.
struct EntryArea {
  let form: Form
  /// The rows to write in, from 1.
  let rows: ClosedRange<Int>

  /// The cells of a column, by its position in the form.
  func range(of index: Int) -> CellRange {
    CellRange(rows: rows, columns: index + 1...index + 1)
  }

  /// A reference to a column's cell in the first row, fixed to the column: `$G5`.
  ///
  /// Rules over a range are written for its first cell; the row moves along.
  func cell(_ index: Int) -> String {
    "$\(CellReference.columnName(index + 1))\(rows.lowerBound)"
  }

  /// All cells of a column, fixed: `$G$5:$G$504`.
  func column(_ index: Int) -> String { range(of: index).absolute }

  /// The position of a column by its id.
  func index(of id: String) -> Int? { form.index(of: id) }

  /// Whether a unit writes into a column itself: not what the blank prints, fills in or adds up.
  func isEntered(_ index: Int) -> Bool {
    let column = form.columns[index]
    return column.kind != .ordinal && column.prefill == nil && column.sumOf.isEmpty
      && form.printedRows?.column != column.id
  }

  /// A formula that is true where a unit has begun the row of the rule's cell.
  var isBegun: String {
    let cells = form.columns.indices.filter(isEntered).map(cell)
    return "COUNTA(\(cells.joined(separator: ",")))>0"
  }
}
