import Testing
import XLSX

/// What `Limits.md` shows.
struct LimitsExamples {
  @Test func limits() throws {
    let people = try People()
    #expect(rowCount(of: people.path) == nil)
  }

  func rowCount(of path: String) -> Int? {
    var limits = ReadingLimits.standard
    limits.rows = 2
    limits.totalBytes = 64 << 20
    limits.duration = .seconds(5)
    do {
      let workbook = try WorkbookReader(path: path, limits: limits)
      let rows = try workbook.rows(of: workbook.sheet(named: "People"))
      var count = 0
      while try rows.next() != nil { count += 1 }
      return count
    } catch {
      if error.code == .limitExceeded { print("too much:", error.limit ?? "") }
      return nil
    }
  }
}
