import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SubjectFactCheckTests {
  private let id = RawValue.text(TestID.make(born: "19500715", sequence: 901))

  private func said(_ rows: [Int: [[RawValue]]]) throws -> [String] {
    try ReturnTrial(
      "subject-fact", ["of": ["4"], "in": "1", "fact": "retired", "values": ["是"]],
      message: "{other_form}.{other_row} {other_value}"
    ).says(rows)
  }

  @Test func theRetiredAreToldWhereTheyDoNotBelong() throws {
    #expect(
      try said([1: [["张三", id, "男", "工程师", "是"]], 4: [["张三", id]]]) == ["4!A2 1.2 是"])
  }

  @Test func othersAreNot() throws {
    #expect(try said([1: [["张三", id, "男", "工程师", "否"]], 4: [["张三", id]]]) == [])
    #expect(try said([1: [["张三", id, "男", "工程师", "是"]], 3: [["张三", id]]]) == [])
    #expect(try said([1: [["张三", id, "男", "工程师", "不详"]], 4: [["张三", id]]]) == [])
    #expect(try said([1: [["张三", id, "男", "工程师", "是"]], 4: [["李四", id]]]) == [])
  }
}
