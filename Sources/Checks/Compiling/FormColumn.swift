import Forms

/// A column together with the form in which it stands.
struct FormColumn: Sendable {
  /// The number of the form.
  var number: Int
  /// The position among the form's columns.
  var index: Int
  /// The column as the definition has it.
  var column: Column
}
