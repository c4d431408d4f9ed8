extension Intake {
  /// Takes a batch in.
  ///
  /// - Parameters:
  ///   - files: The files in any order.
  ///   - workers: How many are read side by side; the outcome does not depend on it.
  ///   - progress: Called now and then with how far the work has come.
  ///   - body: Takes each file once it was checked, in the order in which consolidated workbooks
  ///     hold them.
  /// - Returns: What came of the batch as a whole.
  /// - Throws: What the body throws.
  @discardableResult
  public func each(
    of files: [InputFile], workers: Workers, progress: (BatchProgress) -> Void = { _ in },
    _ body: (CheckedReturn) throws -> Void
  ) async throws -> Conclusion {
    var reception = try await Reception(self, files: files, workers: workers)
    var advance = BatchProgress(files: reception.passedOver.count, of: reception.fileCount)
    for wave in reception.waves {
      try Task.checkCancellation()
      let taken = try await workers.run(wave.jobs(self, beside: reception.returned))
      for var checked in taken.joined() {
        reception.note(&checked)
        advance.rows += checked.counts.read
        try body(checked)
      }
      advance.files += wave.fileCount
      progress(advance)
    }
    var conclusion = reception.conclusion()
    conclusion.passedOver = reception.passedOver
    return conclusion
  }
}
