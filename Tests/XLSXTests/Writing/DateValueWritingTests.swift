import Testing

@testable import XLSX

struct DateValueWritingTests {
  @Test(arguments: [
    (1900, 1, 1, 1.0), (1900, 2, 28, 59), (1900, 3, 1, 61), (1904, 1, 1, 1462),
    (2000, 2, 29, 36585), (2020, 3, 30, 43920), (9999, 12, 31, 2_958_465),
  ])
  func `a day of the 1900 system has its serial`(year: Int, month: Int, day: Int, serial: Double) {
    #expect(DateValue.day(year: year, month: month, day: day).serial(in: .from1900) == serial)
  }

  @Test func `a day of the 1904 system has its serial`() {
    #expect(DateValue.day(year: 1904, month: 1, day: 1).serial(in: .from1904) == 0)
    #expect(DateValue.day(year: 2020, month: 3, day: 30).serial(in: .from1904) == 42_458.0)
    #expect(DateValue.day(year: 1903, month: 12, day: 31).serial(in: .from1904) == nil)
  }

  @Test(arguments: [
    (1899, 12, 31), (1900, 2, 29), (2019, 2, 29), (2020, 13, 1), (2020, 4, 31), (10000, 1, 1),
    (2020, 1, 0), (Int.max, 1, 1), (Int.min, Int.min, Int.min),
  ])
  func `a day that is none has no serial`(year: Int, month: Int, day: Int) {
    #expect(DateValue.day(year: year, month: month, day: day).serial(in: .from1900) == nil)
  }

  @Test func `times are parts of a day`() {
    let noon = DateValue.TimeOfDay(milliseconds: 43_200_000)
    #expect(DateValue.time(noon).serial(in: .from1900) == 0.5)
    let moment = DateValue.moment(year: 2020, month: 3, day: 30, time: noon)
    #expect(moment.serial(in: .from1900) == 43920.5)
    #expect(DateValue.duration(milliseconds: 108_000_000).serial(in: .from1900) == 1.25)
    let late = DateValue.TimeOfDay(milliseconds: 86_400_000)
    #expect(DateValue.time(late).serial(in: .from1900) == nil)
    #expect(DateValue.duration(milliseconds: -1).serial(in: .from1900) == nil)
  }
}
