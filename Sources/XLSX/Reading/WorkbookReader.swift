/// Reads the worksheets of an .xlsx workbook, row by row.
///
/// ```swift
/// let workbook = try WorkbookReader(path: path)
/// let rows = try workbook.rows(of: workbook.sheet(named: "People"))
/// while let row = try rows.next() {
///   print(row["A"]?.string ?? "", row["B"]?.number ?? 0)
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

  /// Whether the file is encrypted, be it only with the password that everybody knows.
  public let isEncrypted: Bool
  /// The password that opened it, which may be the one that everybody knows; nil where the file is
  /// not encrypted.
  let password: Password?

  /// Whether libxml2 alone reads the rows, and the scanner of plain rows is left out.
  ///
  /// Both give the same rows. The parser takes three to four times as long, and is there to hold
  /// the scanner against; it also finds what is malformed and harmless, such as an attribute
  /// without meaning that is there twice.
  public var usesParserAlone = false

  /// Whether a second thread inflates what comes next of a large worksheet, or of many shared
  /// strings, while this one reads what came before.
  ///
  /// It begins from 4 MiB on, where the machine has a second processor, and ends with the
  /// ``RowCursor``. A program that reads several workbooks on as many threads does better without.
  /// The rows are the same either way.
  public var readsAhead = true

  let package: OfficePackage
  let workbookPart: PartName
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
  ///   - password: What it is encrypted with; where it is not, nobody asks.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` where there is no such file, or it is no workbook, or damaged;
  ///   ``WorkbookError/Code/encrypted`` where it needs a password,
  ///   ``WorkbookError/Code/wrongPassword`` where it needs another one.
  public convenience init(
    path: String, password: Password? = nil, limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(path: path, passwords: password.map { [$0] } ?? [], limits: limits)
  }

  /// Opens a workbook on disk that one of several passwords opens.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - passwords: Tried one after another, where the workbook is encrypted.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` as ``init(path:password:limits:)`` does.
  public convenience init(
    path: String, passwords: [Password], limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(FileContents(path: path), passwords: passwords, limits: limits)
  }

  /// Opens a workbook in memory.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - password: What it is encrypted with; where it is not, nobody asks.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` where the bytes are no workbook, or damaged, or need a password.
  public convenience init(
    bytes: [UInt8], password: Password? = nil, limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(bytes: bytes, passwords: password.map { [$0] } ?? [], limits: limits)
  }

  /// Opens a workbook in memory that one of several passwords opens.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - passwords: Tried one after another, where the workbook is encrypted.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` where the bytes are no workbook, or damaged, or need a password.
  public convenience init(
    bytes: [UInt8], passwords: [Password], limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(FileContents(bytes: bytes), passwords: passwords, limits: limits)
  }

  /// Tells whether a workbook cannot be opened without a password.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: False for files that are missing, damaged or no workbooks as well: a password
  ///   would not help.
  public static func needsPassword(path: String) -> Bool {
    do throws(WorkbookError) {
      let contents = try FileContents(path: path)
      guard FileKind.detect(head: contents) == .encrypted else { return false }
      _ = try DecryptedPackage(contents, passwords: [], limits: .standard)
      return false
    } catch {
      return error.code == .encrypted
    }
  }

  private init(
    _ contents: FileContents, passwords: [Password], limits: ReadingLimits
  ) throws(WorkbookError) {
    var contents = contents
    isEncrypted = FileKind.detect(head: contents) == .encrypted
    if isEncrypted {
      let decrypted = try DecryptedPackage(contents, passwords: passwords, limits: limits)
      contents = FileContents(decrypted)
      password = decrypted.password
    } else {
      password = nil
    }
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
    workbookPart = part
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
    var taken: Set<PartName> = []
    return handler.sheets.enumerated().compactMap { index, sheet in
      // Modules of Excel 95, carried along since, are listed with no relationship: no cells.
      if sheet.relationship.isEmpty { return nil }
      let relationship = byID[sheet.relationship]
      switch relationship?.kind {
      case .chartsheet, .dialogsheet, .macrosheet: return nil
      default:
        // A part is one sheet's: thousands that name the same would have it read as often.
        let part = relationship?.target.flatMap { taken.insert($0).inserted ? $0 : nil }
        return WorksheetEntry(
          name: sheet.name, visibility: sheet.visibility, index: index, part: part)
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
    var styles = StyleSheetHandler(limits: limits)
    let strings = try sharedStrings()
    if let part = related(.styles, or: "styles.xml") { try package.parse(part, into: &styles) }
    return CellContext(strings: strings, styles: styles.styles, dateSystem: dateSystem)
  }

  private func sharedStrings() throws(WorkbookError) -> SharedStrings {
    guard let part = related(.sharedStrings, or: "sharedStrings.xml") else {
      return SharedStrings()
    }
    do throws(WorkbookError) {
      let way = ScannedPart<SharedStringsHandler>.Way(
        isParserAlone: usesParserAlone, ahead: reading)
      var source = try ScannedPart(
        part, in: package, into: SharedStringsHandler(limits: limits), limits: limits, way)
      while !source.isEnded { try source.advance() }
      return source.handler.strings
    } catch { throw error.at(part) }
  }

  /// A part that the workbook refers to; where a maker forgot to say which, the one that bears the
  /// type, or else the name that everybody gives it.
  func related(_ kind: Relationship.Kind, or usualName: String) -> PartName? {
    let related = relationships.filter { $0.kind == kind }.compactMap(\.target)
    let typed = package.contentTypes.parts(typed: "spreadsheetml.\(kind.rawValue)+xml")
    let candidates = related + typed + [workbookPart.resolving(usualName)]
    return candidates.first(where: package.contains)
  }

  /// The rows of a worksheet, with what cells refer to.
  func cursor(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection
  ) throws(WorkbookError) -> RowCursor {
    let part = try part(of: sheet)
    return try cursor(of: part, collecting: selection, context: context())
  }

  /// The rows of a worksheet, batch by batch.
  func cursor(
    of part: PartName, collecting selection: WorksheetFeatures.Selection, context: CellContext
  ) throws(WorkbookError) -> RowCursor {
    var gathering = WorksheetFeaturesHandler(selection, limits: limits)
    if selection.contains(.hyperlinks) {
      gathering.know(try package.relationships(of: part))
    }
    let stream = try WorksheetStream(
      part, in: package, context: context, limits: limits, gathering: gathering,
      WorksheetStream.Way(isParserAlone: usesParserAlone, ahead: reading))
    return RowCursor(stream, batch: RowBatch(context: context))
  }

  private var reading: ReadingAhead { readsAhead ? .whereItPays : .never }

  /// The part of a worksheet.
  func part(of sheet: WorksheetEntry) throws(WorkbookError) -> PartName {
    if let part = sheet.part { return part }
    throw WorkbookError(
      .damaged, kind: .damaged, sheet: sheet.name, detail: "the sheet has no part")
  }
}
