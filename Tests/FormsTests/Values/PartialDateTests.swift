import Testing

@testable import Forms

@Suite struct PartialDateTests {
  @Test(
    "A date may mean any day within it",
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020.02", "2020-02-01", "2020-02-29"),
      ("2019.02", "2019-02-01", "2019-02-28"), ("2020年7月1日", "2020-07-01", "2020-07-01"),
    ])
  func bounds(text: String, earliest: String, latest: String) throws {
    let date = try #require(PartialDate(reading: text))
    #expect(date.earliest?.description == earliest)
    #expect(date.latest?.description == latest)
  }

  @Test func noDateIsNone() {
    #expect(PartialDate(reading: "七月") == nil)
    #expect(PartialDate(reading: "") == nil)
    #expect(PartialDate(year: 2020, month: nil, day: 1) == nil)
    #expect(PartialDate(year: 2019, month: 2, day: 29) == nil)
  }
}
