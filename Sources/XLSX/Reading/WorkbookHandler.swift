/// Takes in the part of the workbook itself (ISO 29500-1, 18.2).
struct WorkbookHandler: MarkupHandler {
  /// A sheet as the workbook lists it, by the relationship that leads to its part.
  struct Sheet {
    var name: String
    var relationship: String
    var visibility: SheetVisibility
  }

  private(set) var sheets: [Sheet] = []
  private(set) var definedNames: [DefinedName] = []
  private(set) var dateSystem = DateSystem.from1900
  private(set) var isWorkbook = false
  private(set) var facts = WorkbookFacts()

  private let limits: ReadingLimits
  private var budget: MetadataBudget
  private var depth = 0
  private var openName: (name: String, sheetIndex: Int?, isHidden: Bool)?
  private var formula: [UInt8] = []

  init(limits: ReadingLimits) {
    self.limits = limits
    budget = MetadataBudget(limits)
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    depth += 1
    guard element.isSpreadsheet else { return }
    switch element.term {
    case .workbook where depth == 1:
      isWorkbook = true
    case .workbookPr where depth == 2 && attributes.flag(.date1904):
      dateSystem = .from1904
    case .fileVersion where depth == 2:
      facts.appName = attributes.text(.appName)
    case .workbookProtection where depth == 2:
      facts.isStructureProtected = attributes.flag(.lockStructure)
    case .sheet where depth == 3:
      try addSheet(attributes)
    case .definedName where depth == 3:
      openName = (
        try budget.keep(attributes.text(.name)) ?? "", attributes.number(.localSheetId),
        attributes.flag(.hidden)
      )
    default:
      break
    }
  }

  private mutating func addSheet(_ attributes: borrowing MarkupAttributes) throws(WorkbookError) {
    guard sheets.count < limits.sheets else { throw .exceeded("sheets", of: limits.sheets) }
    let state = attributes.text(.state) ?? ""
    if state.isEmpty { facts.statesVisibility = false }
    try sheets.append(
      Sheet(
        name: budget.keep(attributes.text(.name)) ?? "",
        // Some makers misspell the namespace: no other attribute is called id.
        relationship: budget.keep(
          attributes.text(.id, in: .relationshipReference) ?? attributes.text(.id, in: .other))
          ?? "",
        visibility: SheetVisibility(rawValue: state) ?? .visible))
  }

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    depth -= 1
    guard depth == 2, let open = openName else { return }
    guard definedNames.count < limits.definedNames else {
      throw .exceeded("definedNames", of: limits.definedNames)
    }
    definedNames.append(
      DefinedName(
        name: open.name, formula: String(decoding: formula, as: UTF8.self),
        sheetIndex: open.sheetIndex, isHidden: open.isHidden))
    openName = nil
    formula = []
  }

  mutating func text(_ bytes: Span<UInt8>) throws(WorkbookError) {
    guard openName != nil else { return }
    guard formula.count + bytes.count <= limits.cellBytes else {
      throw .exceeded("cellBytes", of: limits.cellBytes)
    }
    try budget.keep(bytes: bytes.count)
    formula.append(copying: bytes)
  }
}
