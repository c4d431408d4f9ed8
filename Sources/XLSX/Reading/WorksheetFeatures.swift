/// What a worksheet has beside its rows, as far as it was read.
///
/// Merged ranges, the filter and the protection stand behind the rows in the file: they are known
/// only where reading went to the end.
public struct WorksheetFeatures: Sendable, Hashable {
  /// The merged ranges, in the order of the file.
  public internal(set) var mergedRanges: [CellRange] = []
  /// The hidden columns, as runs counted from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// The range on which a filter is laid, if any.
  public internal(set) var filteredRange: CellRange?
  /// Whether the worksheet is protected against changes.
  public internal(set) var isProtected = false
  /// Whether reading went to the end of the worksheet.
  public internal(set) var isComplete = false
}
