/// Makes rows of what a worksheet's bytes say, whoever reads the bytes.
///
/// It decides where cells without a reference stand, what a value is, and which cells hold
/// nothing. Texts go to one buffer; a cell is a record that points into it.
struct RowBuilder: TextTaker {
  let strings: SharedStrings
  let natures: [FormatCode.Nature]
  private let dateSystem: DateSystem
  let limits: ReadingLimits
  /// What every cell asks, read once.
  let sharedCount: Int, sharesEmptyText: Bool, natureCount: Int

  private var rows: [RowRecord] = []
  var cells: [CellRecord] = []
  var bytes: [UInt8] = []

  /// The number that the row element bears.
  private var declaredRow = 0
  /// The number of the row that was begun last: another one where a cell says so of itself.
  private(set) var rowNumber = 0
  /// What is known of the cells of the rows that nobody has taken yet, beside their values.
  var notes = CellNotes()
  /// Whether ``hiddenRows`` are noted.
  var notesHiddenRows = false
  /// The rows that are hidden, as runs, those without a value among them.
  private(set) var hiddenRows: [ClosedRange<Int>] = []
  private var isHidden = false
  private var isRowOpen = false
  private var isInOrder = true
  private var firstCell = 0
  private(set) var firstByte = 0
  /// The column of the latest cell of the row element, and of the open row: 0 where none was.
  var latestColumn = 0, lastColumn = 0
  private var rowCount = 0
  var cellCount = 0

  private var cell = CellRecord()
  private var type = CellType.number
  private var cellStart = 0
  private var value = 0..<0
  private var inline: Range<Int>?
  private var sharedIndex: Int?
  /// Whether white space at the ends of texts belongs to them where the texts do not say.
  var keepsSpace = false
  private var textStart = 0
  private var trimsText = false

  init(context: CellContext, limits: ReadingLimits) {
    strings = context.strings
    natures = context.styles.natures
    dateSystem = context.dateSystem
    self.limits = limits
    sharedCount = strings.count
    sharesEmptyText = strings.hasEmpty
    natureCount = natures.count
  }

  /// The place of the cell that is being built.
  var reference: CellReference { CellReference(row: rowNumber, column: latestColumn) }

  /// Whether a row is complete that nobody has taken yet.
  var hasRows: Bool { !rows.isEmpty }

  /// Moves the complete rows to a batch, and keeps the one that is still open.
  ///
  /// - Parameter batch: An empty batch; its memory is used for the rows that follow.
  mutating func moveRows(to batch: RowBatch) {
    swap(&rows, &batch.rows)
    swap(&cells, &batch.cells)
    swap(&bytes, &batch.bytes)
    if !notes.isEmpty || !batch.notes.isEmpty { moveNotes(to: batch) }
    rows.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    guard isRowOpen else { return }
    for var cell in batch.cells[firstCell...] {
      if !cell.marks.contains(.isShared) { cell.start -= UInt32(firstByte) }
      cells.append(cell)
    }
    bytes.append(contentsOf: batch.bytes[firstByte...])
    value = shifted(value)
    inline = inline.map(shifted)
    cellStart = max(0, cellStart - firstByte)
    textStart = max(0, textStart - firstByte)
    firstCell = 0
    firstByte = 0
  }

  private mutating func moveNotes(to batch: RowBatch) {
    batch.notes = notes
    notes = isRowOpen ? notes.ofRow(rowNumber) : CellNotes()
  }

  private func shifted(_ range: Range<Int>) -> Range<Int> {
    let start = max(0, range.lowerBound - firstByte)
    return start..<max(start, range.upperBound - firstByte)
  }
}

// MARK: - Rows

extension RowBuilder {
  /// Where a row begins, to go back to.
  struct Mark {
    fileprivate let cells: Int
    fileprivate let bytes: Int
    fileprivate let declaredRow: Int
    fileprivate let rowCount: Int
    fileprivate let cellCount: Int
  }

  /// Where the next row begins.
  var mark: Mark {
    Mark(
      cells: cells.count, bytes: bytes.count, declaredRow: declaredRow, rowCount: rowCount,
      cellCount: cellCount)
  }

  /// Forgets a row that was begun and not ended.
  ///
  /// - Parameter mark: Where it began.
  mutating func rollBack(to mark: Mark) {
    cells.removeSubrange(mark.cells...)
    bytes.removeSubrange(mark.bytes...)
    declaredRow = mark.declaredRow
    rowCount = mark.rowCount
    cellCount = mark.cellCount
    isRowOpen = false
  }

  /// A row begins.
  ///
  /// - Parameters:
  ///   - number: Its number; nil where it follows the row before.
  ///   - isHidden: Whether it is hidden.
  /// - Throws: ``WorkbookError`` where it lies off the worksheet.
  mutating func beginRow(number: Int?, isHidden: Bool) throws(WorkbookError) {
    declaredRow = number ?? declaredRow + 1
    latestColumn = 0
    try openRow(declaredRow, isHidden: isHidden)
    if isHidden && notesHiddenRows { noteHiddenRow() }
  }

  /// Notes the open row as hidden; one that was taken back and begun again is noted once.
  private mutating func noteHiddenRow() {
    if let last = hiddenRows.last, last.contains(rowNumber) { return }
    if let last = hiddenRows.last, last.upperBound + 1 == rowNumber {
      hiddenRows[hiddenRows.count - 1] = last.lowerBound...rowNumber
    } else {
      hiddenRows.append(rowNumber...rowNumber)
    }
  }

  private mutating func openRow(_ number: Int, isHidden: Bool) throws(WorkbookError) {
    rowCount += 1
    guard rowCount <= limits.rows else { throw .exceeded("rows", of: limits.rows) }
    guard (1...CellReference.maximumRow).contains(number) else {
      throw .exceeded("rowNumber", of: CellReference.maximumRow)
    }
    rowNumber = number
    self.isHidden = isHidden
    isRowOpen = true
    isInOrder = true
    lastColumn = 0
    firstCell = cells.count
    firstByte = bytes.count
  }

  /// The row ends.
  mutating func endRow() {
    isRowOpen = false
    guard cells.count > firstCell else { return }
    if !isInOrder { cells.orderByColumn(from: firstCell) }
    rows.append(
      RowRecord(number: rowNumber, isHidden: isHidden, cells: firstCell..<cells.count))
  }
}

// MARK: - Cells

extension RowBuilder {
  /// A cell begins.
  ///
  /// - Parameters:
  ///   - reference: Its place; nil where it follows the cell before.
  ///   - type: How its value is to be read.
  ///   - style: The number of its cell format; nil where the file has something else there.
  /// - Throws: ``WorkbookError`` where it lies off the worksheet.
  mutating func beginCell(
    _ reference: CellReference?, type: CellType, style: Int?
  ) throws(WorkbookError) {
    let row = reference?.row ?? declaredRow
    if row != rowNumber {
      // A cell knows its own place better than the row does, but not that of the others.
      endRow()
      try openRow(row, isHidden: isHidden)
    }
    try beginCell(column: reference?.column, type: type, style: style)
  }

  /// A cell of the row begins.
  ///
  /// - Parameters:
  ///   - column: Its column; nil where it follows the cell before.
  ///   - type: How its value is to be read.
  ///   - style: The number of its cell format; nil where the file has something else there.
  /// - Throws: ``WorkbookError`` where it lies off the worksheet.
  mutating func beginCell(
    column: Int?, type: CellType, style: Int?
  ) throws(WorkbookError) {
    cellCount += 1
    guard cellCount <= limits.cells else { throw .exceeded("cells", of: limits.cells) }
    let column = column ?? latestColumn + 1
    guard column <= CellReference.maximumColumn else {
      throw .exceeded("columnNumber", of: CellReference.maximumColumn)
    }
    if column <= lastColumn {
      isInOrder = false
      // A row that says the same places over and over takes no more room than a full one twice.
      if cells.count - firstCell >= 2 * CellReference.maximumColumn {
        cells.orderByColumn(from: firstCell)
      }
    }
    latestColumn = column
    lastColumn = column
    self.type = type
    cell = CellRecord()
    cell.column = UInt16(truncatingIfNeeded: column)
    if let style, style == 0 || style < natureCount {
      cell.style = UInt32(truncatingIfNeeded: style)
    } else {
      cell.marks.insert(.hasNoStyle)
    }
    cellStart = bytes.count
    value = cellStart..<cellStart
    inline = nil
    sharedIndex = nil
  }

  /// The cell has a formula.
  mutating func noteFormula() { cell.marks.insert(.isFormula) }

  /// The value `<v>` begins; what was before it does not count.
  mutating func beginValue() { value = bytes.count..<bytes.count }

  /// The value ends.
  mutating func endValue() { value = value.lowerBound..<bytes.count }

  /// The value is the number of a shared string, which somebody has read already.
  mutating func setShared(_ index: Int) { sharedIndex = index }

  /// The inline text `<is>` begins.
  mutating func beginInline() { inline = bytes.count..<bytes.count }

  /// The inline text ends.
  mutating func endInline() { inline = inline.map { $0.lowerBound..<bytes.count } }

  /// A piece `<t>` of the inline text begins, which may say whose the blanks at its ends are.
  mutating func beginText(keepsSpace: Bool?) {
    textStart = bytes.count
    trimsText = !(keepsSpace ?? self.keepsSpace)
  }

  /// The piece ends.
  mutating func endText() { if trimsText { bytes.trimText(from: textStart) } }

  /// Text of the value, or of the inline text.
  ///
  /// - Parameter piece: Bytes in UTF-8.
  /// - Throws: ``WorkbookError`` where the cell or the row holds too much.
  mutating func append(_ piece: Span<UInt8>) throws(WorkbookError) {
    bytes.append(copying: piece)
    guard bytes.count - cellStart <= limits.cellBytes else {
      throw .exceeded("cellBytes", of: limits.cellBytes)
    }
    guard bytes.count - firstByte <= limits.rowBytes else {
      throw .exceeded("rowBytes", of: limits.rowBytes)
    }
  }

  /// The cell ends: what it holds becomes a record, and nothing becomes none.
  mutating func endCell() {
    if let sharedIndex { return keepShared(sharedIndex) }
    if type == .inline || value.isEmpty, let inline { return keepText(inline) }
    // A value beside the place for inline text is nobody's: Excel shows nothing there.
    if type == .inline { value = cellStart..<cellStart }
    guard !value.isEmpty || cell.marks.contains(.isFormula) else { return }
    switch type {
    case .text, .inline: keepText(value)
    case .unknown:
      cell.marks.insert(.hasNoType)
      keepText(value)
    case .shared: keepShared()
    case .number: keepNumber()
    case .boolean: keepBoolean()
    case .error: keep(.error, bytes.trimmed(value))
    case .date: keepISODate()
    }
  }

  private mutating func keep(_ kind: Cell.Kind, _ range: Range<Int>) {
    cell.kind = kind
    cell.start = UInt32(truncatingIfNeeded: range.lowerBound)
    cell.length = UInt32(truncatingIfNeeded: range.count)
    cells.append(cell)
  }

  private mutating func keepText(_ range: Range<Int>) {
    // Escapes are read at the end of the buffer: what stands behind the text is not needed.
    if range.upperBound < bytes.count { bytes.removeSubrange(range.upperBound...) }
    EscapedText.decode(&bytes, from: range.lowerBound)
    guard bytes.count > range.lowerBound || cell.marks.contains(.isFormula) else { return }
    keep(.string, range.lowerBound..<bytes.count)
  }

  private mutating func keepUnreadable() {
    cell.marks.insert(.isUnreadable)
    keepText(value)
  }

  private mutating func keepShared() {
    let range = bytes.trimmed(value)
    let index = range.isEmpty ? nil : WholeNumber.read(bytes.span.extracting(range))
    guard let index else {
      if !range.isEmpty { cell.marks.insert(.hasNoText) }
      return keep(.string, cellStart..<cellStart)
    }
    keepShared(index)
  }

  private mutating func keepShared(_ index: Int) {
    guard index < sharedCount else {
      cell.marks.insert(.hasNoText)
      return keep(.string, cellStart..<cellStart)
    }
    guard !sharesEmptyText || !strings.isEmpty(at: index) || cell.marks.contains(.isFormula) else {
      return
    }
    cell.kind = .string
    cell.start = UInt32(truncatingIfNeeded: index)
    cell.marks.insert(.isShared)
    cells.append(cell)
  }

  private mutating func keepNumber() {
    let range = bytes.trimmed(value)
    guard !range.isEmpty else { return keepBlank() }
    guard let number = DecimalNumber.read(bytes.span.extracting(range)) else {
      return keepUnreadable()
    }
    cell.number = number
    let style = Int(cell.style)
    let nature = style < natures.count ? natures[style] : .number
    if nature == .duration && DateValue(durationInDays: number) != nil {
      cell.marks.insert(.isDuration)
      keep(.date, range)
    } else if nature == .date && DateValue(serial: number, system: dateSystem) != nil {
      keep(.date, range)
    } else {
      keep(.number, range)
    }
  }

  private mutating func keepBoolean() {
    let range = bytes.trimmed(value)
    guard !range.isEmpty else { return keepBlank() }
    switch String(decoding: bytes[range], as: UTF8.self).lowercased() {
    case "1", "true": cell.number = 1
    case "0", "false": cell.number = 0
    default: return keepUnreadable()
    }
    keep(.boolean, range)
  }

  private mutating func keepISODate() {
    let range = bytes.trimmed(value)
    guard !range.isEmpty else { return keepBlank() }
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard DateValue(iso8601: text) != nil else { return keepUnreadable() }
    cell.marks.insert(.isISO)
    keep(.date, range)
  }

  /// Keeps a formula without a result as empty text.
  private mutating func keepBlank() {
    if cell.marks.contains(.isFormula) { keep(.string, cellStart..<cellStart) }
  }
}
