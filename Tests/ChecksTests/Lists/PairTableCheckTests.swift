import Forms
import Testing

@testable import Checks

@Suite struct PairTableCheckTests {
  @Test func thePairBearsItsOwnSeverity() throws {
    let trial = try Trial(
      "pair-table", on: .code(list: "degree"),
      [
        "with": "education",
        "pairs": [
          ["with": ["大学专科"], "value": "硕士", "severity": "error"],
          ["with": "大学本科", "value": ["硕士"], "severity": "notice"],
          ["with": "研究生", "value": "无学位"],
        ],
      ], beside: ["education": .code(list: "education")])
    #expect(trial.says("硕士", "大学专科") == ["error own"])
    #expect(trial.says("硕士", "大学本科") == ["notice own"])
    #expect(trial.says("无学位", "研究生") == ["error own"])
    #expect(trial.says("硕士", "研究生") == [])
    #expect(trial.says("硕士", "专科生") == [], "an unreadable partner has been told already")
    #expect(trial.says("", "大学专科") == [])
  }

  @Test func aLineWithoutValuesIsAFault() {
    #expect(throws: DefinitionFault.self) {
      try Trial("pair-table", on: .text, ["with": "cell", "pairs": [["with": "一"]]])
    }
  }
}
