public import XLSX

/// What a file is and what lies on its sheets, without reading a record.
public struct WorkbookInspection: Sendable {
  /// The file, as it is called in outputs.
  public var file: String
  /// What the file is, told from its bytes.
  public var kind: FileKind
  /// Whether the file is encrypted; if it could be opened, ``kind`` says what is within.
  public var isEncrypted = false
  /// The program that wrote it, as far as the file says.
  public var maker: String?
  /// The sheets in workbook order; empty where the file is no workbook that can be read.
  public var sheets: [Sheet]
  /// Why it could not be read, in Chinese; nil where it could.
  public var trouble: String?

  /// What lies on a sheet.
  public struct Sheet: Sendable {
    /// The sheet's name.
    public var name: String
    /// Whether a user sees it.
    public var visibility: SheetVisibility
    /// How many rows hold a value.
    public var rows: Int
    /// How many cells hold a value.
    public var cells: Int
    /// The numbers of the forms found on it, from top to bottom.
    public var forms: [Int]
    /// The last header row of the first form, from 1.
    public var headerRow: Int?
    /// Why it could be read in part at best, in Chinese; nil where it was read whole.
    public var trouble: String?
  }
}
