import Checks
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// What merged cells are to the records below them.
struct MergedCellsTests {
  /// Form 1 with three people, A3 to Q5, and what is written over their cells.
  private func people(
    _ merged: [String], _ cells: [String: CellContent] = [:], below: [[CellContent]] = []
  ) throws -> ReturnedWorkbook {
    var rows = [try Notice.title(1), try Notice.header(1)[0]]
    for number in 1...3 { rows.append(Notice.person(number, sequence: 900 + number * 2 + 1)) }
    rows += below
    for (name, content) in cells {
      let place = try #require(CellReference(name))
      rows[place.row - 1][place.column - 1] = content
    }
    return try Notice.read([SheetDraft("附件1", rows, merged: merged)])
  }

  /// What a column of the first form holds, row by row.
  private func texts(_ id: String, in read: ReturnedWorkbook) throws -> [String] {
    let form = try #require(read.forms.first)
    let index = try #require(Notice.form(form.number).columns.firstIndex { $0.id == id })
    return form.records.map { $0.entries[index].text }
  }

  /// What the rules say of the records, a line each.
  private func findings(of read: ReturnedWorkbook) throws -> [String] {
    let book = try Notice.book()
    return read.forms.flatMap { book.check($0, in: CheckContext(file: read.file)) }
      .filter { $0.severity != .notice }
      .map { "\($0.rule) \($0.place?.description ?? "-")" }
  }

  @Test("Where a column fills down, the first value is that of every row, and the trail says so")
  func filled() throws {
    let read = try people(["D3:D5"], ["D4": .empty, "D5": .empty])
    #expect(read.remarks == ["T08 notice D3"])
    let finding = try #require(read.findings.first)
    #expect(finding.message == "合并单元格 D3:D5 已按首格填充“单位”，共3行")
    #expect(finding.rows == 3...5)
    #expect(try texts("unit", in: read) == ["甲公司", "甲公司", "甲公司"])
    let entries = try #require(read.forms.first).records.map { $0.entries[3] }
    #expect(entries.map(\.reading.adjustments) == [[], [.filledDown], [.filledDown]])
    #expect(entries.map { $0.place?.description } == ["D3", "D4", "D5"])
    #expect(try findings(of: read).isEmpty)
  }

  @Test("What a merged cell hides is not what anybody sees")
  func hiddenValue() throws {
    let read = try people(["D3:D4"], ["D4": "乙公司"])
    #expect(try texts("unit", in: read) == ["甲公司", "甲公司", "甲公司"])
  }

  @Test("What was cleaned away in the first cell is told once")
  func cleanedOnce() throws {
    let read = try people(["D3:D4"], ["D3": " 甲公司 ", "D4": .empty])
    let form = try #require(read.forms.first)
    let found = try Notice.book().check(form, in: CheckContext(file: "甲.xlsx"))
    #expect(found.filter { $0.rule == "T13" }.map { $0.place?.description } == ["D3"])
  }

  @Test(
    "A merge of what tells one record from another is one error, about all its rows",
    arguments: ["C", "G", "E", "L"])
  func refused(_ column: String) throws {
    let read = try people(["\(column)3:\(column)4"], ["\(column)4": .empty])
    #expect(read.remarks == ["T08 error \(column)3"])
    #expect(read.findings.first?.rows == 3...4)
    #expect(read.findings.first?.message.contains("\(column)3:\(column)4") == true)
    #expect(try findings(of: read).isEmpty, "a covered cell raises nothing of its own")
  }

  @Test("A value under an error is none for other rules")
  func noValue() throws {
    // The sex that goes with another number would be wrong.
    let read = try people(["G3:G4"], ["G4": .empty, "E3": "女"])
    #expect(try findings(of: read).isEmpty)
    let entry = try #require(read.forms.first?.records.first?.entries[6])
    #expect(entry.reading == .unreadable(.merged))
    #expect(!entry.text.isEmpty, "what stands there is kept")
  }

  @Test("A text that may be blank counts for the first row alone, which is a warning")
  func firstOnly() throws {
    let read = try people(["P3:P5"], ["P4": .empty, "P5": .empty])
    #expect(read.remarks == ["T08 warning P3"])
    #expect(try texts("performance", in: read) == ["优秀", "", ""])
    #expect(try findings(of: read).isEmpty)
  }

  @Test("A block is what the column in which it begins makes of it")
  func blocks() throws {
    let names = try people(["C3:D4"], ["C4": .empty, "D3": .empty, "D4": .empty])
    #expect(names.remarks == ["T08 error C3"])
    #expect(try findings(of: names).isEmpty)
    let places = try people(["B3:C4"], ["B4": .empty, "C3": .empty, "C4": .empty])
    #expect(places.remarks == ["T08 notice B3"])
    #expect(try findings(of: places) == ["A01 C3", "A01 C4"], "a place is nobody's name")
  }

  @Test(
    "Merges that nothing depends on are nobody's business",
    arguments: ["A3:A5", "A1:Q1", "P3:Q3", "D5:D9", "A7:Q8", "S3:S5", "D2:D3"])
  func none(_ range: String) throws {
    let read = try people(
      [range], ["P3": "优秀", "Q3": "高"], below: [[], ["填表说明：请以Excel格式上报"], []])
    #expect(read.remarks.isEmpty, "\(read.remarks)")
    #expect(try findings(of: read).isEmpty)
  }

  @Test(
    "Within a row the first cell alone holds something, and the blank ones speak for themselves")
  func acrossOneRow() throws {
    let read = try people(["C3:D3"], ["D3": .empty])
    #expect(read.remarks.isEmpty)
    #expect(try findings(of: read) == ["A35 D3"])
  }

  @Test("Merged cells without a value are blank cells")
  func blank() throws {
    let read = try people(["C3:C4"], ["C3": .empty, "C4": .empty])
    #expect(read.remarks.isEmpty)
    #expect(try findings(of: read) == ["A01 C3", "A01 C4"])
  }

  @Test("A record that takes two rows of the sheet is one record, without a gap")
  func tallRecords() throws {
    var rows = [try Notice.title(6), try Notice.header(6)[0]]
    for number in 1...3 { rows += [Notice.major(number), []] }
    let merged = "ABCDEFG".flatMap { letter in
      [3, 5, 7].map { "\(letter)\($0):\(letter)\($0 + 1)" }
    }
    let read = try Notice.read([SheetDraft("附件6", rows, merged: merged)])
    #expect(read.recordRows == [[3, 5, 7]])
    #expect(read.remarks.isEmpty, "\(read.remarks)")
  }

  @Test("Each form of a sheet has its own merges")
  func severalForms() throws {
    let rows =
      [try Notice.title(6), try Notice.header(6)[0], Notice.major(1), Notice.major(2), []]
      + [try Notice.title(1), try Notice.header(1)[0], Notice.person(1), Notice.person(2)]
    let read = try Notice.read([SheetDraft("全部", rows, merged: ["F3:F4", "D8:D9", "E4:E8"])])
    #expect(read.remarks == ["T08 error F3", "T08 notice D8"])
    #expect(read.findings.map(\.form) == [6, 1])
  }
}
