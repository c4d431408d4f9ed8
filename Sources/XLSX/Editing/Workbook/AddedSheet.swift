/// A sheet that comes into a workbook.
struct AddedSheet {
  /// What has written it.
  var writer: WorksheetWriter
  /// The relationship that leads from the workbook to it.
  var relationship: String
}
