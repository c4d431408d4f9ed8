/// Reads the worksheets of an .xlsx workbook, row by row.
///
/// ```swift
/// let workbook = try WorkbookReader(path: "名册.xlsx")
/// for sheet in workbook.sheets {
///   try workbook.forEachRow(of: sheet) { row in
///     print(row.number, row[column: 1]?.value ?? .string(""))
///     return .next
///   }
/// }
/// ```
///
/// Nothing is read before it is needed: shared strings and styles with the first row, properties
/// when asked for. A reader belongs to one thread; two threads open the file twice.
public final class WorkbookReader {
  /// What the file is: ``FileKind/xlsx`` or ``FileKind/xlsm``.
  public let kind: FileKind
  /// The worksheets in the order of the workbook, hidden ones too; chart sheets are left out.
  public let sheets: [WorksheetEntry]
  /// From which day dates are counted.
  public let dateSystem: DateSystem
  /// The names that the workbook gives to cells and formulas.
  public let definedNames: [DefinedName]

  let package: OfficePackage
  let relationships: [Relationship]
  let limits: ReadingLimits
  let facts: WorkbookFacts
  private var loadedContext: CellContext?
  /// Why it could not be read: whoever goes on with the next sheet need not wait for it again.
  private var contextFailure: WorkbookError?
  /// The pictures in cells, once they have been asked for.
  var loadedPictures: [String: Picture]?
  /// What leads from cells to pictures, once it has been asked for.
  var loadedRichValues: RichValuesHandler?

  /// Opens a workbook on disk.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` where there is no such file, or it is no workbook, or damaged.
  public convenience init(
    path: String, limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(FileContents(path: path), limits: limits)
  }

  /// Opens a workbook in memory.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` where the bytes are no workbook, or damaged.
  public convenience init(
    bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(FileContents(bytes: bytes), limits: limits)
  }

  private init(_ contents: FileContents, limits: ReadingLimits) throws(WorkbookError) {
    package = try Self.package(in: contents, limits: limits)
    let found = try package.kind()
    guard found == .xlsx || found == .xlsm, let part = try package.workbook() else {
      throw .notWorkbook(found)
    }
    var handler = WorkbookHandler(limits: limits)
    try package.parse(part, into: &handler)
    guard handler.isWorkbook, !handler.sheets.isEmpty else {
      throw WorkbookError(
        .damaged, kind: .damaged, part: part.path, detail: "a workbook without sheets")
    }
    relationships = try package.relationships(of: part)
    kind = found
    sheets = Self.worksheets(of: handler, by: relationships)
    dateSystem = handler.dateSystem
    definedNames = handler.definedNames
    facts = handler.facts
    self.limits = limits
  }

  private static func package(
    in contents: FileContents, limits: ReadingLimits
  ) throws(WorkbookError) -> OfficePackage {
    let kind = FileKind.detect(head: contents)
    guard kind == .zip else { throw .notWorkbook(kind) }
    return try OfficePackage(contents, limits: limits)
  }

  private static func worksheets(
    of handler: WorkbookHandler, by relationships: [Relationship]
  ) -> [WorksheetEntry] {
    let byID = Dictionary(
      relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return handler.sheets.enumerated().compactMap { index, sheet in
      // Modules of Excel 95, carried along since, are listed with no relationship: no cells.
      if sheet.relationship.isEmpty { return nil }
      let relationship = byID[sheet.relationship]
      switch relationship?.kind {
      case .chartsheet, .dialogsheet, .macrosheet: return nil
      default:
        return WorksheetEntry(
          name: sheet.name, visibility: sheet.visibility, index: index,
          part: relationship?.target)
      }
    }
  }

  /// What cells refer to, read once.
  private func context() throws(WorkbookError) -> CellContext {
    if let contextFailure { throw contextFailure }
    if let loadedContext { return loadedContext }
    do throws(WorkbookError) {
      let context = try readContext()
      loadedContext = context
      return context
    } catch {
      contextFailure = error
      throw error
    }
  }

  private func readContext() throws(WorkbookError) -> CellContext {
    var strings = SharedStringsHandler(limits: limits)
    try parseRelated(.sharedStrings, into: &strings)
    var styles = StyleSheetHandler(limits: limits)
    try parseRelated(.styles, into: &styles)
    return CellContext(
      strings: strings.strings, styles: styles.styles, dateSystem: dateSystem)
  }

  private func parseRelated(
    _ kind: Relationship.Kind, into handler: inout some MarkupHandler
  ) throws(WorkbookError) {
    guard let part = relationships.first(where: { $0.kind == kind })?.target,
      package.contains(part)
    else { return }
    try package.parse(part, into: &handler)
  }

  /// The rows of a worksheet, batch by batch.
  func stream(
    of sheet: WorksheetEntry, gathering selection: WorksheetFeatures.Selection
  ) throws(WorkbookError) -> WorksheetStream {
    try WorksheetStream(
      part(of: sheet), in: package, context: context(), gathering: selection, limits: limits)
  }

  /// The part of a worksheet.
  func part(of sheet: WorksheetEntry) throws(WorkbookError) -> PartName {
    if let part = sheet.part { return part }
    throw WorkbookError(
      .damaged, kind: .damaged, sheet: sheet.name, detail: "the sheet has no part")
  }

  /// A batch to begin with.
  func emptyBatch() throws(WorkbookError) -> RowBatch { try RowBatch(context: context()) }
}
