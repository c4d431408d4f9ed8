import Forms

/// A generic check that looks from one form of a return into another.
protocol ReturnCheck: Check {
  /// Takes what the definition gives.
  ///
  /// - Parameter setting: Parameters and campaign; what is not taken from it is a fault.
  /// - Throws: A fault of the definition.
  init(_ setting: inout ReturnSetting) throws(DefinitionFault)

  /// What there is to say about a return, each with the cell at which it stands.
  func outcomes(for whole: UnitReturn) -> [Remark]
}
