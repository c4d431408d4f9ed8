import Testing

@testable import Forms

@Suite struct CalendarDateSerialTests {
  @Test(
    "Serial numbers of the 1900 date system",
    arguments: [
      (61, "1900-03-01"), (25_569, "1970-01-01"), (36_525, "1999-12-31"), (36_585, "2000-02-29"),
      (42_917, "2017-07-01"), (43_920, "2020-03-30"), (2_958_465, "9999-12-31"),
    ])
  func serial(serial: Int, day: String) {
    #expect(CalendarDate(serial: serial)?.description == day)
  }

  @Test(arguments: [Int.min, -1, 0, 60, 2_958_466, Int.max])
  func outside(serial: Int) {
    #expect(CalendarDate(serial: serial) == nil)
  }
}
