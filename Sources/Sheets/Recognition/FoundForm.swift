internal import Forms

/// A form that was found on a sheet.
struct FoundForm {
  /// What form it is.
  let form: Form
  /// What was read of it.
  var returned: ReturnedForm
  /// What there is to say of its layout.
  var remarks: [LayoutRemark]
  /// The title above it, if there is one.
  var title: TitleMatch?
  /// The rows of records that are hidden.
  var hiddenRows: Set<Int> = []
  /// Where its running numbers or its rows first break off.
  var interruption: RowSequence.Interruption?

  /// The number of the form.
  var number: Int { returned.number }
}
