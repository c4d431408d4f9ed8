import Forms
import Testing

@testable import Checks

@Suite struct LacksGroundsCheckTests {
  @Test func aTitleOrAProgrammeIsGroundEnough() throws {
    let trial = try Trial(
      "lacks-grounds", on: .text,
      ["title": "title", "levels": ["正高级", "副高级"], "keywords": ["万人计划", "国务院特贴"]],
      beside: ["title": .title(list: "titles")])
    #expect(trial.says("先进工作者", "工程师") == ["error own"])
    #expect(trial.says("", "工程师") == ["error own"])
    #expect(trial.says("国家“万人计划”专家", "工程师") == [])
    #expect(trial.says("", "高级工程师") == [])
    #expect(trial.says("", "某某师") == [], "an unknown title has been told already")
  }
}
