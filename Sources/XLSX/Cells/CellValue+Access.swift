extension CellValue {
  /// The text, where it is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, where it is one.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The number, where it is a whole one that an `Int` holds.
  public var integer: Int? { number.flatMap(Int.init(exactly:)) }

  /// The truth value, where it is one.
  public var boolean: Bool? {
    if case .boolean(let truth) = self { truth } else { nil }
  }

  /// The day, moment, time or length of time, where it is one.
  public var date: DateValue? {
    if case .date(let date) = self { date } else { nil }
  }

  /// Any value as text, alike on every machine: for logs, lists and comparisons.
  ///
  /// A number has the fewest digits that give it again (`3`, `0.1`), a truth value is `TRUE` or
  /// `FALSE`, a date is in ISO 8601. The cell's number format has no part in it.
  public var text: String {
    switch self {
    case .string(let text), .error(let text): text
    case .number(let number): NumberText.shortest(number)
    case .boolean(let truth): truth ? "TRUE" : "FALSE"
    case .date(let date): date.description
    }
  }
}
