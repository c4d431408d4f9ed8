/// Why a cell cannot be read as its column asks.
public enum ReadingFault: Hashable, Sendable {
  /// The cell holds an error value such as `#N/A`, or signs such as `#####`.
  case errorValue(String)
  /// The text is no value of the column's list, nor known as another way of writing one.
  case unlisted
  /// The text could mean more than one value of the list.
  case ambiguous
  /// The text is no year, month or day.
  case notDate
  /// The text is no number.
  case notNumber
  /// The number is below zero.
  case negative
  /// The number is no whole one.
  case fraction
  /// A value was read, but a rule found that it cannot be right.
  case refused
  /// The cell is merged with others in a column where each row has a value of its own.
  case merged
  /// The identity number cannot be right.
  case identity(ResidentID.Fault)
}
