extension WorksheetWriter {
  /// Adds the parts that the sheet leads to.
  ///
  /// - Parameter parts: Where to.
  /// - Returns: The ways to them, which the sheet's own markup names.
  /// - Throws: ``WorkbookError`` where zlib fails.
  func addParts(to parts: inout PackageParts) throws(WorkbookError) -> WorksheetLinks {
    var links = WorksheetLinks()
    guard !charts.isEmpty else { return links }
    let name = "drawings/drawing\(parts.reserve("xl/drawings/drawing")).xml"
    var ways = RelationshipsPart()
    var frames: [DrawingPart.Frame] = []
    for chart in charts {
      let number = parts.reserve("xl/charts/chart")
      let target = "charts/chart\(number).xml"
      try parts.add("xl/" + target, .chart, ChartPart(chart: chart.chart).markup())
      let way = ways.add(.chart, "../" + target)
      frames.append(DrawingPart.Frame(chart: chart, relationship: way, number: number))
    }
    try parts.add("xl/" + name, .drawing, DrawingPart(frames: frames).markup())
    try parts.add(ways, of: "xl/" + name)
    links.drawing = links.relationships.add(.drawing, "../" + name)
    return links
  }
}
