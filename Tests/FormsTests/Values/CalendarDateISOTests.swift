import Forms
import Testing

struct CalendarDateISOTests {
  @Test func readsItsOwnDescription() throws {
    let date = try #require(CalendarDate(iso: "2020-02-29"))
    #expect(date.description == "2020-02-29")
  }

  @Test(arguments: [
    "", "2020", "2020-02", "2020-2-29", "2020-02-30", "2019-02-29", "2020-02-29-", "-020-02-02",
    "+020-02-02", "２０２０-02-02", "2020/02/02", "0000-01-01", "99999-01-01",
  ])
  func refusesOtherTexts(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
