internal import Forms
internal import XLSX

extension RawValue {
  /// What stands in a cell of a workbook; a time of day or a length of time stays a number.
  init(_ cell: Cell) {
    switch cell.value {
    case .string(let text):
      self = text.isEmpty ? .empty : .text(text)
    case .number(let number):
      self = .number(number, digits: cell.rawText)
    case .boolean(let isTrue):
      self = .boolean(isTrue)
    case .error(let code):
      self = .error(code)
    case .date(.day(let year, let month, let day)),
      .date(.moment(let year, let month, let day, _)):
      if let date = CalendarDate(year: year, month: month, day: day) {
        self = .date(date)
      } else {
        self = .text(cell.rawText)
      }
    case .date(.time), .date(.duration):
      self = .number(Double(cell.rawText) ?? 0, digits: cell.rawText)
    }
  }

  /// Whether nothing but white space or invisible characters stands there.
  var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text):
      text.unicodeScalars.allSatisfy { TextKey.narrowed($0) == " " || TextKey.isInvisible($0) }
    default: false
    }
  }

  /// Whether it is what a formula gives that has nothing to work on.
  var isBlankOrZero: Bool {
    if case .number(let number, _) = self { return number == 0 }
    return isBlank
  }
}
