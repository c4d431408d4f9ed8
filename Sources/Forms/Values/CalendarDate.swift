/// A day of the Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, such as 2020.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil where the calendar has no such day, or the year is not within 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// How many full years have passed on another day: the age of who was born on this one.
  public func fullYears(until other: CalendarDate) -> Int {
    let before = (other.month, other.day) < (month, day)
    return other.year - year - (before ? 1 : 0)
  }

  /// How many days lie between this day and another; negative where that is earlier.
  public func days(until other: CalendarDate) -> Int { other.ordinal - ordinal }

  /// The days since 1 March of the year 0: leap days then end each year.
  private var ordinal: Int {
    let year = month > 2 ? year : year - 1
    let month = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
  }
}

extension CalendarDate: Comparable {
  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as ISO 8601 has it: `2020-06-30`.
  public var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
