/// Writes one worksheet: its rows from top to bottom, and what lies over them in any order.
///
/// You get one from ``WorkbookWriter/addSheet(_:options:after:)``. Rows become markup at once and
/// are deflated as they come, so that a sheet of any length takes little memory.
public final class WorksheetWriter {
  /// The sheet's name.
  public let name: String
  /// What the sheet is like as a whole; may be changed until the workbook is written.
  public var options: SheetOptions

  /// The number of the last row; 0 before the first.
  public internal(set) var lastRow = 0

  let strings: SharedStringsPart
  let styles: StylesPart
  let dateSystem: DateSystem
  let deflater: BlockDeflater
  /// The dialect of the workbook that it becomes part of.
  var dialect = ConformanceClass.transitional

  var columns: [Int: ColumnFormat] = [:]
  var frozen: (rows: Int, columns: Int) = (0, 0)
  var protection: SheetProtection?
  var filter: CellRange?
  var merged: [CellRange] = []
  var conditionalFormats: [ConditionalFormat] = []
  var validations: [DataValidation] = []
  var hyperlinks: [Hyperlink] = []
  /// The rows before which a page ends.
  var pageBreaks: Set<Int> = []
  var charts: [PlacedChart] = []
  /// The smallest rectangle with all cells in it; nil before the first.
  private(set) var usedRange: CellRange?
  /// Whether a formula has no cached value.
  private(set) var needsCalculation = false

  // Made with the first block of rows: most sheets are shorter than that.
  private var stream: BlockStream?
  private(set) var markup = MarkupWriter()
  private let cells: CellMarkup
  private var isFinished = false
  // The rows of a long sheet; a short one keeps its markup.
  private var rows: DeflatedData?

  init(
    name: String, options: SheetOptions, strings: SharedStringsPart, styles: StylesPart,
    cells: CellMarkup, dateSystem: DateSystem, deflater: BlockDeflater
  ) {
    self.name = name
    self.options = options
    self.strings = strings
    self.styles = styles
    self.cells = cells
    self.dateSystem = dateSystem
    self.deflater = deflater
    markup.start("sheetData")
  }

  /// Writes a row.
  ///
  /// - Parameters:
  ///   - number: Its number, counted from 1, below all that were written before; nil for the next.
  ///   - height: Its height in points, from 0 to 409; nil for the reader's own.
  ///   - style: How its cells look that are not written; nil for normal.
  ///   - isHidden: Whether it is hidden.
  ///   - build: Writes its cells, from left to right.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where a cell or the row
  ///   itself is not allowed, of which then nothing is written; what `build` throws;
  ///   ``WorkbookError/Code/writingFailed`` where zlib fails.
  public func row(
    _ number: Int? = nil, height: Double? = nil, style: StyleID? = nil, isHidden: Bool = false,
    _ build: (inout RowWriter) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    let number = number ?? lastRow + 1
    try checkRow(number, height, style)
    let start = markup.count
    markup.raw("<row r=\"")
    markup.digits(number)
    markup.raw("\"")
    writeRowFormat(height, style, isHidden)
    var row = RowWriter(
      number: number, markup: markup, strings: strings.lend(), cells: cells, styles: styles,
      dateSystem: dateSystem)
    // The row has it alone while it is written: two owners would mean a copy.
    markup = MarkupWriter()
    do throws(WorkbookError) {
      try build(&row)
      if let fault = row.fault { throw fault }
    } catch {
      strings.takeBack(row.strings)
      markup = row.markup
      markup.truncate(to: start)
      throw located(error)
    }
    take(row)
    markup.raw("</row>")
    try markup.drain(into: deflater, &stream)
  }

  /// Writes a row whose cells begin at column A and look alike.
  ///
  /// - Parameters:
  ///   - cells: What the cells hold; one that is empty is written too, for its style.
  ///   - height: The row's height in points; nil for the reader's own.
  ///   - style: How the cells look.
  /// - Throws: As ``row(_:height:style:isHidden:_:)``.
  public func append(
    _ cells: some Sequence<CellContent>, height: Double? = nil, style: StyleID = .normal
  ) throws(WorkbookError) {
    try row(height: height) { row in
      for cell in cells { row.append(cell, style: style) }
    }
  }

  /// Ends the rows and gives the whole part; again the same when asked again.
  ///
  /// - Parameters:
  ///   - isActive: Whether the sheet's tab is the one in front.
  ///   - links: The ways to the parts that the sheet leads to: see ``addParts(to:)``.
  /// - Returns: The deflated part.
  /// - Throws: ``WorkbookError`` where zlib fails or the options are out of bounds.
  func finish(
    isActive: Bool, links: WorksheetLinks = WorksheetLinks()
  ) throws(WorkbookError) -> DeflatedData {
    if let fault = options.fault { throw invalid(fault) }
    let part = WorksheetPart(sheet: self, isActive: isActive, links: links)
    if !isFinished {
      markup.end("sheetData")
      isFinished = true
    }
    guard let stream else {
      var whole = part.head()
      whole.raw(markup.room.span.extracting(0..<markup.count))
      let tail = part.tail()
      whole.raw(tail.room.span.extracting(0..<tail.count))
      return try deflater.deflated(whole)
    }
    if rows == nil {
      let end = try deflater.deflated(markup, ending: .continued)
      var all = try deflater.finish(stream)
      all += end
      rows = all
      markup = MarkupWriter()
    }
    // What stands before the rows says how far they go, so it is written last; blocks can be put
    // together.
    var whole = try deflater.deflated(part.head(), ending: .continued)
    whole += rows ?? DeflatedData()
    whole += try deflater.deflated(part.tail())
    return whole
  }

  private func checkRow(
    _ number: Int, _ height: Double?, _ style: StyleID?
  ) throws(WorkbookError) {
    guard !isFinished else { throw invalid("the workbook has been written") }
    guard number > lastRow, number <= CellReference.maximumRow else {
      throw invalid("row \(number): rows must ascend and end with \(CellReference.maximumRow)")
    }
    // Excel's limit (18.3.1.73).
    guard height.map({ (0...409.5).contains($0) }) ?? true else {
      throw invalid("row \(number): a height is outside 0 to 409.5")
    }
    guard (style?.index ?? 0) < styles.count else {
      throw invalid("row \(number): the style is another workbook's")
    }
  }

  private func writeRowFormat(_ height: Double?, _ style: StyleID?, _ isHidden: Bool) {
    if let style { markup.raw(" s=\"\(styles.places.formats + style.index)\" customFormat=\"1\"") }
    if let height { markup.raw(" ht=\"\(NumberText.shortest(height))\" customHeight=\"1\"") }
    if isHidden { markup.raw(" hidden=\"1\"") }
    markup.raw(">")
  }

  /// Takes over what a row became.
  private func take(_ row: consuming RowWriter) {
    lastRow = row.number
    strings.referenceCount += row.stringCount
    needsCalculation = needsCalculation || row.needsCalculation
    if row.firstColumn > 0 {
      let first = usedRange?.first ?? CellReference(row: row.number, column: row.firstColumn)
      usedRange = CellRange(
        rows: first.row...row.number,
        columns: min(
          first.column, row.firstColumn)...max(
            usedRange?.last.column ?? 0, row.lastColumn))
    }
    strings.takeBack(row.strings)
    markup = row.markup
  }

  func invalid(_ detail: String) -> WorkbookError {
    WorkbookError(.invalidContent, sheet: name, detail: detail)
  }

  private func located(_ error: WorkbookError) -> WorkbookError {
    var error = error
    error.sheet = error.sheet ?? name
    return error
  }
}
