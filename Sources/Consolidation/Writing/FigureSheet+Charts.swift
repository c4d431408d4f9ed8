internal import Forms
internal import XLSX

extension FigureSheet {
  /// Draws a table below itself, or colours its cells.
  mutating func draw(_ place: PlacedTable) throws(WorkbookError) {
    if place.table.chart == FigureChartKind.heat.rawValue { return try colour(place) }
    // Below the table, a row is left free; the first row that the chart covers is its title's.
    let asked = FigureChart(
      place, on: sheet.name, mirror: CellReference(row: sheet.lastRow + 3, column: 1),
      enlarged: 1 / scale)
    guard let drawing = asked else { return }
    try makeRoom(forChartOf: drawing.rows)
    let top = sheet.lastRow + 2
    for offset in 0..<drawing.rows {
      try sheet.row(top + offset, height: FigureChart.rowHeight) { row in
        // What a pyramid draws to the left stands covered by it.
        guard drawing.chart.kind == .pyramid, place.table.rows.indices.contains(offset - 1),
          !place.table.rows[offset - 1].isTotal
        else { return }
        let column = FigureChart.columns(of: place.table, .pyramid).first ?? 0
        let cell = place.table.rows[offset - 1].cells[column]
        guard let number = FigureChart.number(cell) else { return }
        row.append(
          .formula("-\(place.cell(FigurePosition(offset - 1, column)))", cached: .number(-number)),
          style: figures.covered)
      }
    }
    try sheet.addChart(
      drawing.chart,
      at: CellRange(rows: top...top + drawing.rows - 1, columns: 1...lastColumn(drawing.width)))
  }

  /// The last column of something that is so wide, in digits.
  private func lastColumn(_ wanted: Double) -> Int {
    let rest = ((wanted - stubWidth) / Self.numberWidth).rounded(.up)
    return min(width, stubs + max(1, Int(rest)))
  }

  /// Shades cells by how large their numbers are beside the largest.
  private func colour(_ place: PlacedTable) throws(WorkbookError) {
    let table = place.table
    let lines = table.rows.indices.filter { !table.rows[$0].isTotal }
    let columns = FigureChart.columns(of: table, .heat)
    guard let first = lines.first, let last = lines.last, let left = columns.first,
      lines.contains(where: { line in
        columns.contains { table.rows[line].cells[$0].count ?? 0 > 0 }
      })
    else { return }
    let ranges = columns.map { column in
      CellRange(place.cell(FigurePosition(first, column)), place.cell(FigurePosition(last, column)))
    }
    let largest = "MAX(\(ranges.map(\.absolute).joined(separator: ",")))"
    let cell = place.cell(FigurePosition(first, left))
    for (share, color) in Self.shades {
      try sheet.addConditionalFormat(
        ConditionalFormat(
          .expression("AND(ISNUMBER(\(cell)),\(cell)>0,\(cell)>=\(share)*\(largest))"),
          ranges: ranges,
          style: DifferentialStyle(
            fontColor: share == "0.75" ? RGBColor(0xFF_FFFF) : nil, fill: color),
          stopsIfTrue: true))
    }
  }

  /// From which share of the largest number on a cell has which colour.
  private static var shades: [(share: String, color: RGBColor)] {
    [
      ("0.75", RGBColor(0x2F_5D8A)), ("0.5", RGBColor(0x7F_A8CF)), ("0.25", RGBColor(0xB9_D0E6)),
      ("0.05", RGBColor(0xE4_EDF6)),
    ]
  }
}
