internal import XLSX

/// A table of figures, and where it lies on its sheet: what charts are bound to.
struct PlacedTable {
  /// The table.
  var table: FigureTable
  /// The rows of its header.
  var headerRows: ClosedRange<Int>
  /// The sheet's row of its first line.
  var firstRow: Int
  /// The sheet's column of its first number.
  var firstColumn: Int

  /// The cell of a number.
  func cell(_ position: FigurePosition) -> CellReference {
    CellReference(row: firstRow + position.row, column: firstColumn + position.column)
  }

  /// The formula that works a number out of others; nil where one of those is kept back, or there
  /// are too many.
  func formula(_ derivation: FigureDerivation) -> String? {
    switch derivation {
    case .sum(let parts):
      guard parts.allSatisfy({ table[$0].value != .withheld }) else { return nil }
      let areas = areas(of: parts)
      return areas.count > Self.mostAreas ? nil : "SUM(\(areas.joined(separator: ",")))"
    case .difference(let whole, let others, let more):
      guard ([whole] + others + more).allSatisfy({ table[$0].count != nil }) else { return nil }
      return "\(cell(whole))" + others.map { "-\(cell($0))" }.joined()
        + more.map { "+\(cell($0))" }.joined()
    case .ratio(let part, let whole):
      guard [part, whole].allSatisfy({ table[$0].count != nil }) else { return nil }
      return "IF(\(cell(whole))=0,0,ROUND(\(cell(part))/\(cell(whole)),4))"
    }
  }

  /// A function takes 255 arguments (Excel's limit).
  private static let mostAreas = 200

  /// The cells of some positions, those that lie side by side as one area.
  private func areas(of parts: [FigurePosition]) -> [String] {
    var areas: [(first: FigurePosition, last: FigurePosition)] = []
    for part in parts {
      guard let open = areas.last else {
        areas.append((part, part))
        continue
      }
      let isBelow =
        part.column == open.last.column && open.first.column == part.column
        && part.row == open.last.row + 1
      let isBeside =
        part.row == open.last.row && open.first.row == part.row
        && part.column == open.last.column + 1
      if isBelow || isBeside {
        areas[areas.count - 1].last = part
      } else {
        areas.append((part, part))
      }
    }
    return areas.map { area in
      area.first == area.last ? "\(cell(area.first))" : "\(cell(area.first)):\(cell(area.last))"
    }
  }
}
