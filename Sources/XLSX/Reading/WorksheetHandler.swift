/// Takes in the markup of a worksheet (ISO 29500-1, 18.3) and hands it to the builder of rows.
struct WorksheetHandler: MarkupHandler {
  private enum Place {
    case outside, worksheet, sheetData, row, cell, value, formula
    case inline, inlineText, run, runText, mergeCells, columns
  }

  private let limits: ReadingLimits
  private var place = Place.outside
  private var skipped = 0
  /// The rows that are being built.
  var builder: RowBuilder
  /// What else the worksheet has.
  private(set) var features = WorksheetFeatures()

  init(context: CellContext, limits: ReadingLimits) {
    self.limits = limits
    builder = RowBuilder(context: context, limits: limits)
  }

  /// Whether what comes next is a row, or the end of rows.
  var isAmongRows: Bool { place == .sheetData && skipped == 0 }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard skipped == 0, element.isSpreadsheet,
      let inner = try enter(element.term, attributes)
    else {
      skipped += 1
      return
    }
    place = inner
  }

  /// Acts on an element and says which place it opens; nil for one that is passed over.
  private mutating func enter(
    _ term: MarkupTerm, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) -> Place? {
    switch (place, term) {
    case (.row, .c):
      try beginCell(attributes)
      return .cell
    case (.cell, .v):
      builder.beginValue()
      return .value
    case (.cell, .f):
      builder.noteFormula()
      return .formula
    case (.sheetData, .row):
      try beginRow(attributes)
      return .row
    case (.cell, .is):
      builder.beginInline()
      return .inline
    case (.inline, .t), (.run, .t):
      builder.beginText(keepsSpace: attributes.keepsSpace)
      return place == .run ? .runText : .inlineText
    case (.inline, .r): return .run
    case (.outside, .worksheet):
      builder.keepsSpace = attributes.keepsSpace ?? false
      return .worksheet
    case (.worksheet, .sheetData): return .sheetData
    default: return try enterFeature(term, attributes)
    }
  }

  private mutating func enterFeature(
    _ term: MarkupTerm, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) -> Place? {
    switch (place, term) {
    case (.worksheet, .mergeCells): return .mergeCells
    case (.worksheet, .cols): return .columns
    case (.mergeCells, .mergeCell): try noteMergedRange(attributes)
    case (.columns, .col): noteColumns(attributes)
    case (.worksheet, .autoFilter):
      features.filteredRange = attributes.text(.ref).flatMap { CellRange($0) }
    case (.worksheet, .sheetProtection): features.isProtected = attributes.flag(.sheet)
    default: break
    }
    return nil
  }

  private mutating func beginRow(_ attributes: borrowing MarkupAttributes) throws(WorkbookError) {
    var number: Int?
    var isHidden = false
    for index in 0..<attributes.count {
      switch attributes.term(at: index) {
      case .r: number = attributes.withValue(at: index) { Self.rowNumber($0) }
      case .hidden: isHidden = attributes.flag(at: index)
      default: continue
      }
    }
    try builder.beginRow(number: number, isHidden: isHidden)
  }

  private mutating func beginCell(_ attributes: borrowing MarkupAttributes) throws(WorkbookError) {
    var reference: CellReference?
    var type = CellType.number
    var style: Int? = 0
    for index in 0..<attributes.count {
      switch attributes.term(at: index) {
      case .r:
        reference = attributes.withValue(at: index) { CellReference(bytes: $0) }
        if reference == nil { reference = try Self.oddReference(attributes, at: index) }
      case .t: type = attributes.withValue(at: index) { CellType(bytes: $0) }
      case .s: style = attributes.withValue(at: index) { WholeNumber.read($0) }
      default: continue
      }
    }
    try builder.beginCell(reference, type: type, style: style)
  }

  /// The number of a row: `7`, as some makers write it `7.0`; nil where nothing stands there, and
  /// 0 where it is none.
  private static func rowNumber(_ bytes: Span<UInt8>) -> Int? {
    if let number = WholeNumber.read(bytes) { return number }
    if bytes.isEmpty { return nil }
    return Double(String(copying: bytes)).flatMap { Int(exactly: $0) } ?? 0
  }

  /// The place `$B$7`; nil where nothing stands there: the cell follows the one before.
  private static func oddReference(
    _ attributes: borrowing MarkupAttributes, at index: Int
  ) throws(WorkbookError) -> CellReference? {
    let text = attributes.withValue(at: index) { String(copying: $0) }
    if text.isEmpty { return nil }
    guard let reference = CellReference(text) else {
      throw .exceeded("cellPlace", of: CellReference.maximumRow)
    }
    return reference
  }

  private mutating func noteMergedRange(
    _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard let range = attributes.text(.ref).flatMap({ CellRange($0) }) else { return }
    guard features.mergedRanges.count < limits.mergedRanges else {
      throw .exceeded("mergedRanges", of: limits.mergedRanges)
    }
    features.mergedRanges.append(range)
  }

  private mutating func noteColumns(_ attributes: borrowing MarkupAttributes) {
    guard attributes.flag(.hidden), let first = attributes.number(.min),
      let last = attributes.number(.max), first > 0, first <= last,
      last <= CellReference.maximumColumn,
      features.hiddenColumns.count < CellReference.maximumColumn
    else { return }
    features.hiddenColumns.append(first...last)
  }

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .value:
      builder.endValue()
      place = .cell
    case .formula: place = .cell
    case .cell:
      builder.endCell()
      place = .row
    case .row:
      builder.endRow()
      place = .sheetData
    case .run: place = .inline
    case .inlineText, .runText:
      builder.endText()
      place = place == .runText ? .run : .inline
    case .inline:
      builder.endInline()
      place = .cell
    case .sheetData, .mergeCells, .columns: place = .worksheet
    case .worksheet, .outside: place = .outside
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(WorkbookError) {
    guard skipped == 0 else { return }
    switch place {
    case .value, .inlineText, .runText: try builder.append(bytes)
    default: return
    }
  }
}
