/// Writes a workbook: `.xlsx` as Excel, WPS and LibreOffice read it.
///
/// Several sheets may be open at once, and rows be appended to them in turn. The same calls give
/// the same bytes: neither the clock nor anything else from outside enters them.
///
/// ```swift
/// let workbook = WorkbookWriter()
/// let bold = workbook.style(CellStyle(font: .init(isBold: true)))
/// let sheet = try workbook.addSheet("People")
/// try sheet.append(["Name", "Height", "Born"], style: bold)
/// try sheet.append(["Ada", 1.65, .date(.day(year: 1915, month: 12, day: 10))])
/// try sheet.append(["Grace", 1.68])
/// try workbook.write(to: path)
/// ```
public final class WorkbookWriter {
  /// What the workbook is like as a whole.
  public let options: WorkbookOptions
  /// The sheets, in the order of their tabs.
  public private(set) var sheets: [WorksheetWriter] = []
  /// The sheet whose tab is in front; nil for the first that can be seen.
  public var activeSheet: WorksheetWriter?

  let strings = SharedStringsPart()
  let styles: StylesPart
  let deflater: BlockDeflater
  private let cells = CellMarkup()
  private(set) var names: [DefinedName] = []

  /// Begins a workbook.
  ///
  /// - Parameter options: What it is like as a whole.
  public init(options: WorkbookOptions = WorkbookOptions()) {
    self.options = options
    styles = StylesPart(normal: options.normalStyle)
    deflater = BlockDeflater(level: options.compression, workers: options.workers)
  }

  /// Registers a style; the same style gives the same id.
  ///
  /// - Parameter style: How cells shall look. What goes beyond Excel's limits is brought within.
  /// - Returns: What cells name the style by.
  public func style(_ style: CellStyle) -> StyleID {
    StyleID(index: styles.index(of: style))
  }

  /// Adds a sheet.
  ///
  /// - Parameters:
  ///   - name: Its name; ``SheetName/safe(_:taken:)`` makes one of any text.
  ///   - options: What it is like as a whole.
  ///   - earlier: The sheet behind which its tab stands; nil for the last.
  /// - Returns: The sheet, to which rows can be appended until the workbook is written.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the name is not
  ///   allowed or another sheet has it, or an option is out of bounds.
  public func addSheet(
    _ name: String, options: SheetOptions = SheetOptions(), after earlier: WorksheetWriter? = nil
  ) throws(WorkbookError) -> WorksheetWriter {
    if let fault = SheetName.fault(in: name) {
      throw WorkbookError(.invalidContent, sheet: name, detail: fault)
    }
    let key = SheetName.key(name)
    guard !sheets.contains(where: { SheetName.key($0.name) == key }) else {
      throw WorkbookError(.invalidContent, sheet: name, detail: "two sheets bear one name")
    }
    if let fault = options.fault {
      throw WorkbookError(.invalidContent, sheet: name, detail: fault)
    }
    let sheet = WorksheetWriter(
      name: name, options: options, strings: strings, styles: styles, cells: cells,
      dateSystem: self.options.dateSystem, deflater: deflater)
    guard let place = sheets.firstIndex(where: { $0 === earlier }) else {
      sheets.append(sheet)
      return sheet
    }
    sheets.insert(sheet, at: place + 1)
    // Names know their sheets by number.
    names = names.map { name in
      guard let index = name.sheetIndex, index > place else { return name }
      return DefinedName(
        name: name.name, formula: name.formula, sheetIndex: index + 1, isHidden: name.isHidden)
    }
    return sheet
  }

  /// Names a formula, a constant or some cells.
  ///
  /// - Parameters:
  ///   - name: The name: letters (Chinese ones too), digits, `_` and `.`, and unlike a cell.
  ///   - formula: What it stands for, without `=`, such as `'选项'!$A$1:$A$9`.
  ///   - sheet: The only sheet that knows it; nil for the whole workbook.
  ///   - isHidden: Whether people do not see it.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the name or the
  ///   formula is not allowed, or the name is taken.
  public func define(
    name: String, formula: String, sheet: WorksheetWriter? = nil, isHidden: Bool = false
  ) throws(WorkbookError) {
    let index = sheet.flatMap { sheet in sheets.firstIndex { $0 === sheet } }
    guard (sheet == nil) == (index == nil) else {
      throw WorkbookError(.invalidContent, detail: "a name's sheet is another workbook's")
    }
    guard DefinedName.isValid(name), !formula.isEmpty,
      formula.utf16.count <= CellContent.maximumFormulaLength
    else {
      throw WorkbookError(.invalidContent, detail: "not a name, or not a formula for one: \(name)")
    }
    let key = name.lowercased()
    guard !names.contains(where: { $0.sheetIndex == index && $0.name.lowercased() == key }) else {
      throw WorkbookError(.invalidContent, detail: "a name is defined twice: \(name)")
    }
    names.append(DefinedName(name: name, formula: formula, sheetIndex: index, isHidden: isHidden))
  }
}
