extension DateValue {
  private static let millisecondsADay = 86_400_000

  /// The number that stands for the date in a cell (ISO 29500-1, 18.17.4.1).
  ///
  /// - Parameter system: From which day dates are counted.
  /// - Returns: Days, and parts of one; nil for a day that is none or lies before the first one.
  public func serial(in system: DateSystem) -> Double? {
    switch self {
    case .day(let year, let month, let day):
      return Self.serial(year, month, day, in: system).map(Double.init)
    case .moment(let year, let month, let day, let time):
      guard let days = Self.serial(year, month, day, in: system),
        let part = DateValue.time(time).serial(in: system)
      else { return nil }
      return Double(days) + part
    case .time(let time):
      guard (0..<Self.millisecondsADay).contains(time.milliseconds) else { return nil }
      return Double(time.milliseconds) / Double(Self.millisecondsADay)
    case .duration(let milliseconds):
      return milliseconds < 0 ? nil : Double(milliseconds) / Double(Self.millisecondsADay)
    }
  }

  /// The format that shows the date in a cell without a style of its own.
  var defaultFormat: CellStyle.NumberFormat {
    switch self {
    case .day: .custom("yyyy\\-mm\\-dd")
    case .moment: .custom("yyyy\\-mm\\-dd\\ hh:mm:ss")
    case .time: .custom("hh:mm:ss")
    case .duration: .custom("[h]:mm:ss")
    }
  }

  private static func serial(
    _ year: Int, _ month: Int, _ day: Int, in system: DateSystem
  ) -> Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= days(ofMonth: month, in: year)
    else { return nil }
    switch system {
    case .from1900:
      // 1 January 1900 is serial 1, and a 29 February 1900 that never was is serial 60.
      let days = ordinal(year, month, day) - ordinal(1899, 12, 31)
      return days < 60 ? days : days + 1
    case .from1904:
      let days = ordinal(year, month, day) - ordinal(1904, 1, 1)
      return days < 0 ? nil : days
    }
  }

  /// How many days lie before a day, from some day long ago.
  private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // The year is taken to begin in March, so that the leap day comes last.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
  }
}
