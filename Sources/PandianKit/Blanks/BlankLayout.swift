/// How a unit's blank is laid out in files.
public enum BlankLayout: String, Sendable, CaseIterable {
  /// One workbook with all forms.
  case package
  /// A folder with a workbook a form.
  case forms
}
