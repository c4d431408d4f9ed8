import Forms

/// `count`: what should be a whole number is none, or lies outside its bounds.
struct CountCheck: CellCheck {
  static let name = "count"
  static let variants: Set<String> = ["negative", "fraction", "text"]
  static let suppliesBlanks = true
  private let minimum: Int
  private let maximum: Int
  /// Whether the form is a tally, in which a blank stands for nobody.
  private let isOfTally: Bool

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    minimum = try setting.integer("minimum") ?? .min
    maximum = try setting.integer("maximum") ?? .max
    isOfTally = setting.form.printedRows != nil
    guard minimum <= maximum else { throw setting.fault("“minimum”大于“maximum”", "minimum") }
  }

  static func accounts(for adjustment: Adjustment) -> Bool {
    adjustment == .numberFromText || adjustment == .narrowed
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    switch cell.reading {
    case .unreadable(.notNumber):
      return [Outcome()]
    case .unreadable(.negative):
      return [Outcome(variant: "negative", always: true)]
    case .unreadable(.fraction):
      return [Outcome(variant: "fraction", always: true)]
    case .value(.count(let number), let adjustments):
      guard minimum <= number, number <= maximum else { return [Outcome()] }
      return adjustments.contains(.numberFromText) ? [Outcome(variant: "text")] : []
    default:
      return []
    }
  }

  func supplement(for cell: CheckedCell) -> Int? {
    isOfTally ? 0 : nil
  }
}
