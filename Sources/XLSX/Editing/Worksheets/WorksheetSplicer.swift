/// Changes cells, links and views of a worksheet by splices, and nothing else of it.
struct WorksheetSplicer {
  /// The most links of a worksheet (Excel's limit: 65,530).
  private static let mostLinks = 65_530

  private let part: EditedPart
  private let changes: WorksheetChanges
  private let styles: StylesEditor
  private let dialect: ConformanceClass
  private let dateSystem: DateSystem

  private let targets: [Int: [Int]]
  // The rows that must be there, in order, and where those belong that are not.
  private let targetRows: [Int]
  private var nextRow = 0
  private var rowOffsets: [Int: Int] = [:]
  private var foundRows: Set<Int> = []

  private var order = TopLevelOrder()
  private var columns: [(range: ClosedRange<Int>, style: Int)] = []
  private var prefix = ""
  private var relationshipPrefix: String?
  private var rowNumber = 0
  private var column = 0
  private var site: RowSite?
  private var sheetDataEnd: ElementCursor.Event?
  private var hyperlinksStart: MarkupTag?
  private var hyperlinksEnd: ElementCursor.Event?
  private var linkedRanges: [CellRange] = []
  private var linkCount = 0
  private var droppedLinks: [Range<Int>] = []
  /// Whether a cell lost a formula: the list of formulas is then no longer right.
  private(set) var lostFormula = false

  /// Prepares to change a worksheet.
  ///
  /// - Parameters:
  ///   - part: The worksheet.
  ///   - changes: What is to become of it.
  ///   - styles: The styles of the workbook.
  ///   - dialect: The workbook's dialect.
  ///   - dateSystem: From which day it counts dates.
  init(
    _ part: EditedPart, _ changes: WorksheetChanges, styles: StylesEditor,
    _ dialect: ConformanceClass, _ dateSystem: DateSystem
  ) {
    self.part = part
    self.changes = changes
    self.styles = styles
    self.dialect = dialect
    self.dateSystem = dateSystem
    targets = changes.cellsByRow
    targetRows = targets.keys.sorted()
  }

  /// Makes the splices.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/notEditable`` where a cell cannot be
  ///   changed alone, such as one with a formula that others share.
  mutating func run() throws(WorkbookError) {
    var cursor = ElementCursor(part.bytes)
    while let event = cursor.next() {
      switch event.depth {
      case 0: try passRoot(event, cursor)
      case 1: try passChild(event, cursor)
      case 2 where event.isSpreadsheet: try passGrandchild(event, cursor)
      case 3 where event.isSpreadsheet && event.isStart && event.name == "c" && isInRow:
        try passCell(event, cursor)
      default: continue
      }
    }
  }

  private var isInRow: Bool { place == "sheetData" && rowIsOpen }
  // The child of the root that is being gone through.
  private var place = ""
  private var rowIsOpen = false

  // MARK: Around the rows

  private mutating func passRoot(
    _ event: ElementCursor.Event, _ cursor: ElementCursor
  ) throws(WorkbookError) {
    if event.isStart {
      let name = cursor.text(event.tag.prefix)
      prefix = name.isEmpty ? "" : name + ":"
      relationshipPrefix = cursor.prefix(of: .relationshipReference)
      order.start = event.tag.range.upperBound
    }
    guard event.isEnd else { return }
    guard !event.tag.isEmpty else {
      throw .notEditable("the worksheet has no content", part: part.name)
    }
    try finish(cursor)
  }

  private mutating func passChild(
    _ event: ElementCursor.Event, _ cursor: ElementCursor
  ) throws(WorkbookError) {
    if event.isStart { place = event.isSpreadsheet ? event.name : "" }
    if event.isSpreadsheet {
      if event.isStart { begin(event, cursor) }
      if event.isEnd {
        order.note(event.name, endingAt: event.tag.range.upperBound)
        if event.name == "sheetData", sheetDataEnd == nil {
          sheetDataEnd = event
          try addRows(to: event, cursor)
        }
        if event.name == "hyperlinks" { hyperlinksEnd = event }
      }
    }
    if event.isEnd { place = "" }
  }

  private mutating func begin(_ event: ElementCursor.Event, _ cursor: ElementCursor) {
    switch event.name {
    case "hyperlinks": hyperlinksStart = event.tag
    case "legacyDrawing" where changes.dropsLegacyDrawing:
      part.remove(cursor.elementRange(from: event.tag))
    default: return
    }
  }

  private mutating func passGrandchild(
    _ event: ElementCursor.Event, _ cursor: ElementCursor
  ) throws(WorkbookError) {
    switch (place, event.name) {
    case ("sheetData", "row"):
      if event.isStart { beginRow(event, cursor) }
      if event.isEnd { try endRow(event, cursor) }
    case ("cols", "col") where event.isStart: noteColumns(event, cursor)
    case ("sheetViews", "sheetView") where event.isStart && changes.unselects:
      part.set("tabSelected", to: nil, of: event.tag, cursor: cursor)
    case ("hyperlinks", "hyperlink") where event.isStart: noteLink(event, cursor)
    default: return
    }
  }

  private mutating func noteColumns(_ event: ElementCursor.Event, _ cursor: ElementCursor) {
    func number(_ name: String) -> Int? { cursor.value(name, of: event.tag).flatMap { Int($0) } }
    guard let first = number("min"), let last = number("max"), first <= last,
      let style = number("style"), style > 0
    else { return }
    columns.append((first...last, style))
  }

  private mutating func noteLink(_ event: ElementCursor.Event, _ cursor: ElementCursor) {
    linkCount += 1
    let location = cursor.value("location", of: event.tag)
    if let sheet = location.flatMap(SheetName.sheet(ofLocation:)),
      changes.unlinkedSheets.contains(SheetName.key(sheet)),
      cursor.relationship("id", of: event.tag) == nil
    {
      droppedLinks.append(cursor.elementRange(from: event.tag))
    } else if let range = cursor.value("ref", of: event.tag).flatMap({ CellRange($0) }) {
      linkedRanges.append(range)
    }
  }

  // MARK: Rows

  private mutating func beginRow(_ event: ElementCursor.Event, _ cursor: ElementCursor) {
    rowIsOpen = true
    let said = cursor.value("r", of: event.tag).flatMap { text in
      Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
    }
    rowNumber = said.flatMap { $0 > 0 ? $0 : nil } ?? rowNumber + 1
    column = 0
    while nextRow < targetRows.count, targetRows[nextRow] < rowNumber {
      rowOffsets[targetRows[nextRow]] = event.tag.range.lowerBound
      nextRow += 1
    }
    guard let columns = targets[rowNumber], foundRows.insert(rowNumber).inserted else { return }
    let isFormatted = ["1", "true", "on"].contains(
      cursor.value("customFormat", of: event.tag) ?? "")
    let style = isFormatted ? cursor.value("s", of: event.tag).flatMap { Int($0) } : nil
    site = RowSite(rowNumber, tag: event.tag, style: style, columns: columns)
  }

  private mutating func passCell(
    _ event: ElementCursor.Event, _ cursor: ElementCursor
  ) throws(WorkbookError) {
    let reference = cursor.value("r", of: event.tag).flatMap { CellReference($0) }
    column = reference?.column ?? column + 1
    let cell = CellReference(row: reference?.row ?? rowNumber, column: column)
    if cell.row == rowNumber {
      site?.pass(column: column, at: event.tag.range.lowerBound)
    }
    let style = cursor.value("s", of: event.tag).flatMap { Int($0) } ?? 0
    let format = try changes.fills[cell].map { fill throws(WorkbookError) in
      try styles.format(like: style, filled: fill)
    }
    if let value = changes.values[cell] {
      try replace(event, cursor, cell, value, style: format ?? style)
    } else if let format {
      setStyle(format, of: event.tag, cursor)
    }
  }

  private func setStyle(_ style: Int, of tag: MarkupTag, _ cursor: ElementCursor) {
    if let old = cursor.attribute("s", of: tag) {
      part.replace(old.value, with: String(style))
    } else {
      let place = cursor.attribute("r", of: tag)?.range.upperBound ?? tag.name.upperBound
      part.insert(" s=\"\(style)\"", at: place)
    }
  }

  private mutating func replace(
    _ event: ElementCursor.Event, _ cursor: ElementCursor, _ cell: CellReference,
    _ value: CellContent, style: Int
  ) throws(WorkbookError) {
    let range = cursor.elementRange(from: event.tag)
    let content = Array(part.bytes[range])
    var inner = ElementCursor(content)
    while let child = inner.next() {
      guard child.depth == 1, child.isStart, child.name == "f" else { continue }
      let type = inner.value("t", of: child.tag) ?? "normal"
      guard type == "normal" else {
        throw WorkbookError(
          .notEditable, part: part.name.path, detail: "\(cell): a formula that others share")
      }
      lostFormula = true
    }
    part.replace(range, with: try markup(of: cell, value, style: style))
  }

  private mutating func endRow(
    _ event: ElementCursor.Event, _ cursor: ElementCursor
  ) throws(WorkbookError) {
    rowIsOpen = false
    guard let site = site.take() else { return }
    var atEnd = ""
    let missing = site.missing
    for (column, offset) in missing {
      let cell = CellReference(row: site.number, column: column)
      let markup = try markup(ofNew: cell, rowStyle: site.style)
      if let offset { part.insert(markup, at: offset) } else { atEnd += markup }
    }
    part.append(atEnd, to: event, of: cursor)
    if let first = missing.first?.column, let last = missing.last?.column {
      widenSpans(of: site.tag, first...last, cursor)
    }
  }

  /// Sees to it that a row's note of which columns it spans is not a lie (18.3.1.73 row, spans).
  private func widenSpans(
    of tag: MarkupTag, _ added: ClosedRange<Int>, _ cursor: ElementCursor
  ) {
    guard let spans = cursor.attribute("spans", of: tag) else { return }
    let parts = cursor.text(spans.value).split(separator: " ")
    let numbers = parts.first?.split(separator: ":").compactMap { Int($0) } ?? []
    guard parts.count == 1, numbers.count == 2 else { return part.remove(spans.range) }
    let first = min(numbers[0], added.lowerBound)
    let last = max(numbers[1], added.upperBound)
    guard first < numbers[0] || last > numbers[1] else { return }
    part.replace(spans.value, with: "\(first):\(last)")
  }

  /// Adds the rows that are not there.
  private mutating func addRows(
    to end: ElementCursor.Event, _ cursor: ElementCursor
  ) throws(WorkbookError) {
    var atEnd = ""
    for row in targetRows where !foundRows.contains(row) {
      let markup = try markup(ofNewRow: row)
      if let offset = rowOffsets[row] { part.insert(markup, at: offset) } else { atEnd += markup }
    }
    part.append(atEnd, to: end, of: cursor)
  }

  private func markup(ofNewRow row: Int) throws(WorkbookError) -> String {
    var cells = ""
    for column in targets[row] ?? [] {
      cells += try markup(ofNew: CellReference(row: row, column: column), rowStyle: nil)
    }
    return "<\(prefix)row r=\"\(row)\">\(cells)</\(prefix)row>"
  }

  /// A cell that was not there: it looks like its row, or else like its column.
  private func markup(
    ofNew cell: CellReference, rowStyle: Int?
  ) throws(WorkbookError) -> String {
    let columnStyle = columns.first { $0.range.contains(cell.column) }?.style
    var style = rowStyle ?? columnStyle ?? 0
    if let fill = changes.fills[cell] { style = try styles.format(like: style, filled: fill) }
    return try markup(of: cell, changes.values[cell] ?? .empty, style: style)
  }

  private func markup(
    of cell: CellReference, _ value: CellContent, style: Int
  ) throws(WorkbookError) -> String {
    try EditedCell(cell, value, style: style).markup(prefix: prefix, dateSystem)
  }

  // MARK: Behind the rows

  private mutating func finish(_ cursor: ElementCursor) throws(WorkbookError) {
    if sheetDataEnd == nil, !targetRows.isEmpty {
      var rows = ""
      for row in targetRows { rows += try markup(ofNewRow: row) }
      part.insert(
        "<\(prefix)sheetData>\(rows)</\(prefix)sheetData>", at: order.offset(of: "sheetData"))
    }
    try finishLinks(cursor)
    if let id = changes.legacyDrawing {
      let name = relationshipPrefix ?? "r"
      let declaration =
        relationshipPrefix == nil ? " xmlns:r=\"\(dialect.officeRelationships)\"" : ""
      part.insert(
        "<\(prefix)legacyDrawing\(declaration) \(name):id=\"\(id)\"/>",
        at: order.offset(of: "legacyDrawing"))
    }
  }

  private func finishLinks(_ cursor: ElementCursor) throws(WorkbookError) {
    let links = changes.links.sorted { $0.key < $1.key }.filter { link in
      !linkedRanges.contains { $0.contains(link.key) }
    }
    guard links.isEmpty || linkCount - droppedLinks.count + links.count <= Self.mostLinks else {
      throw .notEditable("more than \(Self.mostLinks) links", part: part.name)
    }
    let markup = links.map { cell, link in
      let tooltip = link.tooltip.map { " tooltip=\"\(MarkupReferences.escaped($0))\"" } ?? ""
      let location = MarkupReferences.escaped(link.location)
      return "<\(prefix)hyperlink ref=\"\(cell)\" location=\"\(location)\"\(tooltip)/>"
    }.joined()
    guard let start = hyperlinksStart, let end = hyperlinksEnd else {
      guard !markup.isEmpty else { return }
      return part.insert(
        "<\(prefix)hyperlinks>\(markup)</\(prefix)hyperlinks>", at: order.offset(of: "hyperlinks"))
    }
    // A list without links is against the schema.
    if markup.isEmpty, !droppedLinks.isEmpty, droppedLinks.count == linkCount {
      return part.remove(start.range.lowerBound..<end.tag.range.upperBound)
    }
    for range in droppedLinks { part.remove(range) }
    part.append(markup, to: end, of: cursor)
  }
}
