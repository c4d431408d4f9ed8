public import Forms

/// Something that a rule has to say about a return (问题).
public struct Finding: Sendable, Hashable {
  /// The rule's id, such as `A07`.
  public var rule: String
  /// How grave it is.
  public var severity: Severity
  /// The file, relative to the folder that was searched; nil where no file is concerned.
  public var file: String?
  /// The unit's code, where a finding is about a unit rather than a file.
  public var unit: String?
  /// The name of the sheet; nil for a whole file.
  public var sheet: String?
  /// Where on the sheet; nil for a whole sheet or file.
  public var place: CellPlace?
  /// The rows that are concerned where they are more than that of ``place``, as with merged cells.
  public var rows: ClosedRange<Int>?
  /// The form's number, where it is known.
  public var form: Int?
  /// What is wrong and what to do, in Chinese, with personal data masked.
  public var message: String
  /// What stood in the cell, masked; nil where no cell is concerned or it is empty.
  public var value: String?

  /// Whether it is for the office that takes returns in, and for no unit's eyes: it may tell of
  /// another unit's people.
  public var isForDepartment: Bool
  /// What the unit concerned is told in place of ``message``; nil where it has no words of its own.
  public var messageToUnit: String?
  /// Why it rejects nothing although it is an error; nil unless somebody decided so.
  public var release: Release?

  /// Whether it keeps what it speaks of out of consolidated workbooks.
  public var rejects: Bool { severity == .error && release == nil }

  /// What the unit concerned may read of it; nil where it is no unit's business.
  public var wordsForUnit: String? { messageToUnit ?? (isForDepartment ? nil : message) }

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, file: String? = nil, unit: String? = nil,
    sheet: String? = nil, place: CellPlace? = nil, rows: ClosedRange<Int>? = nil,
    form: Int? = nil, message: String, value: String? = nil, isForDepartment: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.unit = unit
    self.sheet = sheet
    self.place = place
    self.rows = rows
    self.form = form
    self.message = message
    self.value = value
    self.isForDepartment = isForDepartment
  }
}
