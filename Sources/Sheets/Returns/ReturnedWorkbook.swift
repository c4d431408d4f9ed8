public import Checks
public import Forms
public import XLSX

/// A returned file as it was read: its forms with their records, and what the layout gave rise to.
public struct ReturnedWorkbook: Sendable {
  /// The file, relative to the folder that was searched.
  public var file: String
  /// What the file is, told from its bytes.
  public var kind: FileKind
  /// The stamp of the blank it was made from, if it still bears one.
  public var stamp: Stamp?
  /// The forms found, in sheet order.
  public var forms: [ReturnedForm]
  /// The series that the titles name, by form number.
  public var series: [Int: String]
  /// Findings about the file and the layout of its forms; those about records come later.
  public var findings: [Finding]
  /// Rows on sheets, or parts of sheets, that are no form.
  public var foreignRows: Int
  /// What was let through where the workbook was made, if it is a consolidated one of ours.
  public var releases: [HandedRelease] = []
  /// Whether it is an annotated copy that comes back: it bears our list.
  public var isAnnotated = false
  /// Whether the file could be read at all.
  public var isReadable: Bool
}
