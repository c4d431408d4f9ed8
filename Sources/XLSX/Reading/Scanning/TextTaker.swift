/// What takes in the pieces of a text that the scanner reads.
protocol TextTaker {
  /// Takes in a piece.
  ///
  /// - Parameter piece: Bytes in UTF-8.
  /// - Throws: ``WorkbookError`` where the text goes beyond a limit.
  mutating func append(_ piece: Span<UInt8>) throws(WorkbookError)
}
