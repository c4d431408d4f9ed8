/// What is to be written into a cell.
///
/// Text is always text: a string that begins with `=` is no formula. So that it does not become one
/// when somebody edits the cell, text that begins with `=`, `+`, `-` or `@` and has more than that
/// one character is marked with a leading apostrophe, as office programs do (`quotePrefix`), unless
/// the cell's format is ``CellStyle/NumberFormat/text``.
public enum CellContent: Hashable, Sendable {
  /// Nothing: the cell has only its style.
  case empty
  /// Text of at most ``maximumTextLength`` UTF-16 units; longer text is refused, never cut.
  case string(String)
  /// A finite number.
  case number(Double)
  /// A whole number that a `Double` holds exactly.
  case integer(Int)
  /// A number by its digits, such as `0.10` or `1.5E-3`, written as they stand.
  case digits(String)
  /// A truth value.
  case boolean(Bool)
  /// A day, moment, time or duration; a cell without a style of its own gets one that shows it.
  case date(DateValue)
  /// An error value such as `#N/A`.
  case error(String)
  /// A formula without its `=`, of at most ``maximumFormulaLength`` UTF-16 units, and what it gave.
  ///
  /// Without a cached value the office program is asked to calculate when it opens the workbook.
  case formula(String, cached: CellValue?)

  /// The longest text of a cell, in UTF-16 units (Excel's limit).
  public static let maximumTextLength = 32_767
  /// The longest formula, in UTF-16 units (Excel's limit).
  public static let maximumFormulaLength = 8_192

  /// Takes over what a cell holds; nil gives ``empty``.
  ///
  /// - Parameter value: What a reader found in a cell.
  public init(_ value: CellValue?) {
    self =
      switch value {
      case nil: .empty
      case .string(let text): .string(text)
      case .number(let number): .number(number)
      case .boolean(let truth): .boolean(truth)
      case .error(let code): .error(code)
      case .date(let date): .date(date)
      }
  }
}

extension CellContent: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  /// Makes text from a literal, with values put in where it has some.
  ///
  /// - Parameter value: The text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Makes a whole number from a literal.
  ///
  /// - Parameter value: The number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// Makes a number from a literal.
  ///
  /// - Parameter value: The number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// Makes a truth value from a literal.
  ///
  /// - Parameter value: The truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
