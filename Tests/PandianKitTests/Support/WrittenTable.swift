import Consolidation
import Testing
import TestSupport
import XLSX

/// A table of figures as a sheet has it.
struct WrittenTable {
  let table: FigureTable
  /// What stands in its lines, without labels.
  let lines: [[String]]

  init(_ table: FigureTable, on sheet: ReadSheet) throws {
    self.table = table
    let heading = try #require(
      sheet.rows.first { $0.value == [table.title] }?.key, "\(sheet.name) has no \(table.title)")
    let first = heading + 2 + (table.columns.contains { $0.group != nil } ? 2 : 1)
    lines = table.rows.indices.map { index in
      (sheet.rows[first + index] ?? []).suffix(table.columns.count).map { $0 }
    }
  }

  /// Holds the sheet against the set.
  func compare(_ file: String) {
    for (row, line) in zip(table.rows, lines) {
      #expect(line == row.cells.map(Self.text), "\(file), \(table.id), \(row.labels)")
    }
  }

  private static func text(_ cell: FigureCell) -> String {
    switch cell.value {
    case .count(let count): String(count)
    case .share(let number), .mean(let number): CellValue.number(number).text
    case .inapplicable: "—"
    case .withheld: "＊"
    }
  }
}
