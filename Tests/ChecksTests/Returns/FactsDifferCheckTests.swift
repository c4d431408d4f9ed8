import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct FactsDifferCheckTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))

  private func said(_ rows: [Int: [[RawValue]]]) throws -> [String] {
    try ReturnTrial("facts-differ", message: "{column} {other_form}.{other_row} {other_value}")
      .says(rows)
  }

  /// What is said where form 1 has one title and form 3 another.
  private func said(_ title: RawValue, _ other: RawValue) throws -> Bool {
    try said([1: [["张三", id, "男", title]], 3: [["张三", id, "男", other]]])
      .contains { $0.hasPrefix("3!D2 列title 1.2") }
  }

  @Test func theCellOfTheLaterFormIsTold() throws {
    #expect(
      try said([1: [["张三", id, "男"]], 3: [["张三", id, "女"]]]) == ["3!C2 列sex 1.2 男"])
    #expect(
      try said([1: [["张三", id, "男"]], 3: [["张三", id, "男性"]]]) == [], "one value, two ways")
  }

  @Test(
    "Titles differ in level, or in name within a level",
    arguments: [
      ("工程师", "高级工程师", true), ("高级工程师", "高级经济师", true),
      ("高级工程师", "高级 工程师", false), ("高级工程师", "副高级", false), ("副高级", "高级经济师", false),
      ("副高级", "工程师", true), ("高级工程师、高级经济师", "高级经济师", false),
      ("高级工程师、高级经济师", "工程师", true), ("技师", "工程师", false), ("工程师", "技师", false),
      ("工程师", "", false), ("总调度", "工程师", false), ("高级", "工程师", false),
    ] as [(RawValue, RawValue, Bool)])
  func titles(title: RawValue, other: RawValue, differs: Bool) throws {
    #expect(try said(title, other) == differs)
  }

  @Test func whereTheNamesDifferTheFactsAreAnotherPersons() throws {
    #expect(try said([1: [["张三", id, "男"]], 3: [["李四", id, "女"]]]) == [])
  }

  @Test func formsThatOneFormLeavesOpenAreComparedWithOneAnother() throws {
    #expect(
      try said([1: [["张三", id, "男", ""]], 3: [["张三", id, "男", "工程师"]], 4: [["张三", id, "副高级"]]])
        == ["4!C2 列title 3.2 工程师"])
  }
}
