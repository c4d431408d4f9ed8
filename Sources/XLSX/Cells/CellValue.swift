/// What a cell holds, typed.
public enum CellValue: Hashable, Sendable {
  /// Text: shared, inline or the result of a formula, rich text joined, without phonetic runs.
  case string(String)
  /// A number that no date format is laid on.
  case number(Double)
  /// A truth value.
  case boolean(Bool)
  /// An error value as the file has it, such as `#N/A`.
  case error(String)
  /// A day, a moment or a length of time: a number with a date format, or an ISO 8601 cell.
  case date(DateValue)
}
