/// A year, a month or a day, as precise as it was written.
public struct PartialDate: Hashable, Sendable {
  /// The year, such as 2020.
  public let year: Int
  /// The month, 1 to 12, if it was written.
  public let month: Int?
  /// The day of the month, if it was written.
  public let day: Int?

  /// Makes a date; nil where the calendar has no such year, month or day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil,
      month != nil || day == nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The earliest day that it can mean.
  public var earliest: CalendarDate? {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in the notice's form: `2020.03`; the year alone where no month was written.
  public var description: String {
    guard let month else { return String(year) }
    return "\(year).\(CalendarDate.padded(month, to: 2))"
  }
}
