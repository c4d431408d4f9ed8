import Forms
import Testing
import TestSupport

@testable import Consolidation

struct ReceivedDatesTests {
  @Test(
    "A day is one day for all", arguments: ["2020-07-09", "2020/7/9", "2020.07.09", "2020年7月9日"])
  func day(_ text: String) throws {
    let dates = try #require(ReceivedDates(text))
    #expect(dates.date(of: "甲.xlsx") == CalendarDate(year: 2020, month: 7, day: 9))
  }

  @Test("A file says when each came in; what it does not name has no day")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "\u{FEFF}文件,日期\n银川/甲,乙.xlsx,2020-07-09\r\n丙.xlsx\t2020.7.11\n丁.xlsx，昨天\n", as: "收到.csv")
    let dates = try #require(ReceivedDates(path))
    #expect(dates.date(of: "银川/甲,乙.xlsx") == CalendarDate(year: 2020, month: 7, day: 9))
    #expect(dates.date(of: "丙.xlsx") == CalendarDate(year: 2020, month: 7, day: 11))
    #expect(dates.date(of: "丁.xlsx") == nil)
  }

  @Test("What is neither is refused", arguments: ["", "2020-13-01", "昨天", "/nowhere", "2020-07"])
  func neither(_ text: String) {
    #expect(ReceivedDates(text) == nil)
  }

  @Test("Nothing said is no day")
  func nothing() {
    #expect(ReceivedDates().date(of: "甲.xlsx") == nil)
  }
}
