import Forms
import Testing

@testable import Checks

@Suite struct TargetGroupCheckTests {
  @Test(
    "Nothing is said while a cell could still decide it",
    arguments: [
      ("工程师", "大学本科", "无学位", ["error own"]), ("高级工程师", "大学本科", "无学位", []),
      ("工程师", "研究生", "无学位", []), ("工程师", "大学本科", "硕士", []),
      ("某某师", "大学本科", "无学位", []), ("工程师", "不明", "无学位", []),
      ("工程师", "大学本科", "", []),
    ] as [(String, String, String, [String])])
  func member(title: String, education: String, degree: String, said: [String]) throws {
    let trial = try Trial(
      "target-group", on: .title(list: "titles"),
      ["levels": ["正高级", "副高级"], "or": ["education": ["研究生"], "degree": ["硕士"]]],
      beside: ["education": .code(list: "education"), "degree": .code(list: "degree")])
    let row: [RawValue] = [title, education, degree].map(RawValue.init(stringLiteral:))
    #expect(trial.says(row[0], row[1], row[2]) == said)
  }
}
