import Forms

/// A generic check of a field outside the table.
protocol FieldCheck: Check {
  /// Takes what the definition gives.
  ///
  /// - Parameter setting: Parameters, field and campaign; what is not taken from it is a fault.
  /// - Throws: A fault of the definition.
  init(_ setting: inout CheckSetting) throws(DefinitionFault)

  /// What there is to say about a field among all fields of its form.
  func outcomes(for field: FieldEntry, among fields: [FieldEntry], in context: CheckContext)
    -> [Outcome]
}
