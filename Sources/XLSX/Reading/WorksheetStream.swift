/// The rows of a worksheet, batch by batch.
///
/// The scanner reads the rows that it knows, the parser everything else: what stands before and
/// behind the rows, rows written in an odd way, and whole worksheets in other encodings. See
/// docs/scanning.md.
final class WorksheetStream {
  private enum Stage {
    /// Before the rows.
    case head
    /// Where a row begins that the scanner may know.
    case rows
    /// Where a row begins, or goes on, that the scanner does not know.
    case strangeRow
    /// Where the parser reads alone to the end.
    case rest
  }

  /// After how many odd rows, one after another, the scanner is not asked any more.
  private static let patience = 256
  /// The parser copies what it takes in: this much stays in the first level of cache.
  private static let pieceSize = 32 << 10
  private static let rowsTag = Array("<sheetData>".utf8)
  private static let rowEndTag = Array("</row>".utf8)

  private let part: PartName
  private let stream: EntryStream
  private let context: CellContext
  private let parser: MarkupParser
  private var handler: WorksheetHandler
  private var scanner = RowScanner()
  private var window: PartWindow
  private var stage: Stage
  private var strangeRows = 0
  private var isEnded = false
  private var failure: WorkbookError?

  init(
    _ part: PartName, in package: OfficePackage, context: CellContext, limits: ReadingLimits,
    gathering: WorksheetFeaturesHandler? = nil, parserAlone: Bool = false,
    windowSize: Int = PartWindow.standardSize, ahead reading: ReadingAhead = .never
  ) throws(WorkbookError) {
    self.part = part
    self.context = context
    stream = try package.open(part, ahead: reading)
    handler = WorksheetHandler(context: context, gathering: gathering, limits: limits)
    parser = try MarkupParser(limits: limits)
    window = PartWindow(size: windowSize, expecting: stream.expectedSize)
    // The scanner passes over formulas.
    stage = parserAlone || handler.keepsFormulas ? .rest : .head
  }

  /// What the worksheet has beside its rows, as far as it was read.
  var features: WorksheetFeatures {
    var features = handler.features
    features.isComplete = isEnded && failure == nil
    return features
  }

  /// Reads on until there are rows.
  ///
  /// - Parameter batch: The batch before, which is used again where nobody keeps it.
  /// - Returns: Whether there are rows; at the end there are none.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged, after the rows before the damage.
  func next(_ batch: inout RowBatch) throws(WorkbookError) -> Bool {
    if !isKnownUniquelyReferenced(&batch) { batch = RowBatch(context: context) }
    batch.rows.removeAll(keepingCapacity: true)
    while !handler.builder.hasRows && !isEnded {
      do throws(WorkbookError) { try advance() } catch {
        failure = error.at(part)
        isEnded = true
      }
    }
    guard handler.builder.hasRows else {
      if let failure { throw failure }
      return false
    }
    handler.builder.moveRows(to: batch)
    return true
  }

  private func advance() throws(WorkbookError) {
    switch stage {
    case .head: try parse(upTo: Self.rowsTag)
    case .rows: try scan()
    case .strangeRow: try parse(upTo: Self.rowEndTag)
    case .rest: try parseOn()
    }
  }

  /// Scans the rows of the window.
  private func scan() throws(WorkbookError) {
    let bytes = window.bytes
    let (rest, stop) = try scanner.scan(bytes.span, window.rest, into: &handler.builder)
    if rest > window.rest.lowerBound { strangeRows = 0 }
    window.drop(to: rest)
    switch stop {
    case .endOfRows: stage = .rest
    case .strange: turnToParser()
    case .cut:
      if window.isFull || window.isLast { return turnToParser() }
      try window.fill(from: stream)
    }
  }

  private func turnToParser() {
    strangeRows += 1
    stage = strangeRows < Self.patience ? .strangeRow : .rest
  }

  /// Parses to the end of a tag, and turns to the scanner where the next row is to begin.
  private func parse(upTo tag: [UInt8]) throws(WorkbookError) {
    guard let end = window.end(of: tag) else {
      // The tag may begin in this window and end in the next.
      try push(to: max(window.rest.lowerBound, window.rest.upperBound - tag.count))
      return try refill()
    }
    try push(to: end)
    guard parser.isIdle && handler.isAmongRows else { return }
    stage = parser.readsUTF8 ? .rows : .rest
  }

  /// Parses what there is.
  private func parseOn() throws(WorkbookError) {
    try push(to: min(window.rest.upperBound, window.rest.lowerBound + Self.pieceSize))
    if window.rest.isEmpty { try refill() }
  }

  /// Reads more of the part; at its end the parser has the rest, and the last word.
  private func refill() throws(WorkbookError) {
    try window.fill(from: stream)
    guard window.isLast else { return }
    try push(to: window.rest.upperBound)
    try parser.finish(&handler)
    isEnded = true
  }

  /// Hands bytes to the parser.
  private func push(to end: Int) throws(WorkbookError) {
    let bytes = window.bytes
    while window.rest.lowerBound < end {
      let piece = window.rest.lowerBound..<min(end, window.rest.lowerBound + Self.pieceSize)
      window.drop(to: piece.upperBound)
      try parser.push(bytes.span.extracting(piece), to: &handler)
    }
  }
}
