/// How much text of a part other than worksheets and shared strings may still be kept.
struct MetadataBudget {
  private let most: Int
  private var kept = 0

  /// Begins a part.
  ///
  /// - Parameter limits: How much is taken for sane.
  init(_ limits: ReadingLimits) {
    most = limits.metadataBytes
  }

  /// Counts text that is going to be kept.
  ///
  /// - Parameter count: How many bytes it has.
  /// - Throws: ``WorkbookError`` with the limit `metadataBytes`.
  mutating func keep(bytes count: Int) throws(WorkbookError) {
    kept += count
    guard kept <= most else { throw .exceeded("metadataBytes", of: most) }
  }

  /// Counts a text that is going to be kept.
  ///
  /// - Parameter text: The text, if there is one.
  /// - Returns: The text.
  /// - Throws: ``WorkbookError`` with the limit `metadataBytes`.
  mutating func keep(_ text: String?) throws(WorkbookError) -> String? {
    try keep(bytes: text?.utf8.count ?? 0)
    return text
  }
}
