import Testing
import XLSX

@testable import Sheets

struct BackLinksTests {
  private func cell(
    faulty: [String] = [], linked: [String] = [], merged: [String] = [], row: Int = 5
  ) -> String? {
    let rows: Set = [row]
    return BackLinks(
      tables: [2...4], faulty: Set(faulty.compactMap { CellReference($0) }),
      linked: RangeLookup(linked.compactMap { CellRange($0) }, in: rows),
      merged: RangeLookup(merged.compactMap { CellRange($0) }, in: rows)
    ).cell(inRow: row)?.description
  }

  @Test("The first cell of the table leads back; never a faulty one, or one that leads elsewhere")
  func choice() {
    #expect(cell() == "B5")
    #expect(cell(faulty: ["B5"]) == "C5")
    #expect(cell(faulty: ["B5"], linked: ["C4:C9"]) == "D5")
    #expect(cell(faulty: ["B5", "C5", "D5"]) == nil)
  }

  @Test("Of merged cells only the first can be clicked")
  func merged() {
    #expect(cell(merged: ["B4:B6"]) == "C5")
    #expect(cell(merged: ["B5:C5"]) == "B5")
    #expect(cell(faulty: ["B5"], merged: ["B5:D5"]) == nil)
  }

  @Test("Many ranges over many rows are looked up within bounds", .timeLimit(.minutes(10)))
  func hostile() {
    let ranges = (0..<50_000).map { _ in
      CellRange(rows: 1...CellReference.maximumRow, columns: 1...1)
    }
    let lookup = RangeLookup(ranges, in: Set(1...5_000))
    #expect(lookup.first(of: CellReference(row: 7, column: 1)) == CellReference(row: 1, column: 1))
  }
}
