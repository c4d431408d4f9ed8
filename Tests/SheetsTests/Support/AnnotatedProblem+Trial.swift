import Checks
import Forms

@testable import Sheets

extension Finding {
  /// A finding at a cell of a sheet.
  static func trial(
    _ rule: String = "A07", _ severity: Severity = .error, _ message: String = "错",
    sheet: String? = "附件1", row: Int? = 5, column: Int = 7, isForDepartment: Bool = false
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: "a.xlsx", sheet: sheet,
      place: row.map { CellPlace(row: $0, column: column) }, form: 1, message: message,
      isForDepartment: isForDepartment)
  }
}

extension AnnotatedProblem {
  /// A problem as a note tells it.
  static func trial(_ severity: Severity, _ message: String) -> AnnotatedProblem? {
    AnnotatedProblem(.trial("A07", severity, message), tables: [], merged: nil)
  }
}
