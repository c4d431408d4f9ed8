/// A formula as the reader keeps it: shared ones as they were written for their first cell.
struct FormulaRecord {
  var kind: CellFormula.Kind
  var text: String
  var range: CellRange?
  /// The cell for which the text was written, where that is another one.
  var origin: CellReference?

  /// The formula of one cell.
  ///
  /// - Parameter cell: The cell.
  /// - Returns: The formula, with its relative references moved there.
  func formula(at cell: CellReference) -> CellFormula {
    var formula = CellFormula(kind: kind, text: text, range: range)
    if let origin, origin != cell {
      formula.text = FormulaShift(from: origin, to: cell).moved(text)
    }
    return formula
  }
}
