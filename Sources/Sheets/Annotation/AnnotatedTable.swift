public import Forms

/// Where a form lies in a return, as far as marking it needs to know: its records are not kept.
public struct AnnotatedTable: Sendable, Hashable {
  /// The form's number.
  public let form: Int
  /// The sheet it lies on.
  public let sheet: String
  /// The columns of the sheet that it takes, from 1, as far as they were found.
  public let columns: ClosedRange<Int>
  /// What the columns are called, by their number on the sheet.
  public let headers: [Int: String]

  /// Takes over where a form lies; nil where none of its columns was found.
  ///
  /// - Parameters:
  ///   - returned: The form as it was found.
  ///   - form: What form it is.
  public init?(_ returned: ReturnedForm, of form: Form) {
    var headers: [Int: String] = [:]
    for (column, position) in zip(form.columns, returned.positions) {
      guard let position else { continue }
      headers[position] = column.group.map { "\($0)：\(column.header)" } ?? column.header
    }
    guard let first = headers.keys.min(), let last = headers.keys.max() else { return nil }
    self.form = form.number
    sheet = returned.sheet
    columns = first...last
    self.headers = headers
  }
}
