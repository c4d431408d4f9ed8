import Forms

/// A generic check of one cell, which may look at the other cells of its record.
protocol CellCheck: Check {
  /// Whether it is asked about blank cells too; otherwise those are silent.
  static var speaksOfBlanks: Bool { get }

  /// Whether it counts a blank cell as a number.
  static var suppliesBlanks: Bool { get }

  /// Whether it is about cells that were read in such a way.
  static func accounts(for adjustment: Adjustment) -> Bool

  /// Takes what the definition gives.
  ///
  /// - Parameter setting: Parameters, column and campaign; what is not taken from it is a fault.
  /// - Throws: A fault of the definition.
  init(_ setting: inout CheckSetting) throws(DefinitionFault)

  /// What there is to say about a cell; mostly nothing.
  func outcomes(for cell: CheckedCell) -> [Outcome]

  /// The number that a blank cell is counted as; nil where it is none.
  func supplement(for cell: CheckedCell) -> Int?
}

extension CellCheck {
  static var speaksOfBlanks: Bool { false }
  static var suppliesBlanks: Bool { false }
  static func accounts(for adjustment: Adjustment) -> Bool { false }
  func supplement(for cell: CheckedCell) -> Int? { nil }
}
