import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct ColumnSumExceedsCheckTests {
  private func said(_ numbers: [RawValue], _ limits: [RawValue]) throws -> [String] {
    try ReturnTrial(
      "column-sum-exceeds", ["of": "7", "column": "number", "in": "6", "in_column": "number"],
      message: "{sum}/{other_sum}"
    ).says([6: limits.map { ["某专业", $0] }, 7: numbers.map { ["某专业", $0] }])
  }

  @Test func itIsToldWhereTheSumComesToBeMore() throws {
    #expect(try said([3, 4, 1], [2, 4]) == ["7!B3 8/6"])
    #expect(try said([2, 4], [2, 4]) == [])
    #expect(try said(["若干", 7], [6]) == ["7!B3 7/6"])
  }

  @Test func whatCannotBeReadMayBeAnyNumber() throws {
    #expect(try said([9], [2, "若干"]) == [])
    #expect(try said([9], [2, ""]) == [])
    #expect(try said([9], []) == [])
  }
}
