/// Takes in parts of tables, one after another.
struct TableHandler: MarkupHandler {
  private let limits: ReadingLimits
  private var current: Table?
  /// The tables.
  private(set) var tables: [Table] = []

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.namespace == .spreadsheet else { return }
    switch element.term {
    case .table where current == nil:
      guard tables.count < limits.tables else { throw .exceeded("tables", of: limits.tables) }
      guard let range = attributes.text(.ref).flatMap({ CellRange(sheetArea: $0) }) else { return }
      current = Table(
        name: attributes.escapedText(.displayName) ?? attributes.escapedText(.name) ?? "",
        range: range, headerRowCount: min(attributes.number(.headerRowCount) ?? 1, 1),
        totalsRowCount: min(attributes.number(.totalsRowCount) ?? 0, 1))
    case .tableColumn:
      guard current?.columns.count ?? 0 < CellReference.maximumColumn else {
        throw .exceeded("columnNumber", of: CellReference.maximumColumn)
      }
      current?.columns.append(attributes.escapedText(.name) ?? "")
    case .autoFilter:
      current?.filteredRange = attributes.text(.ref).flatMap { CellRange(sheetArea: $0) }
    default: break
    }
  }

  mutating func end(_ element: MarkupElement) {
    guard element == MarkupElement(namespace: .spreadsheet, term: .table) else { return }
    if let current { tables.append(current) }
    current = nil
  }

  mutating func text(_ piece: Span<UInt8>) {}
}
