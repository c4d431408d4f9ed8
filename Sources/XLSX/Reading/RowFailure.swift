/// Why going through rows ended early.
enum RowFailure<Failure: Error>: Error {
  /// The worksheet could not be read.
  case reading(WorkbookError)
  /// The one who takes the rows failed.
  case body(Failure)

  /// Does what reads the worksheet, and marks its failure as such.
  ///
  /// - Parameter work: What may fail.
  /// - Returns: What the work returns.
  /// - Throws: ``reading(_:)``.
  static func reading<Value>(
    _ work: () throws(WorkbookError) -> Value
  ) throws(RowFailure) -> Value {
    do throws(WorkbookError) { return try work() } catch { throw .reading(error) }
  }
}
