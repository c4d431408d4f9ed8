/// Reads years, months and days in the ways in which people write them.
enum DateReader {
  /// Reads a cell that a number format makes a date.
  static func read(_ day: CalendarDate) -> Reading {
    reading(year: day.year, month: day.month, day: day.day, [.dateRewritten])
  }

  /// Reads a text: `2020.03`, `2020-3-30`, `2010年7月`, `二〇一〇年七月`, `201007`,
  /// `2020.03.30 00:00:00`.
  static func read(_ text: String) -> Reading {
    // 2003年7月毕业 says no more than the date.
    let written = text.hasSuffix(graduated) ? String(text.dropLast(graduated.count)) : text
    guard text.utf8.count <= 60, let groups = DateText(ChineseDigits.written(written))?.groups
    else {
      return .unreadable(.notDate)
    }
    let isRegular = isRegular(text, groups)
    let adjustments: [Adjustment] = isRegular ? [] : [.dateRewritten]
    switch (groups.count, groups[0].digits) {
    case (1, 6):
      let number = groups[0].number
      return reading(year: number / 100, month: number % 100, day: nil, adjustments)
    case (1, 8):
      let number = groups[0].number
      return reading(
        year: number / 10_000, month: number / 100 % 100, day: number % 100, adjustments)
    case (1...3, 4):
      return reading(
        year: groups[0].number, month: groups.count > 1 ? groups[1].number : nil,
        day: groups.count > 2 ? groups[2].number : nil, adjustments)
    default:
      return .unreadable(.notDate)
    }
  }

  /// Reads a number: 2010, 2010.07, 201007, 20100701, or the serial number of a day.
  static func read(_ number: Double, digits: String) -> Reading {
    guard number.isFinite, (1...99_999_999).contains(number) else {
      return .unreadable(.notDate)
    }
    let whole = Int(number.rounded(.down))
    if years.contains(whole) { return readYear(whole, number, digits) }
    switch whole {
    case serials:
      guard let day = CalendarDate(serial: whole) else { return .unreadable(.notDate) }
      return read(day)
    case 190_001...210_012 where number == Double(whole):
      return reading(year: whole / 100, month: whole % 100, day: nil, [.dateRewritten])
    case 19_000_101...21_001_231 where number == Double(whole):
      return reading(
        year: whole / 10_000, month: whole / 100 % 100, day: whole % 100, [.dateRewritten])
    default:
      return .unreadable(.notDate)
    }
  }

  /// Reads a year whose fraction is the month as it would stand after the point: `.07`, `.1`,
  /// `.12`.
  private static func readYear(_ year: Int, _ number: Double, _ digits: String) -> Reading {
    let hundredths = ((number - Double(year)) * 100).rounded()
    guard (number * 100 - Double(year * 100) - hundredths).magnitude < 1e-4 else {
      return .unreadable(.notDate)
    }
    let month = Int(hundredths)
    switch month {
    case 0:
      return reading(year: year, month: nil, day: nil, [])
    case 10 where digits.hasSuffix(".10"):
      return reading(year: year, month: 10, day: nil, [])
    case 10:
      return reading(year: year, month: 1, day: nil, [.doubtfulMonth])
    case 20, 30, 40, 50, 60, 70, 80, 90:
      return reading(year: year, month: month / 10, day: nil, [.dateRewritten])
    default:
      return reading(year: year, month: month, day: nil, [])
    }
  }

  private static func reading(
    year: Int, month: Int?, day: Int?, _ adjustments: [Adjustment]
  ) -> Reading {
    guard years.contains(year), let date = PartialDate(year: year, month: month, day: day) else {
      return .unreadable(.notDate)
    }
    return .value(.date(date), adjustments)
  }

  /// Years in which somebody who is counted today can have done anything.
  private static let graduated = "毕业"
  private static let years = 1900...2100
  /// The days from 1954 to 2064 as the 1900 date system numbers them.
  private static let serials = 20_000...60_000

  private static func isRegular(_ text: String, _ groups: [DateText.Group]) -> Bool {
    let isSplit = groups.count == 1 || groups.dropFirst().allSatisfy { $0.digits == 2 }
    let length = groups.reduce(groups.count - 1) { $0 + $1.digits }
    return isSplit && groups[0].digits == 4 && text.utf8.count == length
      && text.utf8.filter { $0 == UInt8(ascii: ".") }.count == groups.count - 1
  }
}
