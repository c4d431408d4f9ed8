import Forms

/// A generic check of a form as a whole.
protocol FormCheck: Check {
  /// Takes what the definition gives.
  ///
  /// - Parameter setting: Parameters, form and campaign; what is not taken from it is a fault.
  /// - Throws: A fault of the definition.
  init(_ setting: inout CheckSetting) throws(DefinitionFault)

  /// What there is to say about a form, each with the record and column of the cell concerned.
  func outcomes(for form: ReturnedForm) -> [Located]
}
