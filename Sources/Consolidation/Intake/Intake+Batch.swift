extension Intake {
  /// Takes a batch in.
  ///
  /// - Parameters:
  ///   - files: The files in any order.
  ///   - workers: How many are read side by side; the outcome does not depend on it.
  ///   - progress: Called now and then with how many files are done and how many there are.
  ///   - body: Takes each file once it was checked, in the order in which consolidated workbooks
  ///     hold them.
  /// - Returns: What came of the batch as a whole.
  /// - Throws: What the body throws.
  public func each(
    of files: [InputFile], workers: Workers, progress: (Int, Int) -> Void = { _, _ in },
    _ body: (CheckedReturn) throws -> Void
  ) async throws -> Conclusion {
    var reception = try await Reception(self, files: files, workers: workers)
    var done = reception.passedOver.count
    for wave in reception.waves {
      try Task.checkCancellation()
      let taken = try await workers.run(wave.jobs(self, beside: reception.returned))
      for var checked in taken.joined() {
        reception.note(&checked)
        try body(checked)
      }
      done += wave.fileCount
      progress(done, reception.fileCount)
    }
    var conclusion = reception.conclusion()
    conclusion.passedOver = reception.passedOver
    return conclusion
  }
}
