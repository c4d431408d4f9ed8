/// Whether the reader of rows wants another one.
public enum RowDemand: Sendable {
  /// Go on with the next row.
  case next
  /// This row was the last one wanted.
  case stop
}
