/// What is known of a few cells beside their values, by their places.
struct CellNotes {
  /// Their formulas, where these were asked for.
  var formulas: [CellReference: FormulaRecord] = [:]
  /// The pictures that stand in them, or what may be some.
  var pictures: [CellReference: CellPicture] = [:]

  /// Whether there is nothing to know.
  var isEmpty: Bool { formulas.isEmpty && pictures.isEmpty }

  /// What is known of the cells of one row.
  ///
  /// - Parameter row: The row's number.
  /// - Returns: That much.
  func ofRow(_ row: Int) -> CellNotes {
    CellNotes(
      formulas: formulas.filter { $0.key.row == row },
      pictures: pictures.filter { $0.key.row == row })
  }
}
