extension DateValue: CustomStringConvertible {
  /// The date in ISO 8601: `2020-03-30`, `2020-03-30T08:00:00`, `08:00:00`, `PT108000S`.
  ///
  /// Milliseconds stand there only where there are some: `08:00:00.500`.
  public var description: String {
    switch self {
    case .day(let year, let month, let day):
      Self.text(year, month, day)
    case .moment(let year, let month, let day, let time):
      "\(Self.text(year, month, day))T\(time)"
    case .time(let time):
      time.description
    case .duration(let milliseconds):
      (milliseconds < 0 ? "-PT" : "PT") + Self.seconds(milliseconds.magnitude)
    }
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func seconds(_ milliseconds: UInt) -> String {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    return rest == 0 ? "\(seconds)S" : "\(seconds).\(padded(Int(rest), 3))S"
  }

  fileprivate static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension DateValue.TimeOfDay: CustomStringConvertible {
  /// The time in ISO 8601: `08:00:00`, or `08:00:00.500` where there are milliseconds.
  public var description: String {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let clock = parts.map { DateValue.padded($0, 2) }.joined(separator: ":")
    return rest == 0 ? clock : "\(clock).\(DateValue.padded(rest, 3))"
  }
}
