extension WorksheetWriter {
  /// The names that Excel keeps print areas, repeated rows and filters under (18.2.5).
  ///
  /// - Parameter index: The sheet's place in the workbook.
  /// - Returns: The names, in the order in which they are written.
  func reservedNames(at index: Int) -> [DefinedName] {
    var names: [DefinedName] = []
    let prefix = SheetName.quoted(name) + "!"
    func add(_ name: String, _ formula: String, isHidden: Bool = false) {
      names.append(
        DefinedName(name: name, formula: formula, sheetIndex: index, isHidden: isHidden))
    }
    if let filter { add("_xlnm._FilterDatabase", prefix + filter.absolute, isHidden: true) }
    guard let setup = options.pageSetup else { return names }
    if let area = setup.printArea { add("_xlnm.Print_Area", prefix + area.absolute) }
    let columns = setup.repeatedColumns.map { columns in
      let names = [columns.lowerBound, columns.upperBound].map(CellReference.columnName)
      return prefix + names.map { "$" + $0 }.joined(separator: ":")
    }
    let rows = setup.repeatedRows.map { prefix + "$\($0.lowerBound):$\($0.upperBound)" }
    let titles = [columns, rows].compactMap(\.self)
    if !titles.isEmpty { add("_xlnm.Print_Titles", titles.joined(separator: ",")) }
    return names
  }
}
