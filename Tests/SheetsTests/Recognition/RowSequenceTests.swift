import Checks
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// Running numbers, and empty rows within a table.
struct RowSequenceTests {
  /// What is said of form 6 with records that bear these numbers; nil is an empty row.
  private func remarks(_ ordinals: [CellContent?]) throws -> [String] {
    let rows = ordinals.map { ordinal -> [CellContent] in
      ordinal.map { [$0] + Notice.major().dropFirst() } ?? []
    }
    let read = try Notice.read([try Notice.title(6), try Notice.header(6)[0]] + rows)
    return read.findings.map { "\($0.place?.description ?? "-") \($0.message)" }
  }

  @Test(
    "Numbers that follow one another are nothing to speak of",
    arguments: [
      [1, 2, 3], ["1", "２", "3."], [11, 12, 13], [2, 3], [.empty, .empty], [1, .empty, 2],
      [1, .empty, 3], [.empty, 5, 6], [1, .formula("A3+1", cached: .number(2)), 3],
    ] as [[CellContent]])
  func sound(_ ordinals: [CellContent]) throws {
    #expect(try remarks(ordinals).isEmpty)
  }

  @Test(
    "The first number that does not follow is told, once",
    arguments: [
      ([1, 2, 4, 9], "A5 序号“4”"), ([1, 1, 2], "A4 序号“1”"), ([1, "二", 9], "A4 序号“二”"),
      (["甲", 2], "A3 序号“甲”"), ([3, 2, 1], "A4 序号“2”"), ([1, 2.5], "A4 序号“2.5”"),
      ([1, .empty, 4], "A5 序号“4”"),
    ] as [([CellContent], String)])
  func broken(_ ordinals: [CellContent], _ start: String) throws {
    let found = try remarks(ordinals)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(start) == true, "\(found)")
  }

  @Test("An empty row is told where a record follows")
  func blankRow() throws {
    #expect(try remarks([1, nil, nil, 2]) == ["A4 第4行为空行，数据中间请勿留空行（不影响汇总）"])
    #expect(try remarks([nil, 1, 2, nil]).isEmpty)
  }

  @Test("Printed rows that nobody filled in move the numbers on")
  func printed() throws {
    let read = try Notice.read(
      [try Notice.title(2)] + (try Notice.header(2)) + [
        [1, "银川"], [2, "石嘴山", 1, 2, 3, 4, 5, 6], [3, "吴忠"], [4, "中卫"],
        [5, "固原", 1, 2, 3, 4, 5, 6], [6, "总计", 2, 4, 6, 8, 10, 12],
      ])
    #expect(read.recordRows == [[5, 8]])
    #expect(read.remarks.isEmpty)
  }

  @Test("Hostile numbers are no numbers")
  func hostile() throws {
    let huge: CellContent = .string(String(repeating: "9", count: 400))
    #expect(try remarks([huge, 1]).count == 1)
    #expect(try remarks([.number(1e300), .number(-1e300)]).count == 1)
    #expect(try remarks([.number(9.2e18), 1]).count == 1)
  }
}
