/// A point or a length of time as a cell shows it, without time zone.
public enum DateValue: Hashable, Sendable {
  /// A day of the calendar.
  case day(year: Int, month: Int, day: Int)
  /// A day and a time of day.
  case moment(year: Int, month: Int, day: Int, time: TimeOfDay)
  /// A time of day, from a serial below 1.
  case time(TimeOfDay)
  /// A length of time in milliseconds, from a format such as `[h]:mm`.
  case duration(milliseconds: Int)

  /// A time of day.
  public struct TimeOfDay: Hashable, Sendable {
    /// Milliseconds since midnight, below 86,400,000.
    public var milliseconds: Int

    /// Makes a time of day.
    ///
    /// - Parameter milliseconds: Milliseconds since midnight, below 86,400,000.
    public init(milliseconds: Int) {
      self.milliseconds = milliseconds
    }
  }
}
