import Testing
import XLSX
import XLSXFoundation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct DateValueConversionTests {
  static let pairs: [(DateValue, TimeInterval)] = [
    (.day(year: 1970, month: 1, day: 1), 0),
    (.day(year: 1900, month: 3, day: 1), -2_203_891_200),
    (.day(year: 2020, month: 2, day: 29), 1_582_934_400),
    (
      .moment(year: 2020, month: 3, day: 30, time: .init(milliseconds: 28_800_500)), 1_585_555_200.5
    ),
    (.day(year: 9999, month: 12, day: 31), 253_402_214_400),
  ]

  @Test("A day or moment of a cell is a point in time, and back again", arguments: pairs)
  func bothWays(_ value: DateValue, _ seconds: TimeInterval) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(Date(value, in: .gmt) == date)
    #expect(DateValue(date, in: .gmt) == value)
  }

  @Test("The time zone moves the clock")
  func timeZone() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 8 * 3600))
    let morning = DateValue.moment(
      year: 2020, month: 3, day: 30, time: .init(milliseconds: 28_800_000))
    let date = try #require(Date(morning, in: zone))
    #expect(date == Date(.day(year: 2020, month: 3, day: 30), in: .gmt))
    #expect(DateValue(date, in: zone) == morning)
  }

  @Test(
    "What belongs to no day is no point in time",
    arguments: [
      DateValue.time(.init(milliseconds: 1)), .duration(milliseconds: 1),
      .day(year: 2021, month: 2, day: 29), .day(year: Int.max, month: 1, day: 1),
    ])
  func noDay(_ value: DateValue) {
    #expect(Date(value, in: .gmt) == nil)
  }

  @Test("A date before our era or after the year 9999 is none a cell could hold")
  func outside() {
    #expect(DateValue(Date(timeIntervalSince1970: -63_000_000_000_0), in: .gmt) == nil)
    #expect(DateValue(Date(timeIntervalSince1970: 300_000_000_000), in: .gmt) == nil)
  }
}
