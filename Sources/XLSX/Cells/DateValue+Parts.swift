extension DateValue {
  /// The year; nil for a time or a length of time, which have none.
  public var year: Int? {
    switch self {
    case .day(let year, _, _), .moment(let year, _, _, _): year
    case .time, .duration: nil
    }
  }

  /// The month, 1 to 12; nil for a time or a length of time, which have none.
  public var month: Int? {
    switch self {
    case .day(_, let month, _), .moment(_, let month, _, _): month
    case .time, .duration: nil
    }
  }

  /// The day of the month, 1 to 31; nil for a time or a length of time, which have none.
  public var day: Int? {
    switch self {
    case .day(_, _, let day), .moment(_, _, let day, _): day
    case .time, .duration: nil
    }
  }

  /// The time of day; nil for a day alone, and for a length of time.
  public var time: TimeOfDay? {
    switch self {
    case .moment(_, _, _, let time), .time(let time): time
    case .day, .duration: nil
    }
  }
}

extension DateValue.TimeOfDay {
  /// The hour, 0 to 23.
  public var hour: Int { milliseconds / 3_600_000 }
  /// The minute, 0 to 59.
  public var minute: Int { milliseconds / 60_000 % 60 }
  /// The second, 0 to 59, without its fraction.
  public var second: Int { milliseconds / 1000 % 60 }

  /// Makes a time of day from what a clock shows; nil where no clock shows it.
  ///
  /// - Parameters:
  ///   - hour: The hour, 0 to 23.
  ///   - minute: The minute, 0 to 59.
  ///   - second: The second, 0 to 59.
  ///   - millisecond: The thousandths of a second, 0 to 999.
  public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1000).contains(millisecond)
    else { return nil }
    self.init(milliseconds: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond)
  }
}
