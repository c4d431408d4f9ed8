import Forms
import Testing

@testable import Checks

@Suite struct ColumnTotalCheckTests {
  private func findings(_ rows: [[RawValue]], total: [RawValue]?) throws -> [CellPlace?] {
    let trial = try Trial(
      "column-total", on: .count, beside: ["a": .count, "b": .count], sumOf: ["a", "b"],
      onForm: true)
    return trial.findings(rows, total: total).map(\.place)
  }

  @Test func aWrongTotalIsToldAtItsCell() throws {
    let rows: [[RawValue]] = [[3, 1, 2], [7, 3, 4]]
    #expect(try findings(rows, total: [10, 4, 6]) == [])
    #expect(try findings(rows, total: [10, 5, 6]) == [CellPlace(row: 4, column: 2)])
    #expect(try findings(rows, total: ["", 4, 6]) == [])
    #expect(try findings(rows, total: nil) == [])
  }

  @Test func aWrongSubtotalIsNotToldTwice() throws {
    let rows: [[RawValue]] = [[4, 1, 2], [7, 3, 4]]
    #expect(try findings(rows, total: [11, 4, 6]) == [], "what is written was added up")
    #expect(try findings(rows, total: [10, 4, 6]) == [], "the parts were added up")
    #expect(try findings(rows, total: [12, 4, 6]).count == 1)
  }

  @Test func blankCellsCountAsNothingAndUnreadableOnesSilence() throws {
    #expect(try findings([["", 1, ""]], total: [1, 1, 0]) == [])
    #expect(try findings([[3, "若干", 2]], total: [4, 9, 2]) == [])
  }

  @Test func aTotalThatIsNoNumberIsWrong() throws {
    #expect(try findings([[3, 1, 2]], total: [3, "若干", 2]) == [CellPlace(row: 3, column: 2)])
    #expect(try findings([[3, 1, 2]], total: [3, .error("#REF!"), 2]) == [], "T09 has it")
  }
}
