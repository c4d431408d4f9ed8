extension DateValue {
  private static let millisecondsADay = 86_400_000

  /// Reads a serial number as the day and time it stands for, to the millisecond.
  ///
  /// Nil where there is none: below 0, after the year 9999, and for serial 60 of 1900, a day that
  /// Excel alone has.
  ///
  /// - Parameters:
  ///   - serial: Days, with the time of day as a fraction.
  ///   - system: The day from which they are counted.
  public init?(serial: Double, system: DateSystem) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int((serial * Double(Self.millisecondsADay)).rounded())
    guard serial >= 1 else {
      self = .time(TimeOfDay(milliseconds: min(whole, Self.millisecondsADay - 1)))
      return
    }
    let (day, rest) = whole.quotientAndRemainder(dividingBy: Self.millisecondsADay)
    guard let sinceEpoch = Self.daysSinceEpoch(day, system) else { return nil }
    let (year, month, dayOfMonth) = Self.calendar(daysSinceEpoch: sinceEpoch)
    guard year <= 9999 else { return nil }
    self =
      rest == 0
      ? .day(year: year, month: month, day: dayOfMonth)
      : .moment(
        year: year, month: month, day: dayOfMonth, time: TimeOfDay(milliseconds: rest))
  }

  /// Reads a serial number as a length of time, to the millisecond.
  ///
  /// It has no calendar to end with; nil where milliseconds could not be counted any more.
  ///
  /// - Parameter days: Days, with a fraction.
  init?(durationInDays days: Double) {
    guard abs(days) < 1e9 else { return nil }
    self = .duration(milliseconds: Int((days * Double(Self.millisecondsADay)).rounded()))
  }

  /// Days from 1 January 1970 for a whole serial number (ISO 29500-1, 18.17.4.1).
  private static func daysSinceEpoch(_ serial: Int, _ system: DateSystem) -> Int? {
    switch system {
    case .from1904: serial - 24_107
    case .from1900 where serial == 60: nil
    case .from1900: serial < 60 ? serial - 25_568 : serial - 25_569
    }
  }

  /// The day of the Gregorian calendar, by counting in eras of 400 years that begin in March.
  private static func calendar(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
    // 719,468 days lie between 1 March of the year 0 and 1 January 1970; none is below that here.
    let days = daysSinceEpoch + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
