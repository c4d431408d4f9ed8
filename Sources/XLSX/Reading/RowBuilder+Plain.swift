// MARK: - Plain cells

// What the scanner has read whole, in place of the steps of a cell. What needs more than a look
// is left to those steps: then nothing has happened, and the answer is no.
extension RowBuilder {
  /// Adds a cell with a shared text.
  ///
  /// - Parameters:
  ///   - index: The number of the text.
  ///   - column: The column, from 1 on.
  ///   - style: The number of the cell format.
  /// - Returns: Whether that was all there is to it.
  @inline(__always)
  mutating func addShared(_ index: Int, column: Int, style: Int) -> Bool {
    guard takes(column: column, style: style), index < sharedCount,
      !sharesEmptyText || !strings.isEmpty(at: index)
    else { return false }
    var cell = CellRecord(column: column, style: style)
    cell.kind = .string
    cell.start = UInt32(truncatingIfNeeded: index)
    cell.marks = .isShared
    add(cell)
    return true
  }

  /// Adds a cell with a number.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - text: How the file writes it.
  ///   - column: The column, from 1 on.
  ///   - style: The number of the cell format.
  /// - Returns: Whether that was all there is to it.
  @inline(__always)
  mutating func addNumber(_ number: Double, _ text: Span<UInt8>, column: Int, style: Int) -> Bool {
    guard takes(column: column, style: style), style == 0 || natures[style] == .number,
      fits(text)
    else { return false }
    var cell = CellRecord(column: column, style: style)
    cell.number = number
    cell.start = UInt32(truncatingIfNeeded: bytes.count)
    cell.length = UInt32(truncatingIfNeeded: text.count)
    bytes.append(copying: text)
    add(cell)
    return true
  }

  /// Adds a cell with a text of its own.
  ///
  /// - Parameters:
  ///   - text: The text, with nothing escaped and no white space at its ends.
  ///   - column: The column, from 1 on.
  ///   - style: The number of the cell format.
  /// - Returns: Whether that was all there is to it.
  @inline(__always)
  mutating func addText(_ text: Span<UInt8>, column: Int, style: Int) -> Bool {
    guard takes(column: column, style: style), fits(text) else { return false }
    var cell = CellRecord(column: column, style: style)
    cell.kind = .string
    cell.start = UInt32(truncatingIfNeeded: bytes.count)
    cell.length = UInt32(truncatingIfNeeded: text.count)
    bytes.append(copying: text)
    add(cell)
    return true
  }

  @inline(__always)
  private func takes(column: Int, style: Int) -> Bool {
    column > lastColumn && column <= CellReference.maximumColumn && cellCount < limits.cells
      && (style == 0 || style < natureCount)
  }

  @inline(__always)
  private func fits(_ text: Span<UInt8>) -> Bool {
    !text.isEmpty && text.count <= limits.cellBytes
      && bytes.count - firstByte + text.count <= limits.rowBytes
  }

  @inline(__always)
  private mutating func add(_ cell: CellRecord) {
    cellCount &+= 1
    lastColumn = Int(cell.column)
    latestColumn = lastColumn
    cells.append(cell)
  }
}

extension CellRecord {
  @inline(__always)
  fileprivate init(column: Int, style: Int) {
    self.column = UInt16(truncatingIfNeeded: column)
    self.style = UInt32(truncatingIfNeeded: style)
  }
}
