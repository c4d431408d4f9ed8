/// What a workbook is like as a whole.
///
/// Nothing in it comes from the clock.
public struct WorkbookOptions: Hashable, Sendable {
  /// The title; nil for none.
  public var title: String?
  /// Who made it; nil for none.
  public var creator: String?
  /// Which program made it.
  public var application: String
  /// When it was made, as the maker wants it said; nil for not at all.
  public var created: DateValue?
  /// Properties that the maker made up, in this order; no two have one name.
  public var customProperties: [CustomProperty]
  /// The style of a cell that was given none; its font also sets how wide a column's unit is.
  public var normalStyle: CellStyle
  /// From which day dates are counted.
  public var dateSystem: DateSystem
  /// How hard the writer tries to make the file small.
  public var compression: CompressionLevel
  /// How many threads may deflate at once, the caller's among them; nil for as many as the machine
  /// has processors, up to six.
  ///
  /// It leaves no trace in the file. Workbooks of less than half a megabyte of markup have no
  /// thread but the caller's.
  public var workers: Int?

  /// Makes options; what is not given is left out of the workbook.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - creator: Who made it.
  ///   - application: Which program made it.
  ///   - created: When it was made.
  ///   - customProperties: Properties that the maker made up.
  ///   - normalStyle: The style of a cell that was given none.
  ///   - dateSystem: From which day dates are counted.
  ///   - compression: How hard the writer tries to make the file small.
  ///   - workers: How many threads may deflate at once.
  public init(
    title: String? = nil, creator: String? = nil, application: String = "XLSX",
    created: DateValue? = nil, customProperties: [CustomProperty] = [],
    normalStyle: CellStyle = CellStyle(), dateSystem: DateSystem = .from1900,
    compression: CompressionLevel = .fast, workers: Int? = nil
  ) {
    self.title = title
    self.creator = creator
    self.application = application
    self.created = created
    self.customProperties = customProperties
    self.normalStyle = normalStyle
    self.dateSystem = dateSystem
    self.compression = compression
    self.workers = workers
  }
}
