/// What stood in a cell of a return, before it is read as what its column asks for.
public enum RawValue: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Text as the file has it.
  case text(String)
  /// A number, with its digits as the file has them: a double cannot tell 2010.1 from 2010.10.
  case number(Double, digits: String)
  /// A date by its number format.
  case date(CalendarDate)
  /// A truth value.
  case boolean(Bool)
  /// An error value such as `#N/A`.
  case error(String)
}

extension RawValue {
  /// The value as text, the way a person sees it; empty for an empty cell.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(_, let digits): digits
    case .date(let date): date.description
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let code): code
    }
  }
}
