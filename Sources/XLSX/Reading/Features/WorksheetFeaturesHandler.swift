/// Takes in what stands around the rows of a worksheet, as far as it was asked for.
///
/// It is lent the elements directly below `worksheet` that ``wants(_:)`` accepts, whole. Elements
/// are told by their names alone, wherever they stand in them: `mc:AlternateContent` and what
/// others put around them does not matter.
struct WorksheetFeaturesHandler {
  let selection: WorksheetFeatures.Selection
  private let limits: ReadingLimits
  /// What was gathered.
  private(set) var features = WorksheetFeatures()

  private var addresses: [String: String] = [:]
  private var filteredColumn: Int?
  private var conditional: ConditionalRange?
  private var validation: ValidationDraft?
  private var text: [UInt8] = []
  private var takesText = false
  private var formula = 0
  private var rangeCount = 0
  private var byteCount = 0

  init(_ selection: WorksheetFeatures.Selection, limits: ReadingLimits) {
    self.selection = selection
    self.limits = limits
  }

  /// Whether a child of `worksheet` has something that was asked for.
  ///
  /// - Parameter term: The child's name.
  /// - Returns: Whether to lend it.
  func wants(_ term: MarkupTerm) -> Bool {
    let needed: WorksheetFeatures.Selection =
      switch term {
      case .cols: .hiddenColumns
      case .sheetFormatPr: .hiddenRows
      case .sheetProtection: .protection
      case .autoFilter: .filter
      case .mergeCells: .mergedRanges
      case .conditionalFormatting: .conditionalFormats
      case .dataValidations: .validations
      case .hyperlinks: .hyperlinks
      case .extLst: [.validations, .conditionalFormats]
      default: []
      }
    return !selection.isDisjoint(with: needed)
  }

  /// Takes in where the worksheet's relationships lead: links out of the workbook name them.
  ///
  /// - Parameter relationships: The worksheet's.
  mutating func know(_ relationships: [Relationship]) {
    addresses = Dictionary(
      relationships.map { ($0.id, $0.address) }, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: - Elements

extension WorksheetFeaturesHandler: MarkupHandler {
  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    if let column = filteredColumn {
      features.filteredColumns.append(column)
      filteredColumn = nil
    }
    switch element.namespace {
    case .spreadsheet: try startOrdinary(element.term, attributes)
    case .spreadsheet2009: try startRule(element.term, attributes)
    case .excelMain:
      let isRanges = element.term == .sqref && conditional != nil
      beginText(isRanges || (element.term == .f || element.term == .sqref) && validation != nil)
    default: break
    }
  }

  private mutating func startOrdinary(
    _ term: MarkupTerm, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    switch term {
    case .col: noteColumns(attributes)
    case .sheetFormatPr: features.hidesUnlistedRows = attributes.flag(.zeroHeight)
    case .sheetProtection: noteProtection(attributes)
    case .autoFilter:
      features.filteredRange = attributes.text(.ref).flatMap { CellRange(sheetArea: $0) }
    case .filterColumn: noteFilteredColumn(attributes)
    case .mergeCell: try noteMergedRange(attributes)
    case .hyperlink: try noteHyperlink(attributes)
    default: try startRule(term, attributes)
    }
  }

  /// Rules for cells stand in both namespaces.
  private mutating func startRule(
    _ term: MarkupTerm, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    switch term {
    case .conditionalFormatting where selection.contains(.conditionalFormats):
      guard features.conditionalFormats.count < limits.conditionalFormats else {
        throw .exceeded("conditionalFormats", of: limits.conditionalFormats)
      }
      conditional = ConditionalRange(ranges: try ranges(attributes.text(.sqref)), kinds: [])
    case .cfRule:
      if let type = attributes.text(.type) { conditional?.kinds.append(type) }
    case .dataValidation where selection.contains(.validations):
      guard features.validations.count < limits.validations else {
        throw .exceeded("validations", of: limits.validations)
      }
      let draft = ValidationDraft(attributes, ranges: try ranges(attributes.text(.sqref)))
      try count(draft.byteCount)
      validation = draft
    case .formula1, .formula2:
      formula = term == .formula1 ? 0 : 1
      beginText(validation != nil)
    default: break
    }
  }

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    switch (element.namespace, element.term) {
    case (.spreadsheet, .filterColumn): filteredColumn = nil
    case (.spreadsheet, .formula1), (.spreadsheet, .formula2), (.excelMain, .f):
      guard takesText else { return }
      let written = endText()
      validation?.formulas[formula] = written
    case (.excelMain, .sqref):
      guard takesText else { return }
      let found = try ranges(endText())
      if validation != nil { validation?.ranges = found } else { conditional?.ranges = found }
    case (.spreadsheet, .dataValidation), (.spreadsheet2009, .dataValidation):
      if let validation { features.validations.append(validation.validation) }
      validation = nil
    case (.spreadsheet, .conditionalFormatting), (.spreadsheet2009, .conditionalFormatting):
      if let conditional { features.conditionalFormats.append(conditional) }
      conditional = nil
    default: break
    }
  }

  private mutating func beginText(_ isWanted: Bool) {
    takesText = isWanted
    text.removeAll(keepingCapacity: true)
  }

  private mutating func endText() -> String {
    takesText = false
    return String(decoding: text, as: UTF8.self)
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard takesText else { return }
    guard text.count + piece.count <= limits.cellBytes else {
      throw .exceeded("cellBytes", of: limits.cellBytes)
    }
    try count(piece.count)
    text.append(copying: piece)
  }
}

// MARK: - What they say

extension WorksheetFeaturesHandler {
  private mutating func count(_ bytes: Int) throws(WorkbookError) {
    byteCount += bytes
    guard byteCount <= limits.annotationBytes else {
      throw .exceeded("annotationBytes", of: limits.annotationBytes)
    }
  }

  private mutating func ranges(_ text: String?) throws(WorkbookError) -> [CellRange] {
    let found = text.map(CellRange.list) ?? []
    rangeCount += found.count
    guard rangeCount <= limits.ruleRanges else {
      throw .exceeded("ruleRanges", of: limits.ruleRanges)
    }
    return found
  }

  private mutating func noteColumns(_ attributes: borrowing MarkupAttributes) {
    guard attributes.flag(.hidden), let first = attributes.number(.min),
      let last = attributes.number(.max), first > 0, first <= last,
      last <= CellReference.maximumColumn,
      features.hiddenColumns.count < CellReference.maximumColumn
    else { return }
    features.hiddenColumns.append(first...last)
  }

  private mutating func noteFilteredColumn(_ attributes: borrowing MarkupAttributes) {
    guard let range = features.filteredRange, let index = attributes.number(.colId) else { return }
    let column = range.first.column + index
    // What stands within says by what; with nothing in it, the column's button is only hidden.
    if column <= range.last.column, !features.filteredColumns.contains(column) {
      filteredColumn = column
    }
  }

  private mutating func noteProtection(_ attributes: borrowing MarkupAttributes) {
    guard attributes.flag(.sheet) else { return }
    let locks: [(MarkupTerm, SheetProtection, isStandard: Bool)] = [
      (.objects, .editObjects, false), (.selectLockedCells, .selectLockedCells, false),
      (.selectUnlockedCells, .selectUnlockedCells, false), (.formatCells, .formatCells, true),
      (.formatColumns, .formatColumns, true), (.formatRows, .formatRows, true),
      (.insertColumns, .insertColumns, true), (.insertRows, .insertRows, true),
      (.insertHyperlinks, .insertHyperlinks, true), (.deleteColumns, .deleteColumns, true),
      (.deleteRows, .deleteRows, true), (.sort, .sort, true), (.autoFilter, .autoFilter, true),
      (.pivotTables, .pivotTables, true),
    ]
    var allowed: SheetProtection = []
    for (term, action, isStandard) in locks where !attributes.flag(term, else: isStandard) {
      allowed.insert(action)
    }
    features.protection = allowed
    features.isPasswordProtected =
      attributes.index(of: .password) != nil || attributes.index(of: .hashValue) != nil
  }

  private mutating func noteMergedRange(
    _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard let range = attributes.text(.ref).flatMap({ CellRange(sheetArea: $0) }) else { return }
    guard features.mergedRanges.count < limits.mergedRanges else {
      throw .exceeded("mergedRanges", of: limits.mergedRanges)
    }
    features.mergedRanges.append(range)
  }

  private mutating func noteHyperlink(
    _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard let range = attributes.text(.ref).flatMap({ CellRange(sheetArea: $0) }) else { return }
    guard features.hyperlinks.count < limits.hyperlinks else {
      throw .exceeded("hyperlinks", of: limits.hyperlinks)
    }
    let id = attributes.text(.id, in: .relationshipReference)
    let link = Hyperlink(
      range: range, target: id.flatMap { addresses[$0] },
      location: attributes.escapedText(.location),
      tooltip: attributes.escapedText(.tooltip), display: attributes.escapedText(.display))
    let texts = [link.location, link.tooltip, link.display]
    try count(texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) })
    features.hyperlinks.append(link)
  }
}
