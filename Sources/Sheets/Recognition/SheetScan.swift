internal import Forms

/// What was found on a sheet.
struct SheetScan {
  /// The forms that lie on it, from top to bottom, each with what there is to say of its layout.
  var forms: [(returned: ReturnedForm, remarks: [LayoutRemark], title: TitleMatch?)] = []
  /// What there is to say of the sheet where no form was found.
  var remarks: [LayoutRemark] = []
  /// How many rows hold a value.
  var rows = 0
  /// How many cells hold a value.
  var cells = 0
  /// How many rows lie where no form is: covers, lists of options, a unit's own notes.
  var foreignRows = 0
}
