extension SheetOptions {
  /// What goes beyond the limits of Excel, which would call the file damaged; nil for nothing.
  var fault: String? {
    // ISO 29500-1, 18.3.1.87 zoomScale and 18.3.1.81 defaultRowHeight.
    if !(10...400).contains(zoom) { return "a zoom is outside 10 to 400 per cent" }
    if let height = defaultRowHeight, !(0...409.5).contains(height) {
      return "a row's height is outside 0 to 409.5"
    }
    return pageSetup?.fault
  }
}

extension PageSetup {
  /// What goes beyond the limits of Excel; nil for nothing.
  fileprivate var fault: String? {
    if let header, header.utf16.count > 255 { return "a header is longer than 255 UTF-16 units" }
    if let footer, footer.utf16.count > 255 { return "a footer is longer than 255 UTF-16 units" }
    // ISO 29500-1, 18.3.1.63 fitToHeight and fitToWidth.
    for pages in [pagesWide, pagesTall].compactMap(\.self) where !(1...32_767).contains(pages) {
      return "a sheet cannot be made to fit \(pages) pages"
    }
    if let rows = repeatedRows, !(1...CellReference.maximumRow).covers(rows) {
      return "repeated rows lie off the sheet"
    }
    if let columns = repeatedColumns, !(1...CellReference.maximumColumn).covers(columns) {
      return "repeated columns lie off the sheet"
    }
    if let area = printArea, !area.isOnSheet { return "a print area lies off the sheet" }
    return margins.areInBounds ? nil : "a margin is outside 0 to 49 inches"
  }
}

extension PageMargins {
  /// Whether no margin is negative, infinite or longer than any paper (Excel's limit).
  fileprivate var areInBounds: Bool {
    [left, right, top, bottom, header, footer].allSatisfy { (0..<49).contains($0) }
  }
}

extension CellRange {
  /// Whether all cells are there on a sheet.
  var isOnSheet: Bool {
    1 <= first.row && first.row <= last.row && last.row <= CellReference.maximumRow
      && 1 <= first.column && first.column <= last.column
      && last.column <= CellReference.maximumColumn
  }
}

extension ClosedRange<Int> {
  fileprivate func covers(_ other: Self) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
