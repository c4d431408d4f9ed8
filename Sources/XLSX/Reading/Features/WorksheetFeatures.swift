/// What a worksheet has beside its values, as far as it was asked for and read.
///
/// Most of it stands behind the rows in the file: it is known only where reading went to the end,
/// see ``isComplete``. What was not asked for is as if the worksheet had none of it.
public struct WorksheetFeatures: Sendable, Hashable {
  /// What of all this is gathered while a worksheet is read; what is not costs nothing.
  public struct Selection: OptionSet, Sendable, Hashable {
    /// One bit for each.
    public let rawValue: Int

    /// Makes a selection.
    ///
    /// - Parameter rawValue: One bit for each.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// ``WorksheetFeatures/mergedRanges``.
    public static let mergedRanges = Selection(rawValue: 1 << 0)
    /// ``WorksheetFeatures/hiddenColumns``.
    public static let hiddenColumns = Selection(rawValue: 1 << 1)
    /// ``WorksheetFeatures/hiddenRows`` and ``WorksheetFeatures/hidesUnlistedRows``.
    public static let hiddenRows = Selection(rawValue: 1 << 2)
    /// ``WorksheetFeatures/filteredRange`` and ``WorksheetFeatures/filteredColumns``.
    public static let filter = Selection(rawValue: 1 << 3)
    /// ``WorksheetFeatures/protection`` and ``WorksheetFeatures/isPasswordProtected``.
    public static let protection = Selection(rawValue: 1 << 4)
    /// ``WorksheetFeatures/validations``.
    public static let validations = Selection(rawValue: 1 << 5)
    /// ``WorksheetFeatures/conditionalFormats``.
    public static let conditionalFormats = Selection(rawValue: 1 << 6)
    /// ``WorksheetFeatures/hyperlinks``.
    public static let hyperlinks = Selection(rawValue: 1 << 7)
    /// ``Cell/formula`` of every cell: this one is given with the rows.
    public static let formulas = Selection(rawValue: 1 << 8)

    /// All there is.
    public static let all: Selection = [
      .mergedRanges, .hiddenColumns, .hiddenRows, .filter, .protection, .validations,
      .conditionalFormats, .hyperlinks, .formulas,
    ]
  }

  /// The merged ranges, in the order of the file.
  public internal(set) var mergedRanges: [CellRange] = []
  /// The hidden columns, as runs counted from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// The hidden rows, as runs counted from 1, those without a value among them.
  ///
  /// The file does not say of a row whether a user or a filter has hidden it;
  /// ``filteredColumns`` says whether a filter is at work.
  public internal(set) var hiddenRows: [ClosedRange<Int>] = []
  /// Whether rows that the file does not list, those below the last one above all, are hidden.
  public internal(set) var hidesUnlistedRows = false
  /// The range on which a filter is laid, if any; tables have filters of their own.
  public internal(set) var filteredRange: CellRange?
  /// The columns by which rows are filtered out just now, counted from 1 on the worksheet.
  public internal(set) var filteredColumns: [Int] = []
  /// What may still be done on the worksheet; nil where it is not protected against changes.
  public internal(set) var protection: SheetProtection?
  /// Whether lifting the protection takes a password.
  public internal(set) var isPasswordProtected = false
  /// What may be typed into which cells.
  public internal(set) var validations: [DataValidation] = []
  /// Where the look of cells depends on their values.
  public internal(set) var conditionalFormats: [ConditionalRange] = []
  /// The cells that lead elsewhere.
  public internal(set) var hyperlinks: [Hyperlink] = []
  /// Whether reading went to the end of the worksheet.
  public internal(set) var isComplete = false

  /// Whether the worksheet is protected against changes.
  public var isProtected: Bool { protection != nil }
}
