import Forms

/// A generic check of one cell, which may look at the other cells of its record.
protocol CellCheck: Check {
  /// Whether it is asked about blank cells too; otherwise those are silent.
  static var speaksOfBlanks: Bool { get }

  /// Takes what the definition gives.
  ///
  /// - Parameter setting: Parameters, column and campaign; what is not taken from it is a fault.
  /// - Throws: A fault of the definition.
  init(_ setting: inout CheckSetting) throws(DefinitionFault)

  /// What there is to say about a cell; mostly nothing.
  func outcomes(for cell: CheckedCell) -> [Outcome]
}

extension CellCheck {
  static var speaksOfBlanks: Bool { false }
}
