import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct RetirementDueCheckTests {
  private func says(
    _ retired: String, _ sex: String, _ title: String, _ born: String
  ) throws -> [String] {
    let trial = try Trial(
      "retirement-due", on: .code(list: "retired"),
      [
        "active": "否", "id": "id", "sex": "sex", "title": "title",
        "ages": [
          ["sex": "男", "age": 60], ["sex": "女", "levels": ["正高级", "副高级"], "age": 60],
          ["sex": "女", "age": 55],
        ],
      ], beside: ["id": .residentID, "sex": .code(list: "sex"), "title": .title(list: "titles")])
    let id = RawValue.text(TestID.make(born: born))
    return trial.says(.text(retired), id, .text(sex), RawValue(stringLiteral: title))
  }

  @Test(
    "Men at 60, women at 55, women of high title at 60",
    arguments: [
      ("男", "工程师", "19600630", ["error own"]), ("男", "工程师", "19600701", []),
      ("女", "工程师", "19650630", ["error own"]), ("女", "工程师", "19650701", []),
      ("女", "高级工程师", "19650630", []), ("女", "高级工程师", "19600630", ["error own"]),
      ("女", "", "19650630", []), ("女", "某某师", "19600630", ["error own"]),
      ("不明", "工程师", "19500101", []),
    ] as [(String, String, String, [String])])
  func age(sex: String, title: String, born: String, said: [String]) throws {
    #expect(try says("否", sex, title, born) == said)
    #expect(try says("是", sex, title, born) == [])
  }
}
