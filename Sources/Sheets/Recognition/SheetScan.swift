internal import Forms

/// What was found on a sheet.
struct SheetScan {
  /// The forms that lie on it, from top to bottom.
  var forms: [FoundForm] = []
  /// What there is to say of the sheet where no form was found.
  var remarks: [LayoutRemark] = []
  /// What there is to say of it where the whole file has no form: beside forms, it is a list of the
  /// unit's own.
  var doubts: [LayoutRemark] = []
  /// How many rows hold a value.
  var rows = 0
  /// How many cells hold a value.
  var cells = 0
  /// How many rows lie where no form is: covers, lists of options, a unit's own notes.
  var foreignRows = 0
}
