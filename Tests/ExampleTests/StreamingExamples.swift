import Testing
import XLSX

/// What `Streaming.md` shows.
struct StreamingExamples {
  @Test func streaming() async throws {
    let people = try People()
    #expect(try first(people.path) == "Ada")
    #expect(try total(people.path) == 3.33)
    try await sheetsAtOnce(people.path)
    try await valuesElsewhere(people.path)
    try extent(people.path)
  }

  func first(_ path: String) throws -> String? {
    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    var tallest: String?
    while let row = try rows.next() {
      guard let height = row["B"]?.number else { continue }
      tallest = row["A"]?.string
      if height > 1.6 { break }
    }
    return tallest
  }

  func total(_ path: String) throws -> Double {
    let workbook = try WorkbookReader(path: path)
    let sheet = try workbook.sheet(named: "People")
    var total = 0.0
    try workbook.forEachRow(of: sheet) { row in
      total += row[column: 2]?.number ?? 0
      return row.number < 1000 ? .next : .stop
    }
    return total
  }

  func sheetsAtOnce(_ path: String) async throws {
    let names = try WorkbookReader(path: path).sheets.map(\.name)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for name in names {
        group.addTask {
          let workbook = try WorkbookReader(path: path)
          let rows = try workbook.rows(of: workbook.sheet(named: name))
          var count = 0
          while try rows.next() != nil { count += 1 }
          return count
        }
      }
      for try await count in group { print(count) }
    }
  }

  func valuesElsewhere(_ path: String) async throws {
    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    var table: [[CellValue?]] = []
    while let row = try rows.next() { table.append(row.values) }
    let count = await Task { [table] in table.joined().count { $0 != nil } }.value
    #expect(count == 8)
  }

  func extent(_ path: String) throws {
    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"), collecting: .mergedRanges)
    while let row = try rows.next() { print(row.number, row.isHidden) }
    print(rows.features.mergedRanges, rows.features.isComplete)
  }
}
