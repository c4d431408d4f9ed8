import Testing

@testable import Forms

@Suite struct CalendarDateTests {
  @Test(
    "Full years pass on the birthday",
    arguments: [
      ("1980-06-30", 40), ("1980-07-01", 39), ("1980-06-29", 40), ("2020-06-30", 0),
      ("1980-02-29", 40),
    ])
  func age(born: String, years: Int) throws {
    let birth = try #require(CalendarDate(iso: born))
    let day = try #require(CalendarDate(iso: "2020-06-30"))
    #expect(birth.fullYears(until: day) == years)
  }

  @Test func whoWasBornOnALeapDayIsOlderOnTheFirstOfMarch() throws {
    let birth = try #require(CalendarDate(iso: "2004-02-29"))
    #expect(birth.fullYears(until: try #require(CalendarDate(iso: "2021-02-28"))) == 16)
    #expect(birth.fullYears(until: try #require(CalendarDate(iso: "2021-03-01"))) == 17)
  }

  @Test(
    "Days that no calendar has",
    arguments: [
      (2019, 2, 29), (1900, 2, 29), (2020, 4, 31), (2020, 13, 1), (0, 1, 1), (2020, 1, 0),
    ])
  func noDay(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }
}
