import Testing

@testable import Forms

@Suite struct DateReaderTests {
  @Test(
    "Texts in the ways in which people write dates",
    arguments: [
      ("2010", "2010", false), ("2010.07", "2010.07", false), ("2010.10", "2010.10", false),
      ("2010.07.01", "2010.07", false), ("2010.7", "2010.07", true), ("2010-07", "2010.07", true),
      ("2010/7/1", "2010.07", true), ("2010年", "2010", true), ("2010年7月", "2010.07", true),
      ("2010年07月", "2010.07", true), ("2010年7月1日", "2010.07", true),
      ("２０１０．０７", "2010.07", true), ("201007", "2010.07", true),
      ("20100701", "2010.07", true), ("2010 年 7 月", "2010.07", true),
      ("2010、7", "2010.07", true), ("2010。07", "2010.07", true), ("2010.7.", "2010.07", true),
      ("2010-07-01 00:00:00", "2010.07", true), ("2010-07-01T08:30:00", "2010.07", true),
    ])
  func text(text: String, date: String, isRewritten: Bool) {
    let reading = Reader.read(text, as: .date)
    #expect(reading.value?.text == date)
    #expect(reading.adjustments.contains(.dateRewritten) == isRewritten, "\(reading)")
  }

  @Test(
    "Texts that are no date",
    arguments: [
      "在读", "10.7", "2010.13", "2010.00", "2010.02.30", "20101", "201013", "7月",
      "2010..7", "2010.7.1.1", "1899.12", "2101", "2010年2011年", "12345678901234567890", "年月日",
      "2010-07-01 上午", "0.7", "2010.7-8",
    ])
  func noDate(text: String) {
    #expect(Reader.read(text, as: .date) == .unreadable(.notDate))
  }

  @Test(
    "Numbers",
    arguments: [
      (2010, "2010", "2010", []),
      (2010.07, "2010.07", "2010.07", []),
      (2010.07, "2010.0699999999999", "2010.07", []),
      (2010.12, "2010.12", "2010.12", []),
      (2010.1, "2010.1", "2010.01", [.doubtfulMonth]),
      (2010.1, "2010.0999999999999", "2010.01", [.doubtfulMonth]),
      (2010.1, "2010.10", "2010.10", []),
      (2010.2, "2010.2", "2010.02", [.dateRewritten]),
      (42_917, "42917", "2017.07", [.dateRewritten]),
      (201_007, "201007", "2010.07", [.dateRewritten]),
      (20_100_701, "20100701", "2010.07", [.dateRewritten]),
    ] as [(Double, String, String, [Adjustment])])
  func number(number: Double, digits: String, date: String, adjustments: [Adjustment]) {
    let reading = Reader.read(number, digits, as: .date)
    #expect(reading.value?.text == date)
    #expect(reading.adjustments == adjustments)
  }

  @Test(arguments: [2010.13, 2010.123, 0, -2010, 19_999, 60_001, 201_013, 20_100_732, 1e300])
  func numberThatIsNoDate(number: Double) {
    #expect(Reader.read(number, "\(number)", as: .date) == .unreadable(.notDate))
  }

  @Test func datesByNumberFormat() throws {
    let day = try #require(CalendarDate(year: 2020, month: 3, day: 30))
    let reading = Reader.read(.date(day), as: .date)
    #expect(reading.value == .date(try #require(PartialDate(year: 2020, month: 3, day: 30))))
  }
}
