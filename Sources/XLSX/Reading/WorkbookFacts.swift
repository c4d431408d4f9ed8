/// What the part of the workbook says beside its sheets and names.
struct WorkbookFacts {
  /// Which program it says wrote it: `xl` for Excel and for many others.
  var appName: String?
  /// Whether the list of sheets is protected against changes.
  var isStructureProtected = false
  /// Whether it says of every sheet whether it can be seen.
  var statesVisibility = true
}
