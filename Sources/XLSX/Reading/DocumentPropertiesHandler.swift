/// Takes in the three parts of document properties, one after another.
struct DocumentPropertiesHandler: MarkupHandler {
  /// Properties longer than this are cut: they name programs and people.
  private static let mostBytes = 64 << 10
  private static let mostProperties = 4096

  private(set) var properties = DocumentProperties()
  private var depth = 0
  private var customName: String?
  private var bytes: [UInt8] = []
  private var budget: MetadataBudget

  /// Prepares for the parts of a workbook.
  ///
  /// - Parameter limits: How much is taken for sane.
  init(limits: ReadingLimits) {
    budget = MetadataBudget(limits)
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    depth += 1
    if depth == 2 {
      bytes = []
      customName =
        element == MarkupElement(namespace: .customProperties, term: .property)
        ? try budget.keep(attributes.text(.name)) : nil
    }
  }

  mutating func end(_ element: MarkupElement) {
    depth -= 1
    guard depth == 1 else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if let customName {
      if properties.custom.count < Self.mostProperties { properties.custom[customName] = text }
      return
    }
    switch (element.namespace, element.term) {
    case (.extendedProperties, .Application): properties.application = text
    case (.extendedProperties, .AppVersion): properties.appVersion = text
    case (.coreProperties, .lastModifiedBy): properties.lastModifiedBy = text
    case (.dublinCore, .creator): properties.creator = text
    case (.dublinCore, .title): properties.title = text
    default: break
    }
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard depth >= 2, bytes.count + piece.count <= Self.mostBytes else { return }
    try budget.keep(bytes: piece.count)
    bytes.append(copying: piece)
  }
}
