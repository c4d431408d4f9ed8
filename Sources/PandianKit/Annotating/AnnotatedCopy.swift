/// One workbook that was checked, and its annotated copy (批注退回件).
public struct AnnotatedCopy: Sendable {
  /// What came of checking it.
  public var report: CheckReport
  /// The bytes of the copy; nil where there is nothing that its unit is told, or where the file
  /// cannot be read: then the report says why.
  public var bytes: [UInt8]?
}
