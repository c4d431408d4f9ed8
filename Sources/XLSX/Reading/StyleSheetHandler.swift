/// Takes in the part of styles, as far as values need it.
struct StyleSheetHandler: MarkupHandler {
  private let limits: ReadingLimits
  private var budget: MetadataBudget
  private var codes: [Int: String] = [:]
  private var formatIDs: [Int] = []
  private var isInNumberFormats = false
  private var isInCellFormats = false

  init(limits: ReadingLimits) {
    self.limits = limits
    budget = MetadataBudget(limits)
  }

  /// The style sheet, once the part has come to its end.
  var styles: StyleSheet { StyleSheet(codes: codes, formatIDs: formatIDs) }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.isSpreadsheet else { return }
    switch element.term {
    case .numFmts:
      isInNumberFormats = true
    case .numFmt where isInNumberFormats:
      // Those of conditional formats stand elsewhere and count their ids anew.
      guard let id = attributes.number(.numFmtId),
        let code = try budget.keep(attributes.text(.formatCode))
      else { return }
      codes[id] = code
      guard codes.count <= limits.styles else { throw .exceeded("styles", of: limits.styles) }
    case .cellXfs:
      isInCellFormats = true
    case .xf where isInCellFormats:
      formatIDs.append(attributes.number(.numFmtId) ?? 0)
      guard formatIDs.count <= limits.styles else { throw .exceeded("styles", of: limits.styles) }
    default:
      break
    }
  }

  mutating func end(_ element: MarkupElement) {
    if element.term == .numFmts { isInNumberFormats = false }
    if element.term == .cellXfs { isInCellFormats = false }
  }

  mutating func text(_ bytes: Span<UInt8>) {}
}
