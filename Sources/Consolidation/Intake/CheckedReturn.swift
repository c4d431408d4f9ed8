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
    /// Another version of the same return is taken in its place.
    case replaced
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
  /// How many notices of each rule the list leaves out, being too many.
  var unlisted: [String: Int] = [:]
  /// The file taken in this one's place, where it does not count.
  public var replacement: String?
  /// When it came in, if anybody says.
  public var received: CalendarDate?
  /// Whom the negative list keeps out, for the department alone.
  var negativeHits: [NegativeHit] = []
  /// The decisions that let rows of it through.
  public var decisions: [ReleaseList.Decision] = []
  /// Those of them about a row that another error keeps out all the same.
  public var vainDecisions: [ReleaseList.Decision] = []
  /// All rows of the file.
  public var counts: RowCounts

  /// The units that rows name, each once in the order of rows: whose returns a region put together.
  var unitNames: [String] {
    var seen: Set<String> = []
    return forms.flatMap(\.returned.records).compactMap(\.unitName).filter { name in
      seen.insert(name).inserted
    }
  }
}
