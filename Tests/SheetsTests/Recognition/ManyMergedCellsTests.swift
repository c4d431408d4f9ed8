import Forms
import Testing
import XLSX

@testable import Sheets

/// As many merged ranges as a file may have, laid to make work.
@Suite(.timeLimit(.minutes(10)))
struct ManyMergedCellsTests {
  private func form(_ rows: [Int]) throws -> FoundForm {
    let form = try Notice.form(6)
    var returned = ReturnedForm(
      number: 6, sheet: "附件6", title: nil, headerRow: 2,
      positions: form.columns.indices.map { $0 + 1 })
    returned.records = rows.map { row in
      Record(
        row: row,
        entries: form.columns.indices.map {
          Entry(
            place: CellPlace(row: row, column: $0 + 1), raw: .text("甲"),
            reading: .value(.text("甲"), []))
        })
    }
    return FoundForm(form: form, returned: returned, remarks: [], title: nil)
  }

  @Test("Ranges over one another are looked at once")
  func overlapping() throws {
    var forms = [try form(Array(3...20_000))]
    let range = CellRange(rows: 3...CellReference.maximumRow, columns: 1...16_384)
    var ranges = Array(repeating: range, count: 100_000)
    for row in 3..<20_000 { ranges.append(CellRange(rows: row...20_000, columns: 2...7)) }
    let clock = ContinuousClock()
    let time = clock.measure { MergedCells.settle(ranges, in: &forms) }
    #expect(forms[0].remarks.count <= 1)
    #expect(time < .seconds(30))
  }

  @Test("Rows in no order, and twice, are no trap")
  func unordered() throws {
    var forms = [try form([9, 3, 3, 7]), try form([5, 4, 9]), try form([])]
    let ranges = (1...9).flatMap { row in
      (1...9).map { CellRange(rows: row...(row + 3), columns: $0...($0 + 1)) }
    }
    MergedCells.settle(ranges, in: &forms)
    #expect(forms.map(\.returned.records.count) == [4, 3, 0])
  }
}
