import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct TallyDiffersCheckTests {
  private func said(
    _ tally: [[RawValue]], _ list: [[RawValue]], _ changes: [String: DefinitionNode] = [:]
  ) throws -> [String] {
    let parameters: [String: DefinitionNode] = [
      "of": "2", "in": "1", "by": "title", "without": ["retired": "是"],
      "columns": [
        "senior": "副高级", "middle": "中级", "both": ["副高级", "中级"], "rest": "其他",
      ],
    ]
    return try ReturnTrial(
      "tally-differs", parameters.merging(changes) { $1 },
      message: "{tallied}/{sum}/{sum_without}"
    ).says([1: list, 2: tally])
  }

  private func person(
    _ title: RawValue, retired: RawValue = "否", sequence: Int = 901
  ) -> [RawValue] {
    ["张三", .text(TestID.make(born: "19500715", sequence: sequence)), "男", title, retired]
  }

  private var staff: [[RawValue]] {
    [
      person("高级工程师"), person("副高级", sequence: 903),
      person("高级工程师", retired: "是", sequence: 905), person("工程师", sequence: 907),
    ]
  }

  @Test func withTheRetiredOrWithoutThem() throws {
    #expect(try said([["银川", 3, 1, 4, 0]], staff) == [])
    #expect(try said([["银川", 2, 1, 3, 0]], staff) == [])
    #expect(try said([["银川", 4, 1, 4, 0]], staff) == ["2!B2 4/3/2"])
    #expect(try said([["银川", 1, 1, 4, 0]], staff) == ["2!B2 1/3/2"])
    #expect(try said([["银川", 3, 1, 4, 2]], staff) == ["2!E2 2/0/0"])
  }

  @Test func aSumIsToldWhereItsPartsAreRight() throws {
    #expect(try said([["银川", 3, 1, 5, 0]], staff) == ["2!D2 5/4/3"])
    #expect(try said([["银川", 4, 1, 5, 0]], staff) == ["2!B2 4/3/2"], "the part is the cause")
    #expect(try said([["银川", "若干", 1, 9, 0]], staff) == [], "the part has been told")
    #expect(try said([["银川", "", 1, 1, 0]], staff) == [], "the part has been told")
  }

  @Test func severalRowsAddUp() throws {
    #expect(try said([["银川", 1, 1, 2, 0], ["固原", 2, 0, 2, 0]], staff) == [])
    #expect(try said([["银川", 1, 1, 2, 0], ["固原", 9, 0, 9, 0]], staff) == ["2!B2 10/3/2"])
  }

  @Test(
    "What a row counts as may be open",
    arguments: ["", "高级", "总调度", "技师"] as [RawValue])
  func open(title: RawValue) throws {
    let list = staff + [person(title, sequence: 909)]
    #expect(try said([["银川", 4, 1, 5, 0]], list) == [])
    #expect(try said([["银川", 3, 2, 5, 0]], list) == [])
    #expect(try said([["银川", 3, 1, 4, 1]], list) == [])
    #expect(try said([["银川", 5, 1, 6, 0]], list) == ["2!B2 5/3至4/2至3"])
  }

  @Test func whoIsNamedTwiceMayBeCountedOnceOrStandForSomebodyElse() throws {
    let list = staff + [person("工程师", sequence: 907)]
    #expect(try said([["银川", 3, 1, 4, 0]], list) == [])
    #expect(try said([["银川", 3, 2, 5, 0]], list) == [])
    #expect(try said([["银川", 4, 1, 5, 0]], list) == [])
    #expect(try said([["银川", 3, 3, 6, 0]], list) == ["2!C2 3/1至2/1至2"])
  }

  @Test func whetherSomebodyHasRetiredMayBeOpen() throws {
    let list = staff + [person("工程师", retired: "不详", sequence: 909)]
    #expect(try said([["银川", 3, 2, 5, 0]], list) == [])
    #expect(try said([["银川", 2, 1, 3, 0]], list) == [])
  }

  @Test func atLeastAsManyWhereTheListIsOfSomeOnly() throws {
    let some: [String: DefinitionNode] = ["at_least": ["senior"]]
    #expect(try said([["银川", 9, 9, 18, 9]], staff, some) == [])
    #expect(try said([["银川", 2, 0, 2, 9]], staff, some) == [])
    #expect(try said([["银川", 1, 0, 1, 9]], staff, some) == ["2!B2 1/3/2"])
  }

  @Test func aMissingListIsSilent() throws {
    #expect(try said([["银川", 9, 9, 18, 9]], []) == [])
    #expect(try said([], staff) == [])
  }

  @Test func itRejectsNoRow() throws {
    let trial = try ReturnTrial(
      "tally-differs", ["of": "2", "in": "1", "by": "title", "columns": ["senior": "副高级"]],
      severity: .error)
    let findings = trial.findings([
      trial.vetted(1, staff), trial.vetted(2, [["银川", 9]], file: "b.xlsx"),
    ])
    #expect(findings.map(\.isAboutForm) == [true])
    #expect(findings.map(\.file) == ["b.xlsx"])
    #expect(findings.map(\.sheet) == ["表2"])
  }
}
