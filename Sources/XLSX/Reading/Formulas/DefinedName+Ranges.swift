extension DefinedName {
  /// The ranges for which the name stands, sheet names left out; none where it stands for something
  /// else, even in part.
  public var ranges: [CellRange] {
    let areas = Self.areas(of: formula)
    let ranges = areas.compactMap { CellRange(sheetArea: Self.withoutSheet($0)) }
    return ranges.count == areas.count ? ranges : []
  }

  /// The parts of a formula between its commas; those within a sheet's name are none.
  private static func areas(of formula: String) -> [Substring] {
    var areas: [Substring] = []
    var start = formula.startIndex
    var isQuoted = false
    for index in formula.indices {
      if formula[index] == "'" { isQuoted.toggle() }
      guard formula[index] == ",", !isQuoted else { continue }
      areas.append(formula[start..<index])
      start = formula.index(after: index)
    }
    return areas + [formula[start...]]
  }

  private static func withoutSheet(_ area: Substring) -> Substring {
    area.lastIndex(of: "!").map { area[area.index(after: $0)...] } ?? area
  }
}
