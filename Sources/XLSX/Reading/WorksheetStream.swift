/// The rows of a worksheet, batch by batch.
final class WorksheetStream {
  /// How a worksheet is read.
  typealias Way = ScannedPart<WorksheetHandler>.Way

  private let part: PartName
  private let context: CellContext
  private var source: ScannedPart<WorksheetHandler>
  private var isEnded = false
  private var failure: WorkbookError?

  init(
    _ part: PartName, in package: OfficePackage, context: CellContext, limits: ReadingLimits,
    gathering: WorksheetFeaturesHandler? = nil, _ way: Way = Way()
  ) throws(WorkbookError) {
    self.part = part
    self.context = context
    let handler = WorksheetHandler(context: context, gathering: gathering, limits: limits)
    var way = way
    // The scanner passes over formulas.
    if handler.keepsFormulas { way.isParserAlone = true }
    source = try ScannedPart(part, in: package, into: handler, limits: limits, way)
  }

  /// What the worksheet has beside its rows, as far as it was read.
  var features: WorksheetFeatures {
    var features = source.handler.features
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
    while !source.handler.builder.hasRows && !isEnded {
      do throws(WorkbookError) {
        try source.advance()
        isEnded = source.isEnded
      } catch {
        failure = error.at(part)
        isEnded = true
      }
    }
    guard source.handler.builder.hasRows else {
      if let failure { throw failure }
      return false
    }
    source.handler.builder.moveRows(to: batch)
    return true
  }
}
