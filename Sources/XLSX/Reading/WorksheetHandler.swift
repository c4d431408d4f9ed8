/// Takes in the markup of a worksheet (ISO 29500-1, 18.3) and hands it to the builder of rows.
struct WorksheetHandler: ScannedHandler {
  private enum Place {
    case outside, worksheet, sheetData, row, cell, value, formula
    case inline, inlineText, run, runText, feature
  }

  private var place = Place.outside
  private var skipped = 0
  private var scanner = PlainScanner()
  /// The rows that are being built.
  var builder: RowBuilder
  private var gathering: WorksheetFeaturesHandler
  private var featureDepth = 0
  private var formulas: FormulaCollector

  /// Prepares for a worksheet.
  ///
  /// - Parameters:
  ///   - context: What its cells refer to.
  ///   - gathering: Takes in what stands around the rows; nil where nobody asks.
  ///   - limits: How much is taken for sane.
  init(
    context: CellContext, gathering: WorksheetFeaturesHandler? = nil, limits: ReadingLimits
  ) {
    self.gathering = gathering ?? WorksheetFeaturesHandler([], limits: limits)
    let selection = self.gathering.selection
    keepsFormulas = selection.contains(.formulas)
    formulas = FormulaCollector(keepsAll: keepsFormulas, limits: limits)
    builder = RowBuilder(context: context, limits: limits)
    builder.notesHiddenRows = selection.contains(.hiddenRows)
  }

  /// Whether the texts of formulas are asked for.
  let keepsFormulas: Bool

  /// What else the worksheet has.
  var features: WorksheetFeatures {
    var features = gathering.features
    features.hiddenRows = builder.hiddenRows
    return features
  }

  var isAmongItems: Bool { place == .sheetData && skipped == 0 }

  static let firstTag = Array("<sheetData>".utf8)
  static let itemEndTag = Array("</row>".utf8)

  mutating func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(WorkbookError) -> (rest: Int, stop: PlainScanner.Stop) {
    try scanner.scan(bytes, range, into: &builder)
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard skipped == 0, element.isSpreadsheet,
      let inner = try enter(element.term, attributes)
    else {
      if skipped > 0 { skipped += 1 } else { try enterAside(element, attributes) }
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
      formulas.begin(attributes)
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
    default: return nil
    }
  }

  /// Acts on an element that is no part of a row.
  private mutating func enterAside(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    switch place {
    case .feature:
      featureDepth += 1
      try gathering.start(element, attributes)
    case .worksheet where element.namespace == .spreadsheet && gathering.wants(element.term):
      place = .feature
      featureDepth = 1
      try gathering.start(element, attributes)
    default: skipped = 1
    }
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
    var valueMetadata: Int?
    for index in 0..<attributes.count {
      switch attributes.term(at: index) {
      case .r:
        reference = attributes.withValue(at: index) { CellReference(bytes: $0) }
        if reference == nil { reference = try Self.oddReference(attributes, at: index) }
      case .t: type = attributes.withValue(at: index) { CellType(bytes: $0) }
      case .s: style = attributes.withValue(at: index) { WholeNumber.read($0) }
      case .vm: valueMetadata = attributes.withValue(at: index) { WholeNumber.read($0) }
      default: continue
      }
    }
    try builder.beginCell(reference, type: type, style: style)
    if let valueMetadata, valueMetadata > 0 {
      builder.notes.pictures[builder.reference] = .richValue(valueMetadata)
    }
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

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .value:
      builder.endValue()
      place = .cell
    case .formula:
      try formulas.end(at: builder.reference, into: &builder.notes)
      place = .cell
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
    case .feature:
      try gathering.end(element)
      featureDepth -= 1
      if featureDepth == 0 { place = .worksheet }
    case .sheetData: place = .worksheet
    case .worksheet, .outside: place = .outside
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(WorkbookError) {
    guard skipped == 0 else { return }
    switch place {
    case .value, .inlineText, .runText: try builder.append(bytes)
    case .formula: try formulas.append(bytes)
    case .feature: try gathering.text(bytes)
    default: return
    }
  }
}
