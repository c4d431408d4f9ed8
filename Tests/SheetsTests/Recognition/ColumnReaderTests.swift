import Forms
import Testing
import XLSX

@testable import Sheets

/// What cells have in common is read once, and every cell still has its own.
struct ColumnReaderTests {
  private func people(_ count: Int) throws -> [Record] {
    let rows = try (1...count).map { number in
      var row = Notice.person(number)
      row[2] = .string("王" + "\(try #require(UnicodeScalar(0x4E00 + number)))")
      return row
    }
    let read = try Notice.read([try Notice.title(1), try Notice.header(1)[0]] + rows)
    return try #require(read.forms.first).records
  }

  @Test("Cells of a column with the same text share what they hold")
  func shared() throws {
    let records = try people(3)
    let nation = records.map { $0.entries[5].cell }
    #expect(nation.allSatisfy { $0 === nation[0] })
    #expect(nation[0].text == "汉族")
  }

  @Test("Columns read the same text each in its own way")
  func columns() throws {
    let records = try people(1)
    #expect(records[0].entries[1].text == records[0].entries[3].text)
    #expect(records[0].entries[1].cell !== records[0].entries[3].cell)
  }

  @Test("More texts than are remembered are all read right")
  func many() throws {
    let records = try people(300)
    let names = records.map { $0.entries[2].text }
    #expect(Set(names).count == 300)
    #expect(records.map { $0.entries[5].text } == Array(repeating: "汉族", count: 300))
    #expect(records.map { $0.entries[2].place?.row } == (3..<303).map { $0 })
  }
}
