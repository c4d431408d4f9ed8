extension WorksheetWriter {
  /// Lays a chart over some cells.
  ///
  /// It moves with the cells, and keeps its size when rows are filtered or columns widened. The
  /// cells it draws may be on any sheet of the workbook, and may be written before or after.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - place: The cells that it covers.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the chart or one
  ///   of its ranges goes beyond a limit, ranges and values differ in length, or the place lies off
  ///   the sheet. That its cells' sheets are there is seen when the workbook is written.
  public func addChart(_ chart: Chart, at place: CellRange) throws(WorkbookError) {
    try check(place)
    if let fault = chart.fault { throw invalid(fault) }
    charts.append(PlacedChart(chart: chart, place: place))
  }
}
