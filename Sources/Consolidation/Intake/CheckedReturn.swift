public import Checks
public import Forms

/// A returned file once the rules were applied.
public struct CheckedReturn: Sendable {
  /// What came of a file.
  public enum Status: String, Sendable {
    /// No error was found.
    case accepted
    /// Errors were found; what they do not concern is accepted all the same.
    case hasErrors = "has_errors"
    /// The file is no workbook that can be read.
    case unreadable
  }

  /// The file.
  public var file: InputFile
  /// Whose it is.
  public var origin: Origin
  /// What came of it.
  public var status: Status
  /// Its forms in sheet order.
  public var forms: [CheckedForm]
  /// The findings, by form, sheet and row.
  public var findings: [Finding]
  /// How many findings there are by severity, those beyond the limit of the list counted in.
  public var findingCounts: [Severity: Int]
  /// All rows of the file.
  public var counts: RowCounts
}
