extension Chart {
  /// Why the chart cannot be written, in English and without a cell's text; nil where it can.
  package var fault: String? {
    titleFault ?? seriesFault ?? valuesFault ?? formatFault
  }

  /// The names of the sheets with the cells, each as it is compared.
  var sheetKeys: Set<String> {
    Set(
      [categories.sheet].map(SheetName.key)
        + series.flatMap { [SheetName.key($0.name.sheet), SheetName.key($0.values.sheet)] })
  }

  private var titleFault: String? {
    for text in [title, categoryTitle, valueAxis.title].compactMap(\.self) {
      if text.isEmpty || text.utf16.count > Self.maximumTitleLength {
        return "a chart's title is empty or longer than \(Self.maximumTitleLength) UTF-16 units"
      }
    }
    if let text = alternativeText, text.utf16.count > CellContent.maximumTextLength {
      return "a chart's alternative text is too long"
    }
    return nil
  }

  private var seriesFault: String? {
    guard (1...Self.maximumSeries).contains(series.count) else {
      return "a chart has 1 to \(Self.maximumSeries) series"
    }
    guard (1...Self.maximumValues).contains(categories.values.count) else {
      return "a chart has 1 to \(Self.maximumValues) categories"
    }
    if let fault = Self.fault(in: categories) { return fault }
    for one in series {
      guard one.values.values.count == categories.values.count else {
        return "a chart's series has not as many values as there are categories"
      }
      guard one.name.values.count == 1 else { return "a chart's series is named by one cell" }
      if let fault = Self.fault(in: one.name) ?? Self.fault(in: one.values) { return fault }
    }
    let texts = categories.values + series.flatMap(\.name.values)
    guard texts.allSatisfy({ $0.utf16.count <= CellContent.maximumTextLength }) else {
      return "a chart's text is longer than \(CellContent.maximumTextLength) UTF-16 units"
    }
    return nil
  }

  private static func fault<Value>(in cells: Cells<Value>) -> String? {
    if let fault = SheetName.fault(in: cells.sheet) { return fault }
    let (first, last) = (cells.range.first, cells.range.last)
    guard cells.range.isOnSheet else { return "a chart's range lies off the sheet" }
    guard first.row == last.row || first.column == last.column else {
      return "a chart's range is neither in a row nor in a column"
    }
    guard last.row - first.row + last.column - first.column + 1 == cells.values.count else {
      return "a chart's range has not as many cells as it is given values"
    }
    return nil
  }

  private var valuesFault: String? {
    let values = series.map { $0.values.values.compactMap(\.self) }
    guard values.joined().allSatisfy(\.isFinite) else { return "a chart's value is not finite" }
    guard kind == .pyramid else { return nil }
    guard values.count == 2 else { return "a pyramid has two series" }
    func isLeft(_ values: [Double]) -> Bool { values.allSatisfy { $0 <= 0 } }
    func isRight(_ values: [Double]) -> Bool { values.allSatisfy { $0 >= 0 } }
    guard
      isLeft(values[0]) && isRight(values[1]) || isRight(values[0]) && isLeft(values[1])
    else { return "of a pyramid's series, one goes to the left (below 0) and one to the right" }
    return nil
  }

  private var formatFault: String? {
    guard gapWidth.map({ (0...500).contains($0) }) ?? true else {
      return "a chart's gap is outside 0 to 500 percent"
    }
    for case .custom(let code)? in [labelFormat, valueAxis.format] {
      if code.isEmpty || code.utf16.count > CellStyle.NumberFormat.maximumCodeLength {
        return "a chart's number format is empty or too long"
      }
    }
    // 20.1.10.72 ST_TextFontSize.
    for size in [font.size, titleFont.size] where !(1...4000).contains(size) {
      return "a chart's typeface is smaller than 1 point or larger than 4000"
    }
    if let bounds = valueAxis.bounds {
      guard bounds.lowerBound.isFinite, bounds.upperBound.isFinite,
        bounds.lowerBound < bounds.upperBound
      else { return "an axis ends where it begins" }
    }
    return nil
  }
}
