import Testing
import XLSX

struct DateValuePartsTests {
  @Test("A value tells the parts that it has")
  func parts() throws {
    let time = try #require(
      DateValue.TimeOfDay(hour: 23, minute: 59, second: 58, millisecond: 7))
    #expect([time.hour, time.minute, time.second] == [23, 59, 58])
    #expect(time.description == "23:59:58.007")
    let values: [DateValue] = [
      .day(year: 2024, month: 2, day: 29), .moment(year: 2024, month: 2, day: 29, time: time),
      .time(time), .duration(milliseconds: 90_000_000),
    ]
    #expect(values.map(\.year) == [2024, 2024, nil, nil])
    #expect(values.map(\.month) == [2, 2, nil, nil])
    #expect(values.map(\.day) == [29, 29, nil, nil])
    #expect(values.map(\.time) == [nil, time, time, nil])
  }

  @Test(
    "What no clock shows is no time of day",
    arguments: [
      (24, 0, 0, 0), (-1, 0, 0, 0), (0, 60, 0, 0), (0, 0, 60, 0), (0, 0, 0, 1000), (.max, 0, 0, 0),
    ])
  func noTime(_ hour: Int, _ minute: Int, _ second: Int, _ millisecond: Int) {
    let time = DateValue.TimeOfDay(
      hour: hour, minute: minute, second: second, millisecond: millisecond)
    #expect(time == nil)
  }
}
