/// The rows of a worksheet, batch by batch.
final class WorksheetStream {
  private let part: PartName
  private let stream: EntryStream
  private var handler: WorksheetHandler
  private let parser: MarkupParser
  private let context: CellContext
  private var isEnded = false
  private var failure: WorkbookError?

  init(
    _ part: PartName, in package: OfficePackage, context: CellContext,
    gathering selection: WorksheetFeatures.Selection, wantsRows: Bool = true,
    limits: ReadingLimits
  ) throws(WorkbookError) {
    self.part = part
    self.context = context
    stream = try package.open(part)
    handler = WorksheetHandler(
      context: context, gathering: selection, wantsRows: wantsRows, limits: limits)
    parser = try MarkupParser(limits: limits)
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
    let isMore = try stream.next { bytes throws(WorkbookError) in
      try parser.push(bytes, to: &handler)
    }
    guard !isMore else { return }
    try parser.finish(&handler)
    isEnded = true
  }
}
