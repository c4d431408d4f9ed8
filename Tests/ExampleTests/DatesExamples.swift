import Testing
import XLSX
import XLSXFoundation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What `Dates.md` shows.
struct DatesExamples {
  @Test func parts() throws {
    let people = try People()
    let workbook = try WorkbookReader(path: people.path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    while let row = try rows.next() {
      if let born = row["C"]?.date, let year = born.year {
        print(year, born)
      }
    }
  }

  @Test func serials() {
    let day = DateValue.day(year: 2024, month: 2, day: 29)
    #expect(day.serial(in: .from1900) == 45_351)
    #expect(day.serial(in: .from1904) == 43_889)
    #expect(DateValue(serial: 45_351.5, system: .from1900)?.time?.hour == 12)
    #expect(DateValue(serial: 59, system: .from1900) == .day(year: 1900, month: 2, day: 28))
    #expect(DateValue(serial: 60, system: .from1900) == nil)
    #expect(DateValue(serial: 61, system: .from1900) == .day(year: 1900, month: 3, day: 1))
  }

  @Test func writing() throws {
    let workbook = WorkbookWriter()
    let chinese = workbook.style(CellStyle(numberFormat: .custom(#"yyyy"年"m"月"d"日""#)))
    let sheet = try workbook.addSheet("Dates")
    try sheet.row { row in
      row.append(.date(.day(year: 2024, month: 2, day: 29)))
      row.append(.date(.day(year: 2024, month: 2, day: 29)), style: chinese)
      row.append(.date(.duration(milliseconds: 90_000_000)))
    }
    let read = try WorkbookReader(bytes: workbook.bytes())
    let row = try read.rows(of: read.sheet(named: "Dates")).next()
    #expect(row?.values.map { $0?.text } == ["2024-02-29", "2024-02-29", "PT90000S"])
  }

  @Test func foundation() throws {
    let cell = DateValue.day(year: 2024, month: 2, day: 29)
    let zone = try #require(TimeZone(secondsFromGMT: 8 * 3600))
    let date = Date(cell, in: zone)
    #expect(date?.timeIntervalSince1970 == 1_709_136_000)
    #expect(date.flatMap { DateValue($0, in: zone) } == cell)
  }
}
