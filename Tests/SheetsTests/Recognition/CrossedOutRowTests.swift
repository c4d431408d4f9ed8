import Forms
import Testing
import XLSX

@testable import Sheets

/// Rows in which a unit crosses out whatever might stand there.
struct CrossedOutRowTests {
  @Test(
    "A row of nothing but 无 or strokes is no record",
    arguments: [("无", 0), ("/", 0), ("——", 0), ("机械工程", 1)])
  func crossedOut(_ text: String, _ records: Int) throws {
    let row: [CellContent] = [1] + Array(repeating: .string(text), count: 6)
    let header = try Notice.header(6)
    let read = try Notice.read([try Notice.title(6)] + header + [row])
    #expect(read.forms.first?.records.count == records)
    #expect(read.forms.first?.ignored.values.reduce(0, +) == 1 - records)
  }

  @Test("Noughts are something: a unit without people says so")
  func noughts() throws {
    let header = try Notice.header(2)
    let read = try Notice.read([try Notice.title(2)] + header + [[1, "银川", 0, 0, 0, 0, 0, 0]])
    #expect(read.forms.first?.records.count == 1)
  }
}
