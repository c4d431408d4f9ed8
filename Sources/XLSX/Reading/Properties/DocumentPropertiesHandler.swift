/// Takes in the three parts of document properties, one after another.
struct DocumentPropertiesHandler: MarkupHandler {
  /// Properties longer than this are cut: they name programs and people.
  private static let mostBytes = 64 << 10
  private static let mostProperties = 4096

  private(set) var properties = DocumentProperties()
  private var depth = 0
  private var customName: String?
  private var customType = MarkupTerm.other
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
      customType = .other
      customName =
        element == MarkupElement(namespace: .customProperties, term: .property)
        ? try budget.keep(attributes.text(.name)) : nil
    } else if depth == 3, element.namespace == .variantTypes {
      customType = element.term
    }
  }

  mutating func end(_ element: MarkupElement) {
    depth -= 1
    guard depth == 1 else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if let customName {
      if properties.custom.count < Self.mostProperties { note(text, as: customName) }
      return
    }
    switch element.namespace {
    case .extendedProperties: noteExtended(text, element.term)
    case .coreProperties, .dublinCore, .dublinCoreTerms: noteCore(text, element.term)
    default: break
    }
  }

  private mutating func noteExtended(_ text: String, _ term: MarkupTerm) {
    switch term {
    case .Application: properties.application = text
    case .AppVersion: properties.appVersion = text
    case .Company: properties.company = text
    case .Manager: properties.manager = text
    default: break
    }
  }

  private mutating func noteCore(_ text: String, _ term: MarkupTerm) {
    switch term {
    case .creator: properties.creator = text
    case .lastModifiedBy: properties.lastModifiedBy = text
    case .created: properties.created = DateValue(iso8601: text)
    case .modified: properties.modified = DateValue(iso8601: text)
    case .title: properties.title = text
    case .subject: properties.subject = text
    case .category: properties.category = text
    case .keywords: properties.keywords = text
    case .description: properties.remarks = text
    default: break
    }
  }

  /// Keeps a custom property, typed by its element (ISO 29500-1, 22.4).
  private mutating func note(_ text: String, as name: String) {
    properties.custom[name] = text
    let value: CellValue? =
      switch customType {
      case .bool:
        ["true", "1"].contains(text)
          ? .boolean(true) : ["false", "0"].contains(text) ? .boolean(false) : nil
      case .i1, .i2, .i4, .i8, .int, .ui1, .ui2, .ui4, .ui8, .uint, .r4, .r8, .decimal:
        DecimalNumber.read(bytes.span).map { .number($0) }
      case .filetime, .date: DateValue(iso8601: text).map { .date($0) }
      case .error: .error(text)
      default: nil
      }
    properties.customValues[name] = value ?? .string(text)
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard depth >= 2, bytes.count + piece.count <= Self.mostBytes else { return }
    try budget.keep(bytes: piece.count)
    bytes.append(copying: piece)
  }
}
