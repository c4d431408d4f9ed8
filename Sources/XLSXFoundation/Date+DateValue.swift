public import XLSX

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Date {
  /// The point in time that a cell means, once somebody says in which time zone it was written.
  ///
  /// Nil for a time or a length of time, which belong to no day, and for a day that is none. A time
  /// that a clock skipped, at the beginning of summer time, becomes one shortly after.
  ///
  /// - Parameters:
  ///   - value: What the cell holds; a day alone means its beginning.
  ///   - timeZone: Where the cell was written: a workbook does not say.
  public init?(_ value: DateValue, in timeZone: TimeZone) {
    guard let year = value.year, let month = value.month, let day = value.day,
      value.serial(in: .from1900) != nil
    else { return nil }
    let time = value.time ?? DateValue.TimeOfDay(milliseconds: 0)
    let components = DateComponents(
      year: year, month: month, day: day, hour: time.hour, minute: time.minute,
      second: time.second, nanosecond: time.milliseconds % 1000 * 1_000_000)
    guard let date = Calendar.gregorian(in: timeZone).date(from: components) else { return nil }
    self = date
  }
}

extension DateValue {
  /// The day and the time that a clock in some time zone shows, to the millisecond.
  ///
  /// Midnight gives a ``DateValue/day(year:month:day:)``, as reading such a cell does. Nil outside
  /// the years 1 to 9999.
  ///
  /// - Parameters:
  ///   - date: The point in time.
  ///   - timeZone: Where the clock stands.
  public init?(_ date: Date, in timeZone: TimeZone) {
    // Half a millisecond more: a double seldom holds a thousandth, and what follows cuts it off.
    let rounded = date.addingTimeInterval(0.000_5)
    let parts = Calendar.gregorian(in: timeZone).dateComponents(
      [.era, .year, .month, .day, .hour, .minute, .second, .nanosecond], from: rounded)
    guard parts.era == 1, let year = parts.year, (1...9999).contains(year),
      let month = parts.month, let day = parts.day,
      let time = TimeOfDay(
        hour: parts.hour ?? 0, minute: parts.minute ?? 0, second: parts.second ?? 0,
        millisecond: (parts.nanosecond ?? 0) / 1_000_000)
    else { return nil }
    self =
      time.milliseconds == 0
      ? .day(year: year, month: month, day: day)
      : .moment(year: year, month: month, day: day, time: time)
  }
}

extension Calendar {
  fileprivate static func gregorian(in timeZone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }
}
