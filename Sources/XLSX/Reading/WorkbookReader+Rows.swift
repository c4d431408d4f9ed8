extension WorkbookReader {
  /// Goes through the rows of a worksheet that hold at least one value, in the order of the file.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - selection: What is gathered beside the values; what is not costs nothing.
  ///   - body: Takes a row, and says whether it wants another one.
  /// - Returns: What the worksheet has beside its rows, as far as it was read.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit, after the
  ///   rows before the damage; and whatever the body throws.
  @discardableResult
  public func forEachRow<Failure: Error>(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection = [],
    _ body: (Row) throws(Failure) -> RowDemand
  ) throws -> WorksheetFeatures {
    do throws(RowFailure<Failure>) {
      return try readRows(of: sheet, selection, body)
    } catch {
      switch error {
      case .reading(let failure): throw failure
      case .body(let failure): throw failure
      }
    }
  }

  /// Goes through the rows of a worksheet that hold at least one value, in the order of the file.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - selection: What is gathered beside the values; what is not costs nothing.
  ///   - body: Takes a row, and says whether it wants another one.
  /// - Returns: What the worksheet has beside its rows, as far as it was read.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit, after the
  ///   rows before the damage.
  @discardableResult
  public func forEachRow(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection = [],
    _ body: (Row) -> RowDemand
  ) throws(WorkbookError) -> WorksheetFeatures {
    do throws(RowFailure<Never>) {
      return try readRows(of: sheet, selection, body)
    } catch {
      switch error {
      case .reading(let failure): throw failure
      }
    }
  }

  private func readRows<Failure: Error>(
    of sheet: WorksheetEntry, _ selection: WorksheetFeatures.Selection,
    _ body: (Row) throws(Failure) -> RowDemand
  ) throws(RowFailure<Failure>) -> WorksheetFeatures {
    let stream: WorksheetStream
    var batch: RowBatch
    do throws(WorkbookError) {
      stream = try self.stream(of: sheet, gathering: selection)
      batch = try emptyBatch()
    } catch { throw .reading(error) }
    var isStopped = false
    reading: while try RowFailure<Failure>.reading({ () throws(WorkbookError) in
      try stream.next(&batch)
    }) {
      for record in batch.rows {
        let row = Row(batch: batch, record: record)
        do throws(Failure) {
          isStopped = try body(row) == .stop
        } catch { throw .body(error) }
        if isStopped { break reading }
      }
    }
    let features = stream.features
    return try RowFailure<Failure>.reading { () throws(WorkbookError) in
      try resolved(features, of: sheet)
    }
  }
}
